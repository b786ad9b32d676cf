package org.gouvernail.sectorplans.rating;

/** Delivery confidence (confiance dans la réalisation) in three levels, best first. */
public enum Rating {
    /** En voie. */
    GREEN,
    /** À surveiller. */
    AMBER,
    /** En difficulté. */
    RED;

    /** The worse of two. */
    public Rating worst(Rating other) {
        return ordinal() >= other.ordinal() ? this : other;
    }
}
