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
import org.gouvernail.sectorplans.risk.RegisterMeasures.Open;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class IssueService implements Issues {

    static final String KIND = "issue";

    @Inject
    RegisterStore store;

    @Inject
    RegisterMeasures measures;

    @Inject
    BusinessClock clock;

    @Inject
    Journal journal;

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.SECRETARIAT})
    public IssueView enter(String measure, IssueContent content) {
        return enter(measures.lock(measure), null, content);
    }

    /** Enters an issue under a measure whose row is locked, from the risk that happened or from none. */
    IssueView enter(MeasureKey measure, @Nullable String risk, IssueContent content) {
        RegisterRules.refuse(RegisterRules.issue(content, clock.today()));
        int position = store.next(Issue.class, measure.id());
        Issue issue = new Issue(measure.id(), position, measure.code() + "-E" + position, risk, content);
        store.add(issue);
        return recorded("issue.entered", new Open<>(issue, measure), null);
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.SECRETARIAT})
    public IssueView revise(String code, IssueContent content, @Nullable String seen) {
        Open<Issue> open = open(code, seen);
        RegisterRules.refuse(RegisterRules.issue(content, clock.today()));
        open.row().revise(content);
        return recorded("issue.revised", open, null);
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.SECRETARIAT})
    public IssueView close(String code, LocalizedText outcome, @Nullable String seen) {
        Open<Issue> open = open(code, seen);
        RegisterRules.refuse(RegisterRules.outcome(outcome));
        open.row().close(outcome, clock.today());
        return recorded("issue.closed", open, outcome.fr());
    }

    private Open<Issue> open(String code, @Nullable String seen) {
        Open<Issue> open = measures.open(Issue.class, KIND, code);
        Version.check(seen, open.row().view(open.measure().code()));
        return open;
    }

    private IssueView recorded(String act, Open<Issue> open, @Nullable String reason) {
        store.flush();
        IssueView view = open.row().view(open.measure().code());
        journal.record(act, new SubjectRef(KIND, view.code()), reason, view);
        return view;
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public Optional<IssueView> find(String code, @Nullable Instant asOf) {
        return store.load(Issue.class, code, LockModeType.NONE).flatMap(issue -> {
            String measure = measures.seen(issue.measureId());
            if (measure == null) {
                return Optional.empty();
            }
            return asOf == null ? Optional.of(issue.view(measure)) : recorded(code, asOf);
        });
    }

    private Optional<IssueView> recorded(String code, Instant asOf) {
        return journal.stateAsOf(new SubjectRef(KIND, code), asOf, IssueView.class);
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public List<IssueView> of(String measure, @Nullable Instant asOf) {
        MeasureKey key = measures.read(measure);
        List<Issue> rows = store.of(Issue.class, key.id());
        return asOf == null
                ? rows.stream().map(r -> r.view(key.code())).toList()
                : rows.stream().flatMap(r -> recorded(r.code(), asOf).stream()).toList();
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public List<IssueView> search(Filter filter) {
        Boolean overdue = filter.overdue();
        return measures
                .views(store.all(Issue.class, filter.plan()), Issue::measureId, filter.organisation(), Issue::view)
                .stream()
                .filter(i -> filter.state() == null || i.state() == filter.state())
                .filter(i -> overdue == null || overdue == i.overdue(clock.today()))
                .sorted(Comparator.comparing(IssueView::due).thenComparing(IssueView::code))
                .toList();
    }
}
