package org.gouvernail.governance.escalation;

import java.time.Instant;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The escalation rules of the strategy (règles d’escalade): the secretariat sets them with a reason, every set is kept and
 * public. Those about ratings and updates hold from the next report that is compiled, the others at once.
 */
public interface Escalations {

    /** The rules in force: the latest set, or those that the product brings. */
    EscalationRules inForce();

    /** The set in force with its story. */
    EscalationSet current();

    /** All sets, the latest first; the last one is what the product brings. */
    List<EscalationSet> history();

    /**
     * Sets other rules (secretariat). What changes nothing is refused with {@code escalation.same}.
     *
     * @param rules their version does not matter
     * @param seen the version of the set that this was decided upon
     */
    EscalationSet set(EscalationRules rules, LocalizedText reason, @Nullable String seen);

    /**
     * A set of rules.
     *
     * @param told each rule in words
     * @param reason why it was set, null for what the product brings
     * @param setBy account that set it, null for what the product brings and for readers outside
     * @param setAt when, null for what the product brings
     */
    record EscalationSet(
            EscalationRules rules,
            List<LocalizedText> told,
            @Nullable LocalizedText reason,
            @Nullable String setBy,
            @Nullable Instant setAt) {}
}
