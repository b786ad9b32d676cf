package org.gouvernail.governance.effect;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.gouvernail.governance.committee.Committees.DecisionState;
import org.gouvernail.governance.effect.Checks.Verdict;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * The share of decisions that had their effect, with the decisions it is counted from.
 *
 * @param asOf the day on which what is due was counted
 * @param decisions decisions of closed sessions, all of them
 * @param noted those by which the committee takes note, which have nothing to check
 * @param withExpectation the others that say what is expected and when to check it
 * @param withoutExpectation the others that do not
 * @param checked those with at least one check, each counted by its latest
 * @param sharePercent how many in a hundred of those checked had their effect, null while none was checked
 * @param due open ones whose check date has come
 * @param overdue those of them whose check date went by more than 92 days ago
 */
public record EffectFigures(
        LocalDate asOf,
        int decisions,
        int noted,
        int withExpectation,
        int withoutExpectation,
        int checked,
        int effective,
        int partly,
        int withoutEffect,
        @Nullable Integer sharePercent,
        int due,
        int overdue,
        LocalizedText definition,
        List<Line> items) {

    private static final int LATE = 92;

    /**
     * A decision of a closed session.
     *
     * @param checkOn when it is to be checked, or last was to be; null while nobody said
     * @param verdict what its latest check found, null while there is none
     * @param finding that check's words
     * @param checkedOn day of the session that checked it
     */
    public record Line(
            String code,
            LocalDate takenOn,
            SubjectRef subject,
            LocalizedText text,
            LocalDate effectOn,
            @Nullable LocalizedText expectedEffect,
            @Nullable LocalDate checkOn,
            DecisionState state,
            @Nullable Verdict verdict,
            @Nullable LocalizedText finding,
            @Nullable LocalDate checkedOn) {

        boolean expects() {
            return expectedEffect != null && checkOn != null;
        }

        boolean due(LocalDate day) {
            return state == DecisionState.OPEN && expectedEffect != null && checkOn != null && !checkOn.isAfter(day);
        }
    }

    /** Counts what the decisions tell on a day. */
    static EffectFigures of(List<Line> lines, LocalDate day) {
        List<Line> deciding =
                lines.stream().filter(l -> l.state() != DecisionState.NOTED).toList();
        int expecting = (int) deciding.stream().filter(Line::expects).count();
        int effective = count(deciding, Verdict.EFFECTIVE);
        int partly = count(deciding, Verdict.PARTLY);
        int without = count(deciding, Verdict.WITHOUT_EFFECT);
        int checked = effective + partly + without;
        return new EffectFigures(
                day,
                lines.size(),
                lines.size() - deciding.size(),
                expecting,
                deciding.size() - expecting,
                checked,
                effective,
                partly,
                without,
                checked == 0 ? null : (int) Math.round(100.0 * effective / checked),
                (int) deciding.stream().filter(l -> l.due(day)).count(),
                (int) deciding.stream()
                        .filter(l -> l.due(day.minusDays(LATE + 1)))
                        .count(),
                EffectWords.definition(),
                lines);
    }

    private static int count(Collection<Line> lines, Verdict verdict) {
        return (int) lines.stream().filter(l -> l.verdict() == verdict).count();
    }
}
