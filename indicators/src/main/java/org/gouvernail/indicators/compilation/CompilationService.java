package org.gouvernail.indicators.compilation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.indicators.report.ReportWriting;

@ApplicationScoped
class CompilationService implements Compilations {

    @Inject
    CompilationRequests requests;

    @Inject
    CompilationStore store;

    @Inject
    ReportWriting reports;

    @Override
    @Transactional
    @Requires(Role.SECRETARIAT)
    public CompilationView start(String period) {
        return requests.request(period, CurrentActor.get().account());
    }

    @Override
    @Transactional
    @Requires({Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public Optional<CompilationView> find(UUID id) {
        return store.find(id).map(this::view);
    }

    @Override
    @Transactional
    @Requires({Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public List<CompilationView> of(String period) {
        return store.of(period).stream().map(this::view).toList();
    }

    private CompilationView view(Compilation run) {
        return run.view(reports.plansDone(run.id()).size());
    }
}
