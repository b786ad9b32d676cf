package org.gouvernail.governance.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Names revisions by the title of the edition they would give, to those who may read them. */
@ApplicationScoped
class RevisionSubjects implements SubjectResolver {

    @Inject
    EditionStore store;

    @Override
    public String kind() {
        return RevisionService.KIND;
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return store.revision(code, LockModeType.NONE)
                .filter(RevisionService::readable)
                .map(r -> new Subject(new SubjectRef(kind(), code), r.title(), "/strategie/revisions/" + code));
    }
}
