package org.gouvernail.sectorplans.risk;

/** Where a risk stands. */
public enum RiskState {
    /** Ouvert: it may still happen. */
    OPEN,
    /** Clos: it can no longer happen, or no longer matters. */
    CLOSED,
    /** Réalisé: it happened, and is an issue now. */
    MATERIALISED
}
