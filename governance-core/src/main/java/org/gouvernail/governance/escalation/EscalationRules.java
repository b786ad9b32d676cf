package org.gouvernail.governance.escalation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The escalation rules in force at a moment; a rule without a number is off. A ministry’s own request for a decision always
 * goes to the committee.
 *
 * @param version number of the set, 0 for what the product brings
 * @param red whether a computed or assessed rating that is RED escalates
 * @param amberAgain whether a computed rating that is AMBER for the second report in a row does
 * @param silentQuarters after how many reports in a row without an update, 1 or 2
 * @param gapLevels from how many levels by which the computed rating is worse than the declared one, 1 or 2
 * @param dependencyOdds of a milestone waited for, the percentage by whose date it is compared with the day on which it is
 *     needed: 50, 80 or 90
 * @param followUpDays more than how many days after its due date an open follow-up escalates, 0 to {@value #MOST_DAYS}
 */
public record EscalationRules(
        int version,
        boolean red,
        boolean amberAgain,
        @Nullable Integer silentQuarters,
        @Nullable Integer gapLevels,
        @Nullable Integer dependencyOdds,
        @Nullable Integer followUpDays) {

    /** Most days for which a follow-up may be overdue before it escalates. */
    public static final int MOST_DAYS = 365;

    /** The odds that may be asked of a dependency, in percent. */
    public static final Set<Integer> ODDS = Set.of(50, 80, 90);

    private static final int EIGHTY = 80;

    /** What the product brings, until the secretariat sets others. */
    public static final EscalationRules BROUGHT = new EscalationRules(0, true, true, 2, 1, EIGHTY, 0);

    /** What reports were compiled by before the rules were set apart. */
    public static final EscalationRules BEFORE = new EscalationRules(0, true, false, 2, 1, null, 0);

    /** The same rules under another number. */
    EscalationRules numbered(int number) {
        return new EscalationRules(number, red, amberAgain, silentQuarters, gapLevels, dependencyOdds, followUpDays);
    }

    boolean same(EscalationRules other) {
        return numbered(0).equals(other.numbered(0));
    }

    /** Whether so many reports in a row without an update escalate. */
    public boolean silent(int quarters) {
        return silentQuarters != null && quarters >= silentQuarters;
    }

    /** Whether a computed rating worse by so many levels escalates. */
    public boolean gap(int levels) {
        return gapLevels != null && levels >= gapLevels;
    }

    /** Each rule in words, in their order; one that is off says so. */
    public List<LocalizedText> told() {
        return List.of(EscalationRule.values()).stream()
                .map(rule -> EscalationWords.told(this, rule))
                .toList();
    }

    /** Why a point is on the agenda: the rules that brought it, in one sentence. */
    public static LocalizedText cause(List<EscalationRule> rules) {
        return EscalationWords.cause(Objects.requireNonNull(rules));
    }
}
