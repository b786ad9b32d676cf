package org.gouvernail.governance.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Names decisions by their number, never by their words, which are not everybody's to read. */
@ApplicationScoped
class DecisionSubjects implements SubjectResolver {

    @Inject
    CommitteeStore store;

    @Override
    public String kind() {
        return "decision";
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return store.find(CommitteeDecision.class, code, LockModeType.NONE)
                .map(d -> new Subject(
                        new SubjectRef(kind(), code),
                        LocalizedText.of("Décision " + code, "Decision " + code),
                        "/comite/decisions"));
    }
}
