package org.gouvernail.sectorplans.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.risk.Issues.IssueContent;
import org.gouvernail.sectorplans.risk.Issues.IssueView;
import org.gouvernail.sectorplans.risk.RegisterChanges.Before;
import org.gouvernail.sectorplans.risk.RegisterMeasures.Open;
import org.gouvernail.sectorplans.risk.Risks.RiskView;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RiskService extends Register<Risk, RiskView> implements Risks {

    static final String KIND = "risk";

    /** The most exposed first; of two alike, the one that would hurt more. */
    private static final Comparator<RiskView> WORST_FIRST = Comparator.comparing(RiskView::exposure)
            .thenComparing(RiskView::effect)
            .reversed()
            .thenComparing(RiskView::code);

    @Inject
    IssueService issues;

    RiskService() {
        super(KIND, Risk.class, RiskView.class);
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.SECRETARIAT})
    public RiskView enter(String measure, RiskContent content) {
        MeasureKey key = measures.lock(measure);
        RegisterRules.refuse(RegisterRules.risk(content, null, clock.today()));
        int position = store.next(Risk.class, key.id());
        Risk risk = new Risk(key.id(), position, key.code() + "-R" + position, content, clock.today());
        store.add(risk);
        return recorded("risk.entered", new Open<>(risk, key), null);
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.SECRETARIAT})
    public RiskView revise(String code, RiskContent content, @Nullable LocalizedText reason, @Nullable String seen) {
        Open<Risk> open = open(code, seen);
        RegisterRules.refuse(RegisterRules.risk(content, open.row().reviewOn(), clock.today()));
        Before softened = open.row().softenedBy(content);
        open.row().revise(content);
        return revised("risk.revised", open, softened, reason);
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.SECRETARIAT})
    public RiskView close(String code, LocalizedText outcome, @Nullable String seen) {
        Open<Risk> open = open(code, seen);
        RegisterRules.refuse(RegisterRules.outcome(outcome));
        open.row().close(outcome, clock.today());
        return recorded("risk.closed", open, outcome.fr());
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.SECRETARIAT})
    public IssueView materialise(String code, IssueContent issue, @Nullable String seen) {
        Open<Risk> open = open(code, seen);
        IssueView made = issues.enter(open.measure(), code, issue);
        open.row().materialise(made.code(), clock.today());
        recorded("risk.materialised", open, made.code());
        return made;
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public Optional<RiskView> find(String code, @Nullable Instant asOf) {
        return seen(code, asOf);
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public List<RiskView> of(String measure, @Nullable Instant asOf) {
        return entered(measure, asOf);
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public List<RiskView> search(Filter filter) {
        Boolean overdue = filter.overdue();
        return all(filter.plan(), filter.organisation()).stream()
                .filter(r -> filter.state() == null || r.state() == filter.state())
                .filter(r -> filter.exposure() == null || r.exposureClass() == filter.exposure())
                .filter(r -> overdue == null || overdue == r.overdue(clock.today()))
                .sorted(WORST_FIRST)
                .toList();
    }
}
