package org.gouvernail.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.web.desk.Comparison.LineChange;
import org.jspecify.annotations.Nullable;

/** Puts an update beside the one before it. */
@RequestScoped
public class Comparisons {

    @Inject
    Measures measures;

    @Inject
    Milestones milestones;

    @Inject
    StatusUpdates updates;

    public Comparison of(String measure, String period) {
        return of(updates.get(measure, period, null));
    }

    public Comparison of(UpdateView now) {
        UpdateView before = updates.history(now.measure()).stream()
                .filter(u -> u.period().compareTo(now.period()) < 0)
                .findFirst()
                .orElse(null);
        List<LineChange> lines = milestones.of(now.measure(), null).stream()
                .map(m -> change(m, line(now, m.code()), line(before, m.code())))
                .toList();
        return new Comparison(
                measures.find(now.measure(), null)
                        .orElseThrow(() -> DomainException.notFound("measure", now.measure())),
                now,
                before,
                lines);
    }

    private static LineChange change(MilestoneView milestone, Optional<Line> now, Optional<Line> before) {
        LocalDate forecast = now.map(Line::forecastDate).orElse(milestone.forecastDate());
        return new LineChange(
                milestone.code(),
                milestone.title(),
                milestone.referenceDate(),
                before.map(Line::forecastDate).orElse(null),
                forecast,
                now.map(Line::actualDate).orElse(milestone.actualDate()),
                now.map(Line::reason).orElse(null));
    }

    private static Optional<Line> line(@Nullable UpdateView update, String milestone) {
        return update == null
                ? Optional.empty()
                : update.milestones().stream()
                        .filter(l -> l.code().equals(milestone))
                        .findFirst();
    }
}
