package org.gouvernail.sectorplans.dependency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;
import org.gouvernail.sectorplans.dependency.Dependencies.DependencyView;
import org.gouvernail.sectorplans.milestone.Milestones;

/** Names a dependency by its two milestones; it is shown with the one that waits. */
@ApplicationScoped
class DependencySubjects implements SubjectResolver {

    @Inject
    DependencyStore store;

    @Inject
    Milestones milestones;

    @Override
    public String kind() {
        return DependencyService.KIND;
    }

    @Override
    @Transactional
    public Optional<Subject> resolve(String code) {
        return parsed(code)
                .flatMap(id -> store.find(id, LockModeType.NONE))
                .map(Dependency::view)
                .flatMap(this::named);
    }

    private Optional<Subject> named(DependencyView dependency) {
        String both = dependency.predecessor() + " → " + dependency.successor();
        return milestones
                .find(dependency.successor(), null)
                .map(m -> new Subject(
                        new SubjectRef(kind(), dependency.id().toString()),
                        LocalizedText.of(both, both),
                        "/mesures/" + m.measure() + "#" + m.code()));
    }

    private static Optional<UUID> parsed(String code) {
        try {
            return Optional.of(UUID.fromString(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
