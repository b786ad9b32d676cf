package org.gouvernail.sectorplans.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
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
import org.gouvernail.governance.strategy.Strategies;
import org.gouvernail.governance.strategy.StrategyView;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ThresholdService implements RatingThresholds {

    static final String KIND = "thresholds";

    private static final Set<Role> INSIDE = Set.of(Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR);

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Strategies strategies;

    @Inject
    Journal journal;

    @Override
    @Transactional
    public Thresholds inForce() {
        return current().thresholds();
    }

    @Override
    @Transactional
    public ThresholdSet current() {
        return history().get(0);
    }

    @Override
    @Transactional
    public List<ThresholdSet> history() {
        String strategy = strategies.current(null).map(StrategyView::code).orElse("");
        Actor reader = CurrentActor.get();
        boolean named = INSIDE.stream().anyMatch(reader::has);
        List<ThresholdRow> rows = em.createQuery(
                        "select t from ThresholdRow t where t.strategy = :strategy order by t.version desc",
                        ThresholdRow.class)
                .setParameter("strategy", strategy)
                .getResultList();
        return Stream.concat(
                        rows.stream().map(row -> row.view(named)),
                        Stream.of(new ThresholdSet(strategy, Thresholds.PUBLISHED, null, null, null)))
                .toList();
    }

    @Override
    @Transactional
    @Requires(Role.SECRETARIAT)
    public ThresholdSet set(Thresholds thresholds, LocalizedText reason, @Nullable String seen) {
        ThresholdSet now = current();
        Version.check(seen, now);
        if (now.strategy().isEmpty()) {
            throw DomainException.conflict("thresholds.no-strategy");
        }
        List<FieldProblem> problems = ThresholdRules.problems(thresholds, reason);
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
        int version = now.thresholds().version() + 1;
        if (thresholds.same(now.thresholds())) {
            throw DomainException.conflict("thresholds.same", String.valueOf(version - 1));
        }
        SubjectRef subject = new SubjectRef(KIND, now.strategy());
        ThresholdRow row = new ThresholdRow(
                now.strategy(),
                thresholds.numbered(version),
                reason,
                CurrentActor.get().account(),
                journal.instant(subject));
        em.persist(row);
        UniqueKey.flush(em, DomainException::stale);
        ThresholdSet set = row.view(true);
        journal.record("thresholds.set", subject, reason.fr(), set);
        return set;
    }
}
