package org.gouvernail.sectorplans.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.risk.Issues.IssueContent;
import org.gouvernail.sectorplans.risk.Issues.IssueView;
import org.gouvernail.sectorplans.risk.RegisterMeasures.Open;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RiskService implements Risks {

    static final String KIND = "risk";

    /** The most exposed first; of two alike, the one that would hurt more. */
    private static final Comparator<RiskView> WORST_FIRST = Comparator.comparing(RiskView::exposure)
            .thenComparing(RiskView::effect)
            .reversed()
            .thenComparing(RiskView::code);

    @Inject
    RegisterStore store;

    @Inject
    RegisterMeasures measures;

    @Inject
    IssueService issues;

    @Inject
    BusinessClock clock;

    @Inject
    Journal journal;

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
    public RiskView revise(String code, RiskContent content, @Nullable String seen) {
        Open<Risk> open = open(code, seen);
        RegisterRules.refuse(RegisterRules.risk(content, open.row().reviewOn(), clock.today()));
        open.row().revise(content);
        return recorded("risk.revised", open, null);
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

    private Open<Risk> open(String code, @Nullable String seen) {
        Open<Risk> open = measures.open(Risk.class, KIND, code);
        Version.check(seen, open.row().view(open.measure().code()));
        return open;
    }

    private RiskView recorded(String act, Open<Risk> open, @Nullable String reason) {
        store.flush();
        RiskView view = open.row().view(open.measure().code());
        journal.record(act, new SubjectRef(KIND, view.code()), reason, view);
        return view;
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public Optional<RiskView> find(String code, @Nullable Instant asOf) {
        return store.load(Risk.class, code, LockModeType.NONE).flatMap(risk -> {
            String measure = measures.seen(risk.measureId());
            if (measure == null) {
                return Optional.empty();
            }
            return asOf == null ? Optional.of(risk.view(measure)) : recorded(code, asOf);
        });
    }

    private Optional<RiskView> recorded(String code, Instant asOf) {
        return journal.stateAsOf(new SubjectRef(KIND, code), asOf, RiskView.class);
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public List<RiskView> of(String measure, @Nullable Instant asOf) {
        MeasureKey key = measures.read(measure);
        List<Risk> rows = store.of(Risk.class, key.id());
        return asOf == null
                ? rows.stream().map(r -> r.view(key.code())).toList()
                : rows.stream().flatMap(r -> recorded(r.code(), asOf).stream()).toList();
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public List<RiskView> search(Filter filter) {
        Boolean overdue = filter.overdue();
        return measures
                .views(store.all(Risk.class, filter.plan()), Risk::measureId, filter.organisation(), Risk::view)
                .stream()
                .filter(r -> filter.state() == null || r.state() == filter.state())
                .filter(r -> filter.exposure() == null || r.exposureClass() == filter.exposure())
                .filter(r -> overdue == null || overdue == r.overdue(clock.today()))
                .sorted(WORST_FIRST)
                .toList();
    }
}
