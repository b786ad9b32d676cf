package org.gouvernail.sectorplans.risk;

import java.util.Arrays;
import java.util.List;

/**
 * The class of a risk's exposure, least first: its exposure is its likelihood times its effect, from 1 to 25. The bounds
 * are our own defaults, for want of an official source.
 */
public enum Exposure {
    /** Faible. */
    LOW(1, 4),
    /** Modérée. */
    MODERATE(5, 9),
    /** Élevée. */
    HIGH(10, 14),
    /** Extrême. */
    EXTREME(15, 25);

    private final int from;
    private final int to;

    Exposure(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** The class of an exposure from 1 to 25. */
    public static Exposure of(int exposure) {
        return Arrays.stream(values())
                .filter(e -> exposure >= e.from && exposure <= e.to)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such exposure: " + exposure));
    }

    /** The classes with their bounds, least first. */
    static List<Bounds> published() {
        return Arrays.stream(values()).map(e -> new Bounds(e, e.from, e.to)).toList();
    }

    /** A class with its least and its greatest exposure. */
    public record Bounds(Exposure exposureClass, int from, int to) {}
}
