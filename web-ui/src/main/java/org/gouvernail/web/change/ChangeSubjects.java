package org.gouvernail.web.change;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.change.ChangeRequests.ChangeView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.jspecify.annotations.Nullable;

/** What change requests are about, by its present title. */
@Named
@RequestScoped
public class ChangeSubjects {

    @Inject
    Measures measures;

    @Inject
    Milestones milestones;

    private final Map<String, LocalizedText> titles = new HashMap<>();

    /** The title of the measure that a request would merge its own into. */
    public LocalizedText into(ChangeView change) {
        return titles.computeIfAbsent(
                Objects.requireNonNull(change.content().mergedInto()),
                code -> measures.require(code).title());
    }

    /** The title of the milestone that a request is about, or of the measure. */
    public LocalizedText title(ChangeView change) {
        @Nullable String milestone = change.milestone();
        return milestone == null
                ? titles.computeIfAbsent(
                        change.measure(), code -> measures.require(code).title())
                : titles.computeIfAbsent(
                        milestone,
                        code -> milestones
                                .find(code, null)
                                .map(MilestoneView::title)
                                .orElseGet(() -> LocalizedText.of(code, null)));
    }
}
