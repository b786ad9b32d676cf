package org.gouvernail.sectorplans.measure;

import java.util.UUID;

/** Finds the measure that other capabilities of this module work on, without its narrative or its ratings. */
public interface MeasureDirectory {

    /** The measure with this code; refuses with {@code unknown.measure}. */
    MeasureKey require(String code);

    /** The measure with this identity; refuses with {@code unknown.measure}. */
    MeasureKey require(UUID id);

    /**
     * The measure, its row locked against any other write until the end of the current transaction: whoever writes a
     * report on a measure takes this lock first.
     */
    MeasureKey lock(String code);
}
