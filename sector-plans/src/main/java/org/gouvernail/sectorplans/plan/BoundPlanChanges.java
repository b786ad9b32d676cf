package org.gouvernail.sectorplans.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouvernail.sectorplans.plan.Plans.PlanContent;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.gouvernail.sectorplans.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What of a plan only the committee changes once it was adopted: its words, save corrections of typing; and a date, an
 * envelope or a number of measures once announced. What was never announced may be given.
 */
final class BoundPlanChanges {

    private BoundPlanChanges() {}

    /** JSON pointers of what a change changes of that. */
    static List<String> of(PlanView before, PlanContent after) {
        List<String> bound = new ArrayList<>();
        if (!Wording.same(before.title(), after.title())) {
            bound.add("/title");
        }
        restated(bound, "/start", before.start(), after.start());
        restated(bound, "/end", before.end(), after.end());
        restated(bound, "/envelope", decimal(before.envelope()), after.envelope());
        restated(bound, "/announcedMeasures", before.announcedMeasures(), after.announcedMeasures());
        return bound;
    }

    private static <T extends Comparable<? super T>> void restated(
            List<String> bound, String pointer, @Nullable T before, @Nullable T after) {
        if (before != null && (after == null || before.compareTo(after) != 0)) {
            bound.add(pointer);
        }
    }

    private static @Nullable BigDecimal decimal(@Nullable String amount) {
        return amount == null ? null : new BigDecimal(amount);
    }
}
