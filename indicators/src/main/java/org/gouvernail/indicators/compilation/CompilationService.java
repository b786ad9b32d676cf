package org.gouvernail.indicators.compilation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.indicators.report.ReportWriting;
import org.gouvernail.sectorplans.quarter.QuarterInputs;

@ApplicationScoped
class CompilationService implements Compilations {

    @Inject
    CompilationRequests requests;

    @Inject
    CompilationStore store;

    @Inject
    ReportWriting reports;

    @Inject
    QuarterInputs inputs;

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

    @Override
    @Transactional
    @Requires({Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public List<PlanProgress> plans(UUID id) {
        Set<String> done = reports.plansDone(id);
        return inputs.plans(id).stream()
                .map(plan -> new PlanProgress(plan, done.contains(plan)))
                .toList();
    }

    private CompilationView view(Compilation run) {
        return run.view(reports.plansDone(run.id()).size());
    }
}
