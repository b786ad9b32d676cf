package org.gouvernail.governance.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Names sessions to whoever refers to them, whether or not they may read the papers. */
@ApplicationScoped
class SessionSubjects implements SubjectResolver {

    @Inject
    CommitteeStore store;

    @Override
    public String kind() {
        return "session";
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return store.find(CommitteeSession.class, code, LockModeType.NONE)
                .map(s -> new Subject(
                        new SubjectRef(kind(), code),
                        LocalizedText.of("Séance " + code, "Session " + code),
                        "/comite/seances/" + code));
    }
}
