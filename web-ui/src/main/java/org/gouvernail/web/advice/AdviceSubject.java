package org.gouvernail.web.advice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.gouvernail.governance.kernel.Subjects;

/** Names what an opinion is about and what carries a recommendation out. */
@Named
@RequestScoped
public class AdviceSubject {

    @Inject
    Subjects subjects;

    /** The subject of a reference such as {@code measure~PAEN-M12}; its bare code where nothing resolves it any more. */
    public Subject of(String reference) {
        SubjectRef ref = SubjectRef.parse(reference);
        return subjects.resolve(ref).orElseGet(() -> new Subject(ref, LocalizedText.of(ref.code(), null), "/"));
    }
}
