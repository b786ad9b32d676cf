package org.gouvernail.sectorplans.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.Sight;
import org.gouvernail.sectorplans.measure.Slippages;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SlippageService implements Slippages {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    PublishedMilestones published;

    @Inject
    MeasureDirectory measures;

    @Inject
    BusinessClock clock;

    /** What slippage is computed from. */
    record Line(
            String code,
            String measure,
            LocalDate reference,
            LocalDate forecast,
            @Nullable LocalDate actual,
            boolean achieved) {

        Lateness on(LocalDate day) {
            long days = Slippage.days(reference, forecast, actual, false);
            return Slippage.overdue(forecast, actual, day)
                    ? new Lateness(Math.max(days, ChronoUnit.DAYS.between(reference, day)), true)
                    : new Lateness(days, false);
        }

        Line published(@Nullable MilestoneFacts facts) {
            return facts == null
                    ? new Line(code, measure, reference, reference, null, false)
                    : new Line(
                            code,
                            measure,
                            facts.referenceDate(),
                            facts.forecastDate(),
                            facts.actualDate() == null ? facts.declaredDate() : facts.actualDate(),
                            facts.actualDate() != null);
        }
    }

    @Override
    @Transactional
    public Map<String, Lateness> worstOpen(@Nullable String plan, @Nullable Instant asOf) {
        List<Line> lines = asOf == null ? current(plan) : recorded(asOf);
        LocalDate on = asOf == null ? clock.today() : LocalDate.ofInstant(asOf, BusinessClock.ZONE);
        return worst(Sight.ofReader().everything() ? lines : asPublished(lines, plan, asOf), on);
    }

    /** How late the lines not achieved are on a day, by measure. */
    static Map<String, Lateness> worst(List<Line> lines, LocalDate on) {
        return lines.stream()
                .filter(l -> !l.achieved())
                .collect(Collectors.toMap(Line::measure, l -> l.on(on), Lateness::and));
    }

    private List<Line> current(@Nullable String plan) {
        TypedQuery<Object[]> query = em.createQuery(
                "select m.code, k.code, m.reference, m.forecast, m.actual, m.deliverableAccepted from Milestone m, Measure k"
                        + " where k.id = m.measureId" + (plan == null ? "" : " and k.plan = :plan"),
                Object[].class);
        if (plan != null) {
            query.setParameter("plan", plan);
        }
        return query.getResultStream()
                .map(r -> new Line(
                        (String) r[0],
                        (String) r[1],
                        (LocalDate) r[2],
                        (LocalDate) r[3],
                        (LocalDate) r[4],
                        r[4] != null && (boolean) r[5]))
                .toList();
    }

    private List<Line> recorded(Instant asOf) {
        return journal.statesAsOf(MilestoneService.KIND, asOf, MilestoneView.class).stream()
                .map(m -> new Line(
                        m.code(), m.measure(), m.referenceDate(), m.forecastDate(), m.actualDate(), m.achieved()))
                .toList();
    }

    /** What lies outside the reader's sight as it was published. */
    private List<Line> asPublished(List<Line> lines, @Nullable String plan, @Nullable Instant asOf) {
        Sight sight = Sight.ofReader();
        Set<String> covered = new HashSet<>();
        Set<String> plans = new TreeSet<>();
        for (MeasureKey measure : measures.all(plan)) {
            if (sight.covers(measure)) {
                covered.add(measure.code());
            } else {
                plans.add(measure.plan());
            }
        }
        Map<String, MilestoneFacts> facts = new HashMap<>();
        plans.forEach(p -> facts.putAll(published.ofPlan(p, asOf)));
        return lines.stream()
                .map(l -> covered.contains(l.measure()) ? l : l.published(facts.get(l.code())))
                .toList();
    }
}
