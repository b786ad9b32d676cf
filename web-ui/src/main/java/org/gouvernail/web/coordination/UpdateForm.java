package org.gouvernail.web.coordination;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateContent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/** What a coordinator types about one measure, kept as typed until it can be read, with the version they saw. */
public class UpdateForm {

    private final UpdateView view;
    private final List<LineForm> lines;
    private final String untouched;
    private @Nullable String seen;
    private @Nullable String rating;
    private @Nullable String progress;
    private @Nullable String spent;
    private @Nullable String summary;
    private @Nullable String decision;

    UpdateForm(MeasureTask task) {
        view = task.update();
        seen = Version.of(view);
        rating = view.declaredRating() == null ? "" : view.declaredRating().name();
        progress = view.progress() == null ? "" : view.progress().toString();
        spent = view.spentToDate() == null ? "" : view.spentToDate().replaceFirst("\\.00$", "");
        summary = view.summary() == null ? "" : view.summary().fr();
        decision = view.decisionNeeded() == null ? "" : view.decisionNeeded().fr();
        lines = task.milestones().stream()
                .map(m -> new LineForm(m, task.line(m)))
                .toList();
        untouched = typed();
    }

    /** Whether something was typed that the version seen did not say. */
    public boolean isChanged() {
        return !untouched.equals(typed());
    }

    /** The content typed; refuses what cannot be read, field by field. */
    UpdateContent read() {
        Typed typed = new Typed();
        List<Line> milestones = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            milestones.add(lines.get(i).read(typed, "/milestones/" + i));
        }
        UpdateContent content = new UpdateContent(
                typed.rating(rating, "/declaredRating"),
                typed.percent(progress, "/progress"),
                typed.text(summary, english(summary, view.summary()), "/summary"),
                typed.amount(spent, "/spentToDate"),
                milestones,
                typed.text(decision, english(decision, view.decisionNeeded()), "/decisionNeeded"));
        typed.check();
        return content;
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
                same.decisionNeeded());
    }

    /** The English that goes with a French text: kept while the French stands, left out once it changed. */
    static @Nullable String english(@Nullable String fr, @Nullable LocalizedText saved) {
        return saved != null && saved.fr().equals(Typed.trimmed(fr)) ? saved.en() : null;
    }

    private String typed() {
        return lines.stream().map(LineForm::typed).collect(Collectors.joining("\u0001"))
                + List.of(
                        Typed.trimmed(rating),
                        Typed.trimmed(progress),
                        Typed.trimmed(spent),
                        Typed.trimmed(summary),
                        Typed.trimmed(decision));
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

    public @Nullable String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }

    public @Nullable String getDecision() {
        return decision;
    }

    public void setDecision(@Nullable String decision) {
        this.decision = decision;
    }
}
