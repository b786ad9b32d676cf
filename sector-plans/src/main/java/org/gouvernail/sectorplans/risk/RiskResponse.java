package org.gouvernail.sectorplans.risk;

/** What is decided about a risk (traitement). */
public enum RiskResponse {
    /** Éviter. */
    AVOID,
    /** Réduire. */
    REDUCE,
    /** Transférer. */
    TRANSFER,
    /** Accepter. */
    ACCEPT
}
