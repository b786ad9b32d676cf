package org.gouvernail.governance.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Names the minutes of a session to whoever refers to them. */
@ApplicationScoped
class MinutesSubjects implements SubjectResolver {

    @Inject
    MinutesStore store;

    @Override
    public String kind() {
        return MinutesService.KIND;
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return store.load(code, LockModeType.NONE)
                .map(m -> new Subject(
                        new SubjectRef(kind(), code),
                        LocalizedText.of("Procès-verbal de la séance " + code, "Minutes of session " + code),
                        "/comite/seances/" + code + "/proces-verbal"));
    }
}
