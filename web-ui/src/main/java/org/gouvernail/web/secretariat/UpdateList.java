package org.gouvernail.web.secretariat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.status.UpdateState;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.gouvernail.web.shell.Slice;
import org.jspecify.annotations.Nullable;

/**
 * The measures behind a cell of the campaign: those of a ministry, in a state, or both; and once their quarter was
 * compiled, the way to correct what one of them says. What waits for an approver may be returned from here.
 */
@Named
@RequestScoped
public class UpdateList {

    @Inject
    Desk desk;

    @Inject
    ReportingPeriods periods;

    @Inject
    Measures measures;

    @Inject
    MeasureDirectory directory;

    @Inject
    StatusUpdates updates;

    private static final int AT_ONCE = 100;

    /** Between a measure and the version of its update that was shown. */
    private static final String SEEN = "@";

    private @Nullable Slice<Row> slice;
    private @Nullable Set<String> correcting;
    private @Nullable String measure;
    private final TypedText reason = new TypedText();
    private @Nullable String returned;
    private final TypedText returnReason = new TypedText();

    /** A measure with its update, null while none was saved. */
    public record Row(MeasureView measure, @Nullable UpdateView update) {
        public String state() {
            return CampaignRow.state(measure, update);
        }
    }

    /** Whether a correction of that measure's update is open, at whichever desk. */
    public boolean correcting(String code) {
        if (correcting == null) {
            correcting = isCorrectable() ? updates.correcting(getPeriod().code()) : Set.of();
        }
        return correcting.contains(code);
    }

    /** The key of the word for a state, as the quarter stands. */
    public String word(String state) {
        return CampaignRow.word(state, getPeriod().state());
    }

    public PeriodView getPeriod() {
        String code = desk.code("period", "period");
        return periods.find(code, null).orElseThrow(() -> DomainException.notFound("period", code));
    }

    public @Nullable String getMinistry() {
        return desk.parameter("ministere");
    }

    /** The state asked for, null when none is or when no row is ever in it. */
    public @Nullable String getState() {
        String asked = desk.parameter("etat");
        boolean known = CampaignRow.NOT_SENT.equals(asked)
                || CampaignRow.NOT_EXPECTED.equals(asked)
                || CampaignRow.UNEXPECTED.equals(asked)
                || Arrays.stream(UpdateState.values()).anyMatch(s -> s.name().equals(asked));
        return known ? asked : null;
    }

    /** Whether a correction may be opened: once the quarter was compiled. */
    public boolean isCorrectable() {
        return getPeriod().state().compareTo(PeriodState.COMPILED) >= 0;
    }

    /** Opens a correction, for the ministry to write; it stands beside the frozen update until the next compilation. */
    public void correct() {
        String period = getPeriod().code();
        try {
            Typed typed = new Typed();
            String corrected = typed.given(measure, measure, "/measure");
            LocalizedText why = reason.readGiven(typed, "/reason");
            typed.check();
            if (corrected != null && why != null) {
                updates.correct(corrected, period, why, Version.of(updates.get(corrected, period, null)));
                desk.done(address(null), "correction.opened", corrected);
            }
        } catch (DomainException e) {
            desk.refused(e, pointer -> pointer.equals("/reason") ? "correction:reason" : "correction:measure");
        }
    }

    /** What may be returned here: updates that wait for their approver, by measure and the version that is shown. */
    public Map<String, String> getReturnable() {
        Map<String, String> waiting = new LinkedHashMap<>();
        for (Row row : getRows()) {
            UpdateView update = row.update();
            if (update != null && update.state() == UpdateState.SUBMITTED) {
                waiting.put(update.measure(), update.measure() + SEEN + Version.of(update));
            }
        }
        return waiting;
    }

    /** Returns an update that no approver can endorse to its coordinator. */
    public void sendBack() {
        try {
            Typed typed = new Typed();
            String chosen = Typed.trimmed(typed.given(returned, returned, "/measure"));
            LocalizedText why = returnReason.readGiven(typed, "/reason");
            typed.check();
            if (why != null) {
                String[] seen = chosen.split(SEEN, 2);
                updates.sendBack(seen[0], getPeriod().code(), why, seen.length == 1 ? null : seen[1]);
                desk.done(address(null), "judging.returned", seen[0]);
            }
        } catch (DomainException e) {
            desk.refused(e, pointer -> pointer.equals("/reason") ? "return:reason" : "return:measure");
        }
    }

    /**
     * Where this list stands with what it was narrowed to.
     *
     * @param chosen the measure whose correction is offered, null for none
     */
    public String address(@Nullable String chosen) {
        String query = Stream.of(part("ministere", getMinistry()), part("etat", getState()), part("mesure", chosen))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
        String page = "/secretariat/periodes/" + getPeriod().code() + "/mises-a-jour";
        return page + (query.isEmpty() ? "" : "?" + query) + (chosen == null ? "" : "#h-correct");
    }

    private static Optional<String> part(String name, @Nullable String value) {
        return Optional.ofNullable(value).map(v -> name + "=" + URLEncoder.encode(v, StandardCharsets.UTF_8));
    }

    /** The measure chosen: in the form, else in the address. */
    public @Nullable String getMeasure() {
        return measure == null && !desk.posted() ? desk.parameter("mesure") : measure;
    }

    public void setMeasure(@Nullable String measure) {
        this.measure = measure;
    }

    public TypedText getReason() {
        return reason;
    }

    public @Nullable String getReturned() {
        return returned;
    }

    public void setReturned(@Nullable String returned) {
        this.returned = returned;
    }

    public TypedText getReturnReason() {
        return returnReason;
    }

    /** The page of the list that was asked for. */
    public Slice<Row> getSlice() {
        if (slice == null) {
            slice = Slice.of(in(getMinistry(), getState()), desk.parameter("page"), AT_ONCE);
        }
        return slice;
    }

    public List<Row> getRows() {
        return getSlice().rows();
    }

    /** Where the other pages of the same list are, up to the number of one. */
    public String getPages() {
        String here = address(null);
        return here + (here.contains("?") ? "&" : "?");
    }

    /** The measures of a ministry, in a state, or both; null for any. */
    List<Row> in(@Nullable String ministry, @Nullable String state) {
        Map<String, UpdateView> known = updates.list(getPeriod().code(), null, null).stream()
                .collect(Collectors.toMap(UpdateView::measure, Function.identity(), (a, b) -> b));
        Set<String> later = directory.recordedAfter(getPeriod().closedAt());
        return measures.search(Measures.Filter.ALL, null).stream()
                .filter(m -> m.state() != MeasureState.WITHDRAWN)
                .filter(m -> !later.contains(m.code()))
                .filter(m -> ministry == null || m.leadOrganisation().equals(ministry))
                .map(m -> new Row(m, known.get(m.code())))
                .filter(r -> state == null || CampaignRow.matches(state, r.measure(), r.state()))
                .toList();
    }
}
