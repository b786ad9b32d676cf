package org.gouvernail.sectorplans.measure;

/** Where a measure stands in its life. */
public enum MeasureState {
    /** Prévue: announced, not begun. */
    PLANNED,
    /** En cours. */
    UNDER_WAY,
    /** Terminée. */
    DONE,
    /** Suspendue. */
    SUSPENDED,
    /** Retirée: stays readable and counted apart. */
    WITHDRAWN
}
