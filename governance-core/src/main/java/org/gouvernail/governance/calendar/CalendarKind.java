package org.gouvernail.governance.calendar;

/** What a calendar may hold. */
public enum CalendarKind {
    /** Sessions (séances) of the bodies that its holder sits on, or of all where none. */
    SESSIONS,
    /** Openings of collection, days on which updates are due (échéances), deadlines of notices of sessions and of requests for advice. */
    DEADLINES,
    /** Milestones (jalons) of the holder's organisations, or of all where none. */
    MILESTONES,
    /** Days on which effects of decisions are to be checked (vérifications). */
    CHECKS,
    /** Days on which follow-ups (suivis) are due. */
    FOLLOW_UPS,
    /** Days on which reports (bilans) were published. */
    REPORTS
}
