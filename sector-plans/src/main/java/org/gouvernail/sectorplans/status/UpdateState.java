package org.gouvernail.sectorplans.status;

/** Where a status update stands. */
public enum UpdateState {
    /** Brouillon: being written by the coordinator. */
    DRAFT,
    /** Transmise: before the ministry's approver. */
    SUBMITTED,
    /** Endossée: the ministry's word; before the secretariat. */
    ENDORSED,
    /** Retournée: to be corrected, with a reason. */
    RETURNED,
    /** Acceptée: assessed by the secretariat. */
    ACCEPTED,
    /** Gelée: part of a compiled report. */
    FROZEN;

    /** Whether the coordinator may write on it: never submitted, or returned. */
    public boolean isBeingWritten() {
        return this == DRAFT || this == RETURNED;
    }
}
