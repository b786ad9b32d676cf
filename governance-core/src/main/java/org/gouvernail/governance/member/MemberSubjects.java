package org.gouvernail.governance.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Names members by their functions. */
@ApplicationScoped
class MemberSubjects implements SubjectResolver {

    static final String KIND = "member";

    @Inject
    MemberStore store;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return store.find(code, LockModeType.NONE)
                .map(m -> new Subject(new SubjectRef(KIND, code), m.view().function(), "/comite/membres#" + code));
    }
}
