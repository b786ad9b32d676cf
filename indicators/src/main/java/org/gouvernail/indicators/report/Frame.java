package org.gouvernail.indicators.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gouvernail.governance.escalation.EscalationRules;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.period.FiscalQuarter;
import org.jspecify.annotations.Nullable;

/**
 * What a report says beside its measures, noted with the frozen inputs so that a run taken up later writes the same
 * words: names, what it follows, and the version of the rules.
 *
 * @param strategy code of the strategy
 * @param period code of the period
 * @param revision revision of the report
 * @param rules version of the published rating thresholds
 * @param previousSha256 hash of the revision this one replaces, null for the first
 * @param earlier id of the compilation of the last reported period, null when there is none
 * @param thresholds those it rates by, where they are not what the product brings, else null
 * @param escalation the escalation rules in force at the freeze; null in a frame noted before they were set apart
 * @param closedEarly day on which collection ended where that was before the quarter's last day, else null
 * @param decided what decisions of the committee changed since the last reported period was frozen
 * @param plans names of the plans
 * @param orientations names of the orientations
 * @param objectives the orientation of each objective, by code
 * @param succeeded the objectives in force that each dropped one went to, by its code; null in a frame noted before editions were kept
 * @param organisations names of the organisations
 * @param illustrativeMeasures how many of the measures were invented to illustrate
 * @param illustrativeMilestones how many of their milestones were
 */
public record Frame(
        String strategy,
        String period,
        int revision,
        String rules,
        @Nullable String previousSha256,
        @Nullable String earlier,
        @Nullable OtherThresholds thresholds,
        @Nullable EscalationRules escalation,
        @Nullable LocalDate closedEarly,
        List<Decided> decided,
        Map<String, LocalizedText> plans,
        Map<String, LocalizedText> orientations,
        Map<String, String> objectives,
        @Nullable Map<String, List<String>> succeeded,
        Map<String, LocalizedText> organisations,
        int illustrativeMeasures,
        int illustrativeMilestones) {

    public Frame {
        decided = Objects.requireNonNullElse(decided, List.of());
        plans = new TreeMap<>(plans);
        orientations = new TreeMap<>(orientations);
        objectives = new TreeMap<>(objectives);
        succeeded = succeeded == null ? null : new TreeMap<>(succeeded);
        organisations = new TreeMap<>(organisations);
    }

    /**
     * A decision that was carried out.
     *
     * @param subject the measure, milestone or plan that it changed
     * @param request code of the change request that it approved, null without one
     * @param kind how it changed, null where it was not noted
     */
    public record Decided(
            String decision,
            SubjectRef subject,
            @Nullable String request,
            @Nullable String kind) {}

    /**
     * The frame of a correction: all as frozen for the revision it replaces, but for its number and what it follows.
     *
     * @param thresholds by which both rate: a frame noted before they were told does not have them
     */
    public Frame corrected(int revision, @Nullable String previousSha256, @Nullable OtherThresholds thresholds) {
        return new Frame(
                strategy,
                period,
                revision,
                rules,
                previousSha256,
                earlier,
                thresholds,
                escalation,
                closedEarly,
                decided,
                plans,
                orientations,
                objectives,
                succeeded,
                organisations,
                illustrativeMeasures,
                illustrativeMilestones);
    }

    /** The orientations that a measure serves through its objectives, each once, in order; unknown objectives serve none. */
    List<String> orientations(List<String> objectives) {
        Map<String, List<String>> succeeding = Objects.requireNonNullElse(succeeded, Map.of());
        return objectives.stream()
                .flatMap(code -> succeeding.getOrDefault(code, List.of(code)).stream())
                .map(this.objectives::get)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(CodeOrder.ASCENDING)
                .toList();
    }

    /** The name of something, or its code when it had no name at the freeze. */
    static LocalizedText name(Map<String, LocalizedText> names, String code) {
        LocalizedText name = names.get(code);
        return name == null ? LocalizedText.of(code, null) : name;
    }

    EscalationRules escalationRules() {
        return Objects.requireNonNullElse(escalation, EscalationRules.BEFORE);
    }

    FiscalQuarter quarter() {
        return FiscalQuarter.parse(period);
    }

    LocalDate start() {
        return quarter().start();
    }

    /** Last day whose facts count: that of the quarter, or an earlier one on which collection ended. */
    LocalDate end() {
        return closedEarly == null ? quarter().end() : closedEarly;
    }

    /** Last day of the two quarters that follow. */
    LocalDate horizon() {
        return quarter().next().next().end();
    }
}
