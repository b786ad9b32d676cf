package org.gouvernail.governance.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Names agenda items by their code, never by their words, which are not everybody's to read. */
@ApplicationScoped
class AgendaItemSubjects implements SubjectResolver {

    @Inject
    CommitteeStore store;

    @Override
    public String kind() {
        return AgendaItemState.KIND;
    }

    @Override
    public Optional<Subject> resolve(String code) {
        return store.item(code, LockModeType.NONE).map(i -> {
            String session = i.session();
            return new Subject(
                    new SubjectRef(kind(), code),
                    LocalizedText.of("Point " + i.code(), "Item " + i.code()),
                    session == null ? "/comite/seances" : "/comite/seances/" + session);
        });
    }
}
