package org.gouvernail.web.coordination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateContent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.web.coordination.Conflict.Difference;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.gouvernail.web.shell.Formats;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator types about one measure, kept as typed until it can be read, with the version they saw. A form that
 * comes back states that version itself: one that does not is refused.
 */
public class UpdateForm {

    private final UpdateView view;
    private final List<LineForm> lines;
    private final Map<String, String> stored;
    private @Nullable String seen;
    private @Nullable String shown;
    private @Nullable String rating;
    private @Nullable String progress;
    private @Nullable String spent;
    private final TypedText summary;
    private final TypedText decision;
    private final TypedText declaredReason;
    private final TypedText lateReason;
    private final boolean late;

    /**
     * Pre-fills a form.
     *
     * @param formats how the reader's language writes amounts
     * @param posted whether the form comes back, so that the version seen is for it to say
     */
    UpdateForm(MeasureTask task, Formats formats, boolean posted) {
        view = task.update();
        rating = view.declaredRating() == null ? "" : view.declaredRating().name();
        progress = view.progress() == null ? "" : view.progress().toString();
        spent = view.spentToDate() == null ? "" : formats.amount(view.spentToDate());
        summary = new TypedText(view.summary());
        decision = new TypedText(view.decisionNeeded());
        declaredReason = new TypedText(view.declaredReason());
        lateReason = new TypedText(view.lateReason());
        late = task.late();
        lines = task.milestones().stream()
                .map(m -> new LineForm(m, task.isOpen(m), task.line(m)))
                .toList();
        stored = fields();
        seen = posted ? null : Version.of(view);
        shown = posted ? null : Json.sha256(stored.toString());
    }

    /** Whether something was typed that the form did not show. */
    public boolean isChanged() {
        return !Json.sha256(fields().toString()).equals(shown);
    }

    /** Holds the version saved meanwhile for the one seen: saving again then goes over it. */
    void acknowledge() {
        seen = Version.of(view);
    }

    /** Where what was typed and what is saved now do not say the same. */
    List<Difference> differences() {
        return fields().entrySet().stream()
                .filter(e -> !e.getValue().equals(stored.get(e.getKey())))
                .map(e -> difference(e.getKey(), e.getValue()))
                .toList();
    }

    private Difference difference(String key, String mine) {
        int at = key.indexOf(':');
        String field = at < 0 ? key : key.substring(0, at);
        return new Difference(field, at < 0 ? "" : key.substring(at + 1), mine, stored.getOrDefault(key, ""));
    }

    private Map<String, String> fields() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("rating", Typed.trimmed(rating));
        all.put("progress", Typed.trimmed(progress));
        all.put("spent", Typed.trimmed(spent));
        summary.addTo(all, "summary", "");
        decision.addTo(all, "decision", "");
        declaredReason.addTo(all, "declared-reason", "");
        lateReason.addTo(all, "late-reason", "");
        lines.forEach(line -> line.addTo(all));
        return all;
    }

    /** The content typed; refuses what cannot be read, field by field. */
    UpdateContent read() {
        return read(new Typed());
    }

    /** The content typed, about to be transmitted; refuses also what says too little. */
    UpdateContent readWhole() {
        Typed typed = new Typed();
        typed.given(null, rating, "/declaredRating");
        typed.given(null, progress, "/progress");
        typed.given(null, summary.getFr(), "/summary");
        return read(typed);
    }

    private UpdateContent read(Typed typed) {
        List<Line> milestones = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            milestones.add(lines.get(i).read(typed, "/milestones/" + i));
        }
        if (late) {
            lateReason.readGiven(typed, "/lateReason");
        }
        UpdateContent content = new UpdateContent(
                typed.rating(rating, "/declaredRating"),
                typed.percent(progress, "/progress"),
                summary.read(typed, "/summary"),
                typed.amount(spent, "/spentToDate"),
                milestones,
                decision.read(typed, "/decisionNeeded"),
                declaredReason.read(typed, "/declaredReason"));
        typed.check();
        return content;
    }

    /** Why it comes after the closing; null for an update of the open quarter and for a correction. */
    @Nullable LocalizedText readLateReason() {
        return late ? lateReason.read(new Typed(), "/lateReason") : null;
    }

    /** The content as it was pre-filled, under a summary that says so. */
    UpdateContent repeated(LocalizedText said) {
        UpdateContent same = read();
        return new UpdateContent(
                same.declaredRating(),
                same.progress(),
                said,
                same.spentToDate(),
                same.milestones(),
                same.decisionNeeded(),
                same.declaredReason());
    }

    public List<LineForm> getLines() {
        return lines;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }

    public @Nullable String getShown() {
        return shown;
    }

    public void setShown(@Nullable String shown) {
        this.shown = shown;
    }

    public @Nullable String getRating() {
        return rating;
    }

    public void setRating(@Nullable String rating) {
        this.rating = rating;
    }

    public @Nullable String getProgress() {
        return progress;
    }

    public void setProgress(@Nullable String progress) {
        this.progress = progress;
    }

    public @Nullable String getSpent() {
        return spent;
    }

    public void setSpent(@Nullable String spent) {
        this.spent = spent;
    }

    public TypedText getSummary() {
        return summary;
    }

    public TypedText getDecision() {
        return decision;
    }

    /** Why it comes after the closing of its quarter. */
    public TypedText getLateReason() {
        return lateReason;
    }

    /** Why the declared rating is not the one that the facts give. */
    public TypedText getDeclaredReason() {
        return declaredReason;
    }
}
