package org.gouvernail.web.change;

import java.time.LocalDate;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.change.ChangeRequests.Asked;
import org.gouvernail.sectorplans.change.ChangeRequests.Content;
import org.gouvernail.sectorplans.change.ChangeRequests.Kind;
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
    private @Nullable String into;
    private final TypedText reason = new TypedText();
    private final TypedText effect = new TypedText();

    /**
     * @param kind what is asked, null while it is to be chosen
     */
    ChangeForm(@Nullable Kind kind, @Nullable String measure, @Nullable String milestone) {
        this.kind = kind;
        this.measure = measure;
        this.milestone = milestone;
    }

    /** The request, null when something could not be read. */
    @Nullable Asked read(Typed typed) {
        typed.given(measure, measure, "/measure");
        LocalDate date = typed.date(reference, "/content/referenceDate");
        LocalizedText words = title.isTyped() ? title.readGivenTitle(typed, "/content/title") : null;
        LocalDate from = typed.date(start, "/content/start");
        LocalDate until = typed.date(end, "/content/end");
        LocalizedText why = reason.readGiven(typed, "/reason");
        LocalizedText what = effect.readGiven(typed, "/effect");
        return kind == null || why == null || what == null
                ? null
                : new Asked(
                        kind, blank(milestone), new Content(date, words, from, until, null, blank(into)), why, what);
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
