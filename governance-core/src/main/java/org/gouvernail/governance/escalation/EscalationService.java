package org.gouvernail.governance.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.UniqueKey;
import org.gouvernail.governance.kernel.Version;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class EscalationService implements Escalations {

    private static final SubjectRef SUBJECT = new SubjectRef("escalation-rules", "committee");
    private static final Set<Role> INSIDE = Set.of(Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR);

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Journal journal;

    @Override
    public EscalationRules inForce() {
        return current().rules();
    }

    @Override
    public EscalationSet current() {
        return history().get(0);
    }

    @Override
    public List<EscalationSet> history() {
        Actor reader = CurrentActor.get();
        boolean named = INSIDE.stream().anyMatch(reader::has);
        EscalationRules brought = EscalationRules.BROUGHT;
        return Stream.concat(
                        em.createQuery("select e from EscalationRow e order by e.version desc", EscalationRow.class)
                                .getResultStream()
                                .map(row -> row.view(named)),
                        Stream.of(new EscalationSet(brought, brought.told(), null, null, null)))
                .toList();
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public EscalationSet set(EscalationRules rules, LocalizedText reason, @Nullable String seen) {
        EscalationSet now = current();
        Version.check(seen, now);
        List<FieldProblem> problems = problems(rules);
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
        int version = now.rules().version() + 1;
        if (rules.same(now.rules())) {
            throw DomainException.conflict("escalation.same", String.valueOf(version - 1));
        }
        EscalationRow row = new EscalationRow(
                rules.numbered(version), reason, CurrentActor.get().account(), journal.instant(SUBJECT));
        em.persist(row);
        UniqueKey.flush(em, DomainException::stale);
        EscalationSet set = row.view(true);
        journal.record("escalation.set", SUBJECT, reason.fr(), set.rules());
        return set;
    }

    static List<FieldProblem> problems(EscalationRules rules) {
        List<FieldProblem> problems = new ArrayList<>();
        within(problems, "silentQuarters", rules.silentQuarters(), 1, 2);
        within(problems, "gapLevels", rules.gapLevels(), 1, 2);
        within(problems, "followUpDays", rules.followUpDays(), 0, EscalationRules.MOST_DAYS);
        Integer odds = rules.dependencyOdds();
        if (odds != null && !EscalationRules.ODDS.contains(odds)) {
            problems.add(new FieldProblem("/rules/dependencyOdds", "escalation.odds"));
        }
        return problems;
    }

    private static void within(
            List<FieldProblem> problems, String field, @Nullable Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) {
            problems.add(
                    new FieldProblem("/rules/" + field, "input.range", String.valueOf(least), String.valueOf(most)));
        }
    }
}
