package org.gouvernail.web.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.change.ChangeRequests.Asked;
import org.gouvernail.sectorplans.change.ChangeRequests.Content;
import org.gouvernail.sectorplans.change.ChangeRequests.Kind;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** What is typed of a change request of one kind, kept as typed until it can be read. */
public class ChangeForm {

    private @Nullable String measure;
    private final @Nullable Kind kind;
    private @Nullable String milestone;
    private @Nullable String reference;
    private final TypedText title = new TypedText();
    private @Nullable String start;
    private @Nullable String end;
    private final List<AmountRow> amounts;
    private @Nullable String into;
    private final TypedText reason = new TypedText();
    private final TypedText effect = new TypedText();

    /**
     * @param kind what is asked, null while it is to be chosen
     * @param amounts a row a fiscal year of the measure, and an empty one
     */
    ChangeForm(@Nullable Kind kind, @Nullable String measure, @Nullable String milestone, List<AmountRow> amounts) {
        this.kind = kind;
        this.measure = measure;
        this.milestone = milestone;
        this.amounts = amounts;
    }

    /** The request, null when something could not be read. */
    @Nullable Asked read(Typed typed) {
        typed.given(measure, measure, "/measure");
        LocalDate date = typed.date(reference, "/content/referenceDate");
        LocalizedText words = title.isTyped() ? words(typed) : null;
        LocalDate from = typed.date(start, "/content/start");
        LocalDate until = typed.date(end, "/content/end");
        List<Authorised> years = amounts(typed);
        LocalizedText why = reason.readGiven(typed, "/reason");
        LocalizedText what = effect.readGiven(typed, "/effect");
        return kind == null || why == null || what == null
                ? null
                : new Asked(
                        kind, blank(milestone), new Content(date, words, from, until, years, blank(into)), why, what);
    }

    private @Nullable LocalizedText words(Typed typed) {
        return blank(milestone) == null
                ? title.readGivenTitle(typed, "/content/title")
                : title.readGivenLongTitle(typed, "/content/title");
    }

    /** All amounts of the measure as they would be, in the order of the years; null when none of them changes. */
    private @Nullable List<Authorised> amounts(Typed typed) {
        List<Authorised> years = new ArrayList<>();
        boolean changed = false;
        for (int i = 0; i < amounts.size(); i++) {
            Authorised year = amounts.get(i).read(typed, i);
            changed |= !amounts.get(i).stands(year);
            years.add(year);
        }
        return changed
                ? years.stream()
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(Authorised::fiscalYear))
                        .toList()
                : null;
    }

    private static @Nullable String blank(@Nullable String text) {
        String trimmed = Typed.trimmed(text);
        return trimmed.isEmpty() ? null : trimmed;
    }

    public @Nullable String getMeasure() {
        return measure;
    }

    public void setMeasure(@Nullable String measure) {
        this.measure = measure;
    }

    public @Nullable Kind getKind() {
        return kind;
    }

    public @Nullable String getMilestone() {
        return milestone;
    }

    public void setMilestone(@Nullable String milestone) {
        this.milestone = milestone;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public TypedText getTitle() {
        return title;
    }

    public @Nullable String getStart() {
        return start;
    }

    public void setStart(@Nullable String start) {
        this.start = start;
    }

    public @Nullable String getEnd() {
        return end;
    }

    public void setEnd(@Nullable String end) {
        this.end = end;
    }

    public List<AmountRow> getAmounts() {
        return amounts;
    }

    public @Nullable String getInto() {
        return into;
    }

    public void setInto(@Nullable String into) {
        this.into = into;
    }

    public TypedText getReason() {
        return reason;
    }

    public TypedText getEffect() {
        return effect;
    }
}
