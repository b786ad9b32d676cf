package org.gouvernail.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.gouvernail.governance.kernel.Subjects;
import org.jspecify.annotations.Nullable;

/** What a subject is, in words: its kind and its title, so that nobody reads a code alone. */
@Named
@RequestScoped
public class SubjectWords {

    @Inject
    Desk desk;

    @Inject
    Subjects subjects;

    private final Map<SubjectRef, Optional<LocalizedText>> titles = new HashMap<>();

    /** The kind of a subject in the reader's language, such as Mesure. */
    public String kind(SubjectRef ref) {
        return desk.words("subject." + ref.kind());
    }

    /** The title of a subject, null when it can no longer be found. */
    public @Nullable LocalizedText title(SubjectRef ref) {
        return titles.computeIfAbsent(ref, r -> subjects.resolve(r).map(Subject::title))
                .orElse(null);
    }

    /** Whether the title says more than the point that is about the subject says itself. */
    public boolean adds(SubjectRef ref, LocalizedText point) {
        LocalizedText title = title(ref);
        return title != null && !title.fr().equals(point.fr());
    }
}
