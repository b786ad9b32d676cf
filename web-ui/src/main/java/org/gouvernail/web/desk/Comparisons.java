package org.gouvernail.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.journal.Journal.EntryView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.rating.LiveRatings.Live;
import org.gouvernail.sectorplans.status.Foresight;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.sectorplans.status.StatusUpdates.Recent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.web.desk.Comparison.LineChange;
import org.gouvernail.web.desk.Comparison.Returned;
import org.jspecify.annotations.Nullable;

/** Puts an update beside the one before it. */
@RequestScoped
public class Comparisons {

    private static final String RETURNED = "update.returned";

    @Inject
    Measures measures;

    @Inject
    Milestones milestones;

    @Inject
    StatusUpdates updates;

    @Inject
    Foresight foresight;

    @Inject
    Journal journal;

    /** The updates of these measures for a period, in the same order; refuses one that the reader does not see. */
    public List<Comparison> of(List<String> codes, String period) {
        Map<String, Recent> recent = updates.recent(period, codes);
        Map<String, List<MilestoneView>> dates = milestones.of(codes);
        Map<String, Live> facts =
                foresight.of(recent.values().stream().map(Recent::now).toList());
        Map<String, MeasureView> named =
                measures.named(codes).stream().collect(Collectors.toMap(MeasureView::code, m -> m));
        return codes.stream()
                .map(code -> of(
                        known(named, "measure", code),
                        known(recent, "update", code),
                        dates.getOrDefault(code, List.of()),
                        facts.getOrDefault(code, Foresight.NONE)))
                .map(this::past)
                .toList();
    }

    /** With what became of this update before: an older English under another French, and the last return. */
    private Comparison past(Comparison read) {
        UpdateView now = read.now();
        if (now.prefilled()) {
            return read;
        }
        boolean lags = false;
        Returned returned = null;
        for (EntryView entry : journal.history(new SubjectRef("update", now.measure() + "/" + now.period()))) {
            UpdateView then = Json.read(entry.state(), UpdateView.class);
            lags |= now.summary() != null && Comparison.lags(now.summary(), then.summary());
            LocalizedText reason = then.returnReason();
            if (entry.act().equals(RETURNED) && reason != null && then.revision() == now.revision()) {
                returned = new Returned(entry.at(), entry.actor(), reason);
            }
        }
        return read.told(lags, returned);
    }

    private static <T> T known(Map<String, T> all, String kind, String code) {
        return Optional.ofNullable(all.get(code)).orElseThrow(() -> DomainException.notFound(kind, code));
    }

    private static Comparison of(MeasureView measure, Recent recent, List<MilestoneView> dates, Live facts) {
        List<LineChange> lines = dates.stream()
                .map(m -> change(m, line(recent.now(), m.code()), line(recent.before(), m.code())))
                .toList();
        return new Comparison(measure, recent.now(), recent.before(), lines, facts, false, null);
    }

    private static LineChange change(MilestoneView milestone, Optional<Line> now, Optional<Line> before) {
        LocalDate actual = now.map(Line::actualDate).orElse(milestone.actualDate());
        LocalDate forecast = now.map(Line::forecastDate).orElse(milestone.forecastDate());
        return new LineChange(
                milestone.code(),
                milestone.title(),
                milestone.referenceDate(),
                before.map(l -> l.actualDate() == null ? l.forecastDate() : l.actualDate())
                        .orElse(null),
                before.filter(l -> l.actualDate() != null).isPresent(),
                forecast,
                actual,
                actual != null && before.isPresent() && before.get().actualDate() == null,
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
