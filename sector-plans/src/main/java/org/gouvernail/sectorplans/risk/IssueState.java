package org.gouvernail.sectorplans.risk;

/** Where an issue stands. */
public enum IssueState {
    /** Ouvert. */
    OPEN,
    /** Réglé. */
    CLOSED
}
