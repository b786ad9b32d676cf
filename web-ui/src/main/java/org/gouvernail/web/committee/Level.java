package org.gouvernail.web.committee;

/**
 * Measures at a level of the computed rating.
 *
 * @param rating GREEN, AMBER, RED or NONE
 * @param computed measures at this level now
 * @param declared measures their ministries declared at this level
 * @param assessed measures the secretariat assessed at this level
 * @param before measures at this level in the report before
 */
public record Level(String rating, int computed, int declared, int assessed, int before) {

    /** The move since the report before. */
    public int move() {
        return computed - before;
    }
}
