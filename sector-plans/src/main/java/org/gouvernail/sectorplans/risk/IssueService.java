package org.gouvernail.sectorplans.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.risk.Issues.IssueView;
import org.gouvernail.sectorplans.risk.RegisterChanges.Before;
import org.gouvernail.sectorplans.risk.RegisterMeasures.Open;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class IssueService extends Register<Issue, IssueView> implements Issues {

    static final String KIND = "issue";

    IssueService() {
        super(KIND, Issue.class, IssueView.class);
    }

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
    public IssueView revise(String code, IssueContent content, @Nullable LocalizedText reason, @Nullable String seen) {
        Open<Issue> open = open(code, seen);
        RegisterRules.refuse(RegisterRules.issue(content, clock.today()));
        Before softened = open.row().softenedBy(content);
        open.row().revise(content);
        return revised("issue.revised", open, softened, reason);
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

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public Optional<IssueView> find(String code, @Nullable Instant asOf) {
        return seen(code, asOf);
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public List<IssueView> of(String measure, @Nullable Instant asOf) {
        return entered(measure, asOf);
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public List<IssueView> search(Filter filter) {
        Boolean overdue = filter.overdue();
        return all(filter.plan(), filter.organisation()).stream()
                .filter(i -> filter.state() == null || i.state() == filter.state())
                .filter(i -> overdue == null || overdue == i.overdue(clock.today()))
                .sorted(Comparator.comparing(IssueView::due).thenComparing(IssueView::code))
                .toList();
    }
}
