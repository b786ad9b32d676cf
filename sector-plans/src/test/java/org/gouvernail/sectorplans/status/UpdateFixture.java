package org.gouvernail.sectorplans.status;

import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.jspecify.annotations.Nullable;

/** An update as tests need it: a draft that says nothing until told to. */
public final class UpdateFixture {

    private final String measure;
    private final String period;
    private UpdateState state = UpdateState.DRAFT;
    private @Nullable Rating declared;
    private @Nullable Integer progress;
    private @Nullable LocalizedText summary;
    private @Nullable String spent;
    private List<Line> lines = List.of();
    private @Nullable LocalizedText decisionNeeded;
    private @Nullable LocalizedText declaredReason;
    private boolean prefilled;

    private UpdateFixture(String measure, String period) {
        this.measure = measure;
        this.period = period;
    }

    public static UpdateFixture draft(String measure, String period) {
        return new UpdateFixture(measure, period);
    }

    /** What a ministry wrote in another update, as a draft. */
    public static UpdateFixture as(UpdateView view) {
        UpdateFixture same = draft(view.measure(), view.period());
        same.declared = view.declaredRating();
        same.progress = view.progress();
        same.summary = view.summary();
        same.spent = view.spentToDate();
        same.lines = view.milestones();
        same.decisionNeeded = view.decisionNeeded();
        same.declaredReason = view.declaredReason();
        return same;
    }

    public UpdateFixture in(UpdateState other) {
        state = other;
        return this;
    }

    public UpdateFixture declared(Rating rating) {
        declared = rating;
        return this;
    }

    public UpdateFixture progress(int percent) {
        progress = percent;
        return this;
    }

    public UpdateFixture summary(@Nullable LocalizedText text) {
        summary = text;
        return this;
    }

    public UpdateFixture spent(String amount) {
        spent = amount;
        return this;
    }

    public UpdateFixture lines(Line... said) {
        lines = List.of(said);
        return this;
    }

    /** As a form is filled before anybody wrote in it. */
    public UpdateFixture prefilled(boolean untouched) {
        prefilled = untouched;
        return this;
    }

    public UpdateView view() {
        return new UpdateView(
                measure,
                period,
                1,
                state,
                declared,
                progress,
                summary,
                spent,
                lines,
                decisionNeeded,
                declaredReason,
                null,
                null,
                null,
                null,
                null,
                prefilled,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
