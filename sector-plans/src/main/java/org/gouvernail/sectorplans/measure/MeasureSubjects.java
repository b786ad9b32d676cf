package org.gouvernail.sectorplans.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Names measures to whoever refers to them. */
@ApplicationScoped
class MeasureSubjects implements SubjectResolver {

    @Inject
    MeasureStore store;

    @Override
    public String kind() {
        return MeasureService.KIND;
    }

    @Override
    @Transactional
    public Optional<Subject> resolve(String code) {
        return store.load(code, LockModeType.NONE)
                .map(m -> new Subject(new SubjectRef(kind(), m.code()), m.title(), "/mesures/" + m.code()));
    }
}
