package org.gouvernail.sectorplans.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;
import org.gouvernail.sectorplans.measure.Measures.MeasureContent;
import org.gouvernail.sectorplans.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What of a measure only the committee changes once it was promised in public: its words, save corrections of typing; the
 * objectives it serves; a date once given; its weight; the amounts authorised for the fiscal years begun, and for later
 * ones when they are lowered; and whether it is set aside, withdrawn, or called done before all that it promised is
 * achieved.
 */
final class BoundChanges {

    private static final Set<MeasureState> SET_ASIDE =
            Set.of(MeasureState.PLANNED, MeasureState.SUSPENDED, MeasureState.WITHDRAWN);

    private final MeasureRecord before;
    private final String year;

    /** @param year the current fiscal year, such as {@code 2017-2018} */
    BoundChanges(MeasureRecord before, String year) {
        this.before = before;
        this.year = year;
    }

    /** JSON pointers of what a change changes of that. */
    List<String> of(MeasureContent after, OpenMilestones milestones) {
        List<String> bound = new ArrayList<>();
        if (!Wording.same(before.title(), after.title())) {
            bound.add("/title");
        }
        if (!after.objectives().containsAll(before.objectives())) {
            bound.add("/objectives");
        }
        if (moved(before.start(), after.start())) {
            bound.add("/start");
        }
        if (moved(before.end(), after.end())) {
            bound.add("/end");
        }
        if (new BigDecimal(before.weight()).compareTo(after.weight()) != 0) {
            bound.add("/weight");
        }
        if (restated(after.authorised())) {
            bound.add("/authorised");
        }
        if (before.state() != after.state() && leaves(after.state(), milestones)) {
            bound.add("/state");
        }
        return bound;
    }

    private boolean leaves(MeasureState after, OpenMilestones milestones) {
        return before.state() == MeasureState.WITHDRAWN
                || SET_ASIDE.contains(after)
                || (after == MeasureState.DONE && milestones.any(before.code()));
    }

    /** What was never given at all may be given; an amount given is not raised afterwards to cover what was spent. */
    private boolean restated(Map<String, BigDecimal> after) {
        Map<String, BigDecimal> given = new HashMap<>();
        for (Authorised amount : before.authorised()) {
            given.put(amount.fiscalYear(), new BigDecimal(amount.amount()));
        }
        Set<String> years = new HashSet<>(given.keySet());
        years.addAll(after.keySet());
        return !given.isEmpty()
                && years.stream().anyMatch(y -> {
                    int change =
                            after.getOrDefault(y, BigDecimal.ZERO).compareTo(given.getOrDefault(y, BigDecimal.ZERO));
                    return y.compareTo(year) <= 0 ? change != 0 : change < 0;
                });
    }

    private static boolean moved(@Nullable LocalDate before, @Nullable LocalDate after) {
        return before != null && !before.equals(after);
    }
}
