package org.gouvernail.governance.escalation;

/** A rule by which something goes to the committee of itself (règle d’escalade). */
public enum EscalationRule {
    /** A computed or assessed rating that is RED. */
    RED,
    /** A computed rating that is AMBER for the second report in a row. */
    AMBER_AGAIN,
    /** No update was reported. */
    SILENT,
    /** A computed rating worse than the declared one. */
    GAP,
    /** A milestone waited for that will probably come after the day on which it is needed. */
    LATE_DEPENDENCY,
    /** A follow-up not closed by its due date. */
    OVERDUE_FOLLOW_UP
}
