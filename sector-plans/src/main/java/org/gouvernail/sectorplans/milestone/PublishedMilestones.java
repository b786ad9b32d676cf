package org.gouvernail.sectorplans.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.Sight;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.quarter.PublishedFigures;
import org.gouvernail.sectorplans.quarter.QuarterInputs;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.jspecify.annotations.Nullable;

/**
 * What those whose sight does not cover a measure see of its milestones: the words of today with the reference, forecast
 * and actual dates of the last published report. A milestone that no report holds yet shows the reference it was set.
 */
@ApplicationScoped
class PublishedMilestones {

    @Inject
    Instance<PublishedFigures> figures;

    @Inject
    QuarterInputs inputs;

    /** These milestones of one measure as the current reader may see them. */
    List<MilestoneView> seen(List<MilestoneView> milestones, MeasureKey measure, @Nullable Instant asOf) {
        if (milestones.isEmpty() || Sight.ofReader().covers(measure)) {
            return milestones;
        }
        return seen(
                milestones, read(asOf, compilation -> inputs.milestonesOf(compilation, measure.code())), until(asOf));
    }

    /** When the inputs of the last published report were frozen: what was said later is not public; before any, nothing is. */
    Instant until(@Nullable Instant asOf) {
        return figures.isUnsatisfied()
                ? Instant.EPOCH
                : figures.get()
                        .latest(asOf)
                        .map(p -> inputs.frozenAt(p.compilation()))
                        .orElse(Instant.EPOCH);
    }

    /** Whether the public was told of this milestone: its words are then a promise. */
    boolean told(String code, MeasureKey measure) {
        return read(null, compilation -> inputs.milestonesOf(compilation, measure.code()))
                .containsKey(code);
    }

    /** What was last published of a plan's milestones, by code; empty before any publication. */
    Map<String, MilestoneFacts> ofPlan(String plan, @Nullable Instant asOf) {
        return read(asOf, compilation -> inputs.milestones(compilation, plan));
    }

    private Map<String, MilestoneFacts> read(@Nullable Instant asOf, Function<UUID, List<MilestoneFacts>> facts) {
        if (figures.isUnsatisfied()) {
            return Map.of();
        }
        return figures.get()
                .latest(asOf)
                .map(p -> facts.apply(p.compilation()).stream().collect(Collectors.toMap(MilestoneFacts::code, f -> f)))
                .orElse(Map.of());
    }

    static List<MilestoneView> seen(
            List<MilestoneView> milestones, Map<String, MilestoneFacts> published, Instant until) {
        return milestones.stream()
                .map(m -> seen(m, published.get(m.code()), until))
                .toList();
    }

    /**
     * A milestone as published: deliverables show once it is published that the milestone was achieved, and only those
     * accepted by then.
     */
    static MilestoneView seen(MilestoneView now, @Nullable MilestoneFacts published, Instant until) {
        LocalDate reference = published == null ? now.referenceDate() : published.referenceDate();
        LocalDate forecast = published == null ? now.referenceDate() : published.forecastDate();
        LocalDate achieved = published == null ? null : published.actualDate();
        LocalDate actual = published == null || achieved != null ? achieved : published.declaredDate();
        return new MilestoneView(
                now.code(),
                now.measure(),
                now.title(),
                reference,
                now.originalDate(),
                forecast,
                actual,
                achieved != null,
                actual != null && now.toldLate(),
                Slippage.days(reference, forecast, actual, achieved != null),
                Slippage.days(now.originalDate(), forecast, actual, achieved != null),
                achieved == null
                        ? List.of()
                        : now.evidence().stream()
                                .filter(e -> e.acceptedBy(until))
                                .toList(),
                now.provenance());
    }
}
