package org.gouvernail.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.measure.Sight;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.Declaration;
import org.gouvernail.sectorplans.milestone.Milestones.ForecastView;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.promise.Promises;
import org.gouvernail.sectorplans.promise.Promises.MilestonePromise;
import org.gouvernail.sectorplans.promise.Promises.Promise;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.gouvernail.sectorplans.rating.RatingReason.Dimension;
import org.gouvernail.sectorplans.wording.Drift;
import org.gouvernail.web.chart.Gantt;
import org.gouvernail.web.shell.Reader;
import org.gouvernail.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** A measure: what it is, its three ratings with their reasons, its milestones. */
@Named
@RequestScoped
public class MeasurePage {

    @Inject
    Reader reader;

    @Inject
    Measures measures;

    @Inject
    MeasureDirectory directory;

    @Inject
    Milestones milestones;

    @Inject
    Promises promises;

    private MeasureView measure;
    private @Nullable Promise promise;
    private List<MilestoneView> milestonesOfMeasure = List.of();

    @PostConstruct
    void read() {
        String code = reader.variable("code");
        measure = measures.find(code, null).orElseThrow(() -> DomainException.notFound("measure", code));
        milestonesOfMeasure = milestones.of(code, null);
    }

    public MeasureView getMeasure() {
        return measure;
    }

    /** What was first announced of it beside what it says today. */
    public Promise getPromise() {
        if (promise == null) {
            promise = promises.of(measure.code());
        }
        return promise;
    }

    /** Whether it promises less than was announced while the reasons of a report say that nothing was reduced. */
    public boolean reducedSince(List<RatingReason> reported) {
        Promise now = getPromise();
        return reported.stream().anyMatch(r -> r.dimension() == Dimension.SCOPE && r.rating() == Rating.GREEN)
                && Stream.concat(
                                Stream.of(now.drifts()),
                                now.milestones().stream().map(MilestonePromise::drifts))
                        .flatMap(Set::stream)
                        .anyMatch(Drift::reduces);
    }

    public List<MilestoneView> getMilestones() {
        return milestonesOfMeasure;
    }

    /** Whether the reader sees how the measure stands today, and not only what was published of it. */
    public boolean isSeenNow() {
        return Sight.ofReader().covers(directory.require(measure.code()));
    }

    /** Whether the reader may see every forecast ever given, as far as their role goes: whoever signed in may ask. */
    public boolean isForecastsSeen() {
        return CurrentActor.get().signedIn();
    }

    /** Every forecast of a milestone that the reader may see, oldest first. */
    public List<ForecastView> forecasts(String milestone) {
        return milestones.forecasts(milestone, null);
    }

    /** Every date on which a milestone was declared to be reached, oldest first. */
    public List<Declaration> declarations(MilestoneView milestone) {
        return milestone.actualDate() == null ? List.of() : milestones.declarations(milestone.code());
    }

    /** The rows of the calendar: the measure with its bar, then one a milestone. */
    public List<Gantt.Row> getRows() {
        Gantt.Row whole =
                new Gantt.Row(measure.code(), Texts.both("measure.span"), measure.start(), measure.end(), List.of());
        return Stream.concat(
                        Stream.of(whole).filter(row -> row.start() != null && row.end() != null),
                        milestonesOfMeasure.stream().map(this::row))
                .toList();
    }

    private Gantt.Row row(MilestoneView milestone) {
        return new Gantt.Row(
                milestone.code().substring(milestone.code().lastIndexOf('-') + 1),
                milestone.title(),
                null,
                null,
                PlanPage.marks(List.of(milestone)));
    }

    /** What was authorised over all fiscal years, as a decimal string; null when nothing was. */
    public @Nullable String getAuthorised() {
        return measure.authorised().isEmpty()
                ? null
                : measure.authorised().stream()
                        .map(a -> new BigDecimal(a.amount()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .toPlainString();
    }
}
