package org.gouvernail.sectorplans.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Names issues by their code, never by their words, which are not everybody's to read. */
@ApplicationScoped
class IssueSubjects implements SubjectResolver {

    @Inject
    RegisterStore store;

    @Override
    public String kind() {
        return IssueService.KIND;
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return store.load(Issue.class, code, LockModeType.NONE)
                .map(i -> new Subject(
                        new SubjectRef(kind(), code),
                        LocalizedText.of("Enjeu " + code, "Issue " + code),
                        RegisterAccess.page(code)));
    }
}
