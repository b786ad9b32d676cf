package org.gouvernail.sectorplans.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.quarter.PublishedFigures;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.jspecify.annotations.Nullable;

/**
 * What the public sees of milestones: the content of today with the forecast and the actual date as last published,
 * the reference date standing for the forecast before any publication. Whoever signed in sees what stands.
 */
@ApplicationScoped
class PublishedMilestones {

    @Inject
    Instance<PublishedFigures> figures;

    /** These milestones of one plan as the current reader may see them. */
    List<MilestoneView> seen(List<MilestoneView> milestones, String plan, @Nullable Instant asOf) {
        if (CurrentActor.get().signedIn() || milestones.isEmpty()) {
            return milestones;
        }
        Map<String, MilestoneFacts> published = of(plan, asOf);
        return milestones.stream().map(m -> seen(m, published.get(m.code()))).toList();
    }

    /** What was last published of a plan's milestones, by code; empty before any publication. */
    Map<String, MilestoneFacts> of(String plan, @Nullable Instant asOf) {
        if (figures.isUnsatisfied()) {
            return Map.of();
        }
        return figures.get()
                .latest(asOf)
                .map(p -> figures.get().milestones(p.compilation(), plan))
                .orElse(Map.of());
    }

    /** A milestone as published: evidence shows once it is published that the milestone was reached. */
    static MilestoneView seen(MilestoneView now, @Nullable MilestoneFacts published) {
        LocalDate forecast = published == null ? now.referenceDate() : published.forecastDate();
        LocalDate actual = published == null ? null : published.actualDate();
        return new MilestoneView(
                now.code(),
                now.measure(),
                now.title(),
                now.referenceDate(),
                now.originalDate(),
                forecast,
                actual,
                Slippage.days(now.referenceDate(), forecast, actual),
                Slippage.days(now.originalDate(), forecast, actual),
                actual == null ? List.of() : now.evidence(),
                now.provenance());
    }
}
