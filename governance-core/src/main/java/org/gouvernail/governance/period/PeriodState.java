package org.gouvernail.governance.period;

/** Where a reporting period stands. It only moves forward. */
public enum PeriodState {
    /** Announced; nothing may be written for it. */
    PLANNED,
    /** Updates are being collected. */
    OPEN,
    /** Collection ended; the compilation is due. */
    CLOSED,
    /** A report exists. */
    COMPILED,
    /** The committee approved the current report. */
    APPROVED,
    /** The current report is public. */
    PUBLISHED
}
