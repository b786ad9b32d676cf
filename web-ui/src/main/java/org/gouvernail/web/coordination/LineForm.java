package org.gouvernail.web.coordination;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** What is typed about one milestone, kept as typed until it can be read. */
public class LineForm {

    private final MilestoneView milestone;
    private final boolean open;
    private final TypedText reason;
    private final @Nullable LocalDate reachedOn;
    private @Nullable String forecast;
    private @Nullable String actual;

    LineForm(MilestoneView milestone, boolean open, Line line) {
        this.open = open;
        this.milestone = milestone;
        this.reason = new TypedText(line.reason());
        this.reachedOn = milestone.actualDate() == null ? null : line.actualDate();
        this.forecast = line.forecastDate() == null ? "" : line.forecastDate().toString();
        this.actual = line.actualDate() == null ? "" : line.actualDate().toString();
    }

    Line read(Typed typed, String pointer) {
        if (reachedOn != null && Typed.trimmed(actual).isEmpty()) {
            typed.refuse(pointer + "/actualDate", "milestone.stays-reached", reachedOn.toString());
        }
        return new Line(
                milestone.code(),
                typed.date(forecast, pointer + "/forecastDate"),
                typed.date(actual, pointer + "/actualDate"),
                reason.read(typed, pointer + "/reason"));
    }

    void addTo(Map<String, String> fields) {
        String of = ":" + milestone.code();
        fields.put("forecast" + of, Typed.trimmed(forecast));
        fields.put("actual" + of, Typed.trimmed(actual));
        reason.addTo(fields, "reason", of);
    }

    /** Whether its dates may be typed: those still to be reached as far as was transmitted, and all of a correction. */
    public boolean isOpen() {
        return open;
    }

    /** Whether a reason was typed, so that its field shows. */
    public boolean isExplained() {
        return reason.isTyped();
    }

    /** Days between the reference and what the form says, positive when late; as last known while that cannot be read. */
    public long getSlippageDays() {
        Typed typed = new Typed();
        LocalDate reached = typed.date(actual, "");
        LocalDate expected = reached == null ? typed.date(forecast, "") : reached;
        return expected == null
                ? milestone.slippageDays()
                : ChronoUnit.DAYS.between(milestone.referenceDate(), expected);
    }

    public MilestoneView getMilestone() {
        return milestone;
    }

    public @Nullable String getForecast() {
        return forecast;
    }

    public void setForecast(@Nullable String forecast) {
        this.forecast = forecast;
    }

    public @Nullable String getActual() {
        return actual;
    }

    public void setActual(@Nullable String actual) {
        this.actual = actual;
    }

    public TypedText getReason() {
        return reason;
    }
}
