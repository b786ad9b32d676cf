package org.gouvernail.governance.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Names the roll of a session. */
@ApplicationScoped
class RollSubjects implements SubjectResolver {

    static final String KIND = "roll";

    @Inject
    SittingStore store;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return store.roll(code)
                .map(r -> new Subject(
                        new SubjectRef(KIND, code),
                        LocalizedText.of("Présences, séance " + code, "Attendance, session " + code),
                        "/comite/seances/" + code));
    }
}
