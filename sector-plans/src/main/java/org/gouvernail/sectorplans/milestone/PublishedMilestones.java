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
import org.gouvernail.sectorplans.milestone.Milestones.Evidence;
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

    @Inject
    MilestoneStore store;

    /** These milestones of one measure as the current reader may see them. */
    List<MilestoneView> seen(List<MilestoneView> milestones, MeasureKey measure, @Nullable Instant asOf) {
        if (milestones.isEmpty() || Sight.ofReader().covers(measure)) {
            return milestones;
        }
        return seen(
                milestones,
                read(asOf, compilation -> inputs.milestonesOf(compilation, measure.code())),
                lateEvidence(milestones, asOf));
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

    /** Evidence of these milestones that came after the last published report was frozen, by code. */
    Map<String, List<Evidence>> lateEvidence(List<MilestoneView> milestones, @Nullable Instant asOf) {
        List<String> proven = milestones.stream()
                .filter(m -> !m.evidence().isEmpty())
                .map(MilestoneView::code)
                .toList();
        return proven.isEmpty() ? Map.of() : store.evidenceAfter(proven, until(asOf));
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
            List<MilestoneView> milestones,
            Map<String, MilestoneFacts> published,
            Map<String, List<Evidence>> lateEvidence) {
        return milestones.stream()
                .map(m -> seen(m, published.get(m.code()), lateEvidence.getOrDefault(m.code(), List.of())))
                .toList();
    }

    /**
     * A milestone as published: evidence shows once it is published that the milestone was reached, without what was
     * joined since.
     */
    static MilestoneView seen(MilestoneView now, @Nullable MilestoneFacts published, List<Evidence> lateEvidence) {
        LocalDate reference = published == null ? now.referenceDate() : published.referenceDate();
        LocalDate forecast = published == null ? now.referenceDate() : published.forecastDate();
        LocalDate actual = published == null ? null : published.actualDate();
        return new MilestoneView(
                now.code(),
                now.measure(),
                now.title(),
                reference,
                now.originalDate(),
                forecast,
                actual,
                Slippage.days(reference, forecast, actual),
                Slippage.days(now.originalDate(), forecast, actual),
                actual == null
                        ? List.of()
                        : now.evidence().stream()
                                .filter(e -> !lateEvidence.contains(e))
                                .toList(),
                now.provenance());
    }
}
