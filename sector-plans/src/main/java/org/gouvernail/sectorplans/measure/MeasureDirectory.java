package org.gouvernail.sectorplans.measure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the measure that other capabilities of this module work on, without its narrative or its ratings. */
public interface MeasureDirectory {

    /** The measure with this code; refuses with {@code unknown.measure}. */
    MeasureKey require(String code);

    /** The measure with this code, when it existed at an instant too; refuses with {@code unknown.measure}. */
    MeasureKey require(String code, @Nullable Instant asOf);

    /** The measures of a plan, or all of them, in the order of their codes. */
    List<MeasureKey> all(@Nullable String plan);

    /**
     * Codes of the measures recorded here on a later day than this: a collection that ended then asked nothing of them.
     *
     * @param collected when the collection ended, null while it has not: none
     */
    Set<String> recordedAfter(@Nullable Instant collected);

    /** The measures with these codes, in the order of their codes; a code that no measure bears is left out. */
    List<MeasureKey> named(Collection<String> codes);

    /** The measures with these identities, by identity: a few statements however many they are. */
    Map<UUID, MeasureKey> of(Collection<UUID> ids);

    /** The measure with this identity; refuses with {@code unknown.measure}. */
    MeasureKey require(UUID id);

    /**
     * The measure, its row locked against any other write until the end of the current transaction: whoever writes a
     * report on a measure takes this lock first.
     */
    MeasureKey lock(String code);

    /** The same by identity. */
    MeasureKey lock(UUID id);

    /** Locks every measure that one of these ministries leads or contributes to, in the order in which a freeze locks all. */
    void lockOf(Collection<String> organisations);

    /** All measures of a plan, their rows locked in the order of their codes. */
    List<MeasureKey> lockPlan(String plan);
}
