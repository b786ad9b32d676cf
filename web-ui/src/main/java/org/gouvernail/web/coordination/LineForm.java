package org.gouvernail.web.coordination;

import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/** What is typed about one milestone, kept as typed until it can be read. */
public class LineForm {

    private final MilestoneView milestone;
    private final @Nullable LocalizedText savedReason;
    private @Nullable String forecast;
    private @Nullable String actual;
    private @Nullable String reason;

    LineForm(MilestoneView milestone, Line line) {
        this.milestone = milestone;
        this.savedReason = line.reason();
        this.forecast = line.forecastDate() == null ? "" : line.forecastDate().toString();
        this.actual = line.actualDate() == null ? "" : line.actualDate().toString();
        this.reason = savedReason == null ? "" : savedReason.fr();
    }

    Line read(Typed typed, String pointer) {
        return new Line(
                milestone.code(),
                typed.date(forecast, pointer + "/forecastDate"),
                typed.date(actual, pointer + "/actualDate"),
                typed.text(reason, UpdateForm.english(reason, savedReason), pointer + "/reason"));
    }

    /** Whether the forecast typed is another one than the last given. */
    boolean moved() {
        return !Typed.trimmed(forecast).equals(milestone.forecastDate().toString());
    }

    String typed() {
        return Typed.trimmed(forecast) + '\u0000' + Typed.trimmed(actual) + '\u0000' + Typed.trimmed(reason);
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

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
