package org.gouvernail.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gouvernail.governance.committee.PublicDecisions;
import org.gouvernail.governance.committee.PublicDecisions.PublicDecision;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.indicators.report.MeasureHistory;
import org.gouvernail.indicators.report.MeasureHistory.Quarter;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.status.UpdateState;
import org.gouvernail.web.chart.QuarterStrip;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/** The story of a measure as published reports and closed sessions tell it: the same for every reader. */
@Named
@RequestScoped
public class MeasureStory {

    @Inject
    Reader reader;

    @Inject
    MeasureHistory history;

    @Inject
    StatusUpdates updates;

    @Inject
    PublicDecisions publicDecisions;

    private List<Quarter> quarters = List.of();
    private List<UpdateView> published = List.of();
    private List<PublicDecision> decisions = List.of();

    @PostConstruct
    void read() {
        String code = reader.variable("code");
        quarters = history.of(code);
        List<String> periods = quarters.stream().map(Quarter::period).toList();
        published = quarters.isEmpty()
                ? List.of()
                : updates.history(code, null).stream()
                        .filter(u -> u.state() == UpdateState.FROZEN && periods.contains(u.period()))
                        .toList();
        decisions = publicDecisions.about(new SubjectRef("measure", code));
    }

    /** What the latest published report says, null before the first one. */
    public @Nullable Quarter getLatest() {
        return quarters.isEmpty() ? null : quarters.get(quarters.size() - 1);
    }

    /** What the ministry wrote for a published quarter, null when it wrote nothing. */
    public @Nullable LocalizedText summary(String period) {
        return published.stream()
                .filter(u -> u.period().equals(period))
                .max(Comparator.comparingInt(UpdateView::revision))
                .map(UpdateView::summary)
                .orElse(null);
    }

    /** The published quarters, oldest first. */
    public List<Quarter> getQuarters() {
        return quarters;
    }

    /** The same as columns of a chart. */
    public List<QuarterStrip.Column> getColumns() {
        return quarters.stream()
                .map(q -> new QuarterStrip.Column(
                        reader.getFormats().shortPeriod(q.period()),
                        q.progress(),
                        reader.getFormats().percent(q.progress()),
                        Stream.of(level(q.declaredRating()), level(q.computedRating()), level(q.assessedRating()))
                                .toList()))
                .toList();
    }

    /** What the committee decided about it in closed sessions, the latest first. */
    public List<PublicDecision> getDecisions() {
        return decisions;
    }

    private static String level(@Nullable Rating rating) {
        return rating == null ? "NONE" : rating.name();
    }
}
