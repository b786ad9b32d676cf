package org.gouvernail.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.strategy.Strategies;
import org.gouvernail.governance.strategy.StrategyView;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.gouvernail.sectorplans.critical.ParentRatings;
import org.gouvernail.sectorplans.critical.ParentRatings.ParentRating;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.measure.Measures.Filter;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.web.shell.Reader;
import org.gouvernail.web.shell.Slice;
import org.jspecify.annotations.Nullable;

/** The measures of all plans, filtered by the query of the address, a page of them at a time. */
@Named
@RequestScoped
public class MeasuresPage {

    private static final int ROWS = 25;
    private static final List<String> FILTERS =
            List.of("q", "plan", "organisation", "orientation", "cote", "etat", "retard", "tri");
    private static final List<String> SORTS = List.of("code", "title", "rating", "-progress", "-slippage");

    @Inject
    Reader reader;

    @Inject
    Measures measures;

    @Inject
    Strategies strategies;

    @Inject
    PlansPage plans;

    @Inject
    LatestReport latest;

    @Inject
    ParentRatings ratings;

    private Slice<MeasureView> slice = Slice.of(List.of(), null, ROWS);
    private List<StrategyView.OrientationView> orientations = List.of();
    private @Nullable ParentRating orientationRating;

    @PostConstruct
    void search() {
        orientations = strategies.current(null).map(StrategyView::orientations).orElse(List.of());
        String orientation = known("orientation");
        orientationRating = orientation == null ? null : ratings.ofOrientation(orientation);
        String sort = value("tri");
        slice = Slice.of(measures.search(
                new Filter(
                        known("plan"),
                        value("organisation"),
                        orientation,
                        constant(Rating.values(), "cote"),
                        constant(MeasureState.values(), "etat"),
                        "oui".equals(value("retard")) ? Boolean.TRUE : null,
                        value("q"),
                        sort != null && SORTS.contains(sort) ? sort : null),
                Slice.page(value("page")),
                ROWS));
    }

    /** The rating of the orientation looked at, null when none is. */
    public @Nullable ParentRating getOrientationRating() {
        return orientationRating;
    }

    private @Nullable String known(String filter) {
        return getUnknown().stream().anyMatch(u -> u.startsWith(filter + "=")) ? null : value(filter);
    }

    /** The value of a filter, null when it is not set. */
    public @Nullable String value(String filter) {
        return reader.parameter(filter);
    }

    /** The filters whose value is none that they know: told to the reader, and left out of the search. */
    public List<String> getUnknown() {
        return Stream.of(
                        unknown("cote", names(Rating.values())),
                        unknown("etat", names(MeasureState.values())),
                        unknown("tri", SORTS),
                        unknown("retard", List.of("oui")),
                        unknown(
                                "plan",
                                plans.getPlans().stream().map(PlanView::code).toList()),
                        unknown(
                                "orientation",
                                orientations.stream()
                                        .map(StrategyView.OrientationView::code)
                                        .toList()),
                        reader.parameters().stream().filter(p -> !FILTERS.contains(p) && !p.equals("page")))
                .flatMap(filters -> filters)
                .toList();
    }

    private Stream<String> unknown(String filter, List<String> known) {
        String value = value(filter);
        return value == null || known.contains(value) ? Stream.empty() : Stream.of(filter + "=" + value);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** Of all measures, those that the latest published report does not name yet; 0 while a filter is set. */
    public int getSince() {
        ReportView report = latest.getReport();
        return report == null || filtered()
                ? 0
                : Math.max(0, slice.all() - report.measures().size());
    }

    /** Of all measures, those that are withdrawn and count in no figure; 0 while a filter is set. */
    public int getWithdrawn() {
        Filter withdrawn = new Filter(null, null, null, null, MeasureState.WITHDRAWN, null, null, null);
        return filtered() ? 0 : measures.search(withdrawn, 1, 1).total();
    }

    private boolean filtered() {
        return FILTERS.stream().anyMatch(f -> !f.equals("tri") && value(f) != null);
    }

    private <E extends Enum<E>> @Nullable E constant(E[] values, String filter) {
        String name = value(filter);
        return Arrays.stream(values)
                .filter(v -> v.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public int getTotal() {
        return slice.all();
    }

    public Slice<MeasureView> getSlice() {
        return slice;
    }

    public List<MeasureView> getMeasures() {
        return slice.rows();
    }

    /** The address of the same search, up to the number of a page. */
    public String getAddress() {
        return FILTERS.stream()
                .filter(f -> value(f) != null)
                .map(f -> f + "=" + encoded(f) + "&")
                .collect(Collectors.joining("", reader.link("/mesures") + "?", ""));
    }

    private String encoded(String filter) {
        return URLEncoder.encode(Optional.ofNullable(value(filter)).orElse(""), StandardCharsets.UTF_8);
    }

    /** The ratings one may look for. */
    public List<Rating> getRatings() {
        return List.of(Rating.values());
    }

    public List<MeasureState> getStates() {
        return List.of(MeasureState.values());
    }

    public List<String> getSorts() {
        return SORTS;
    }

    public List<StrategyView.OrientationView> getOrientations() {
        return orientations;
    }
}
