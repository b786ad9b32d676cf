package org.gouvernail.sectorplans.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;
import org.gouvernail.sectorplans.measure.Measures.MeasureContent;
import org.gouvernail.sectorplans.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What of a measure only the committee changes once it was promised in public: its words, save corrections of typing; a
 * date once given; the amount authorised, when it is lowered; and whether it is withdrawn.
 */
final class BoundChanges {

    private BoundChanges() {}

    /** JSON pointers of what a change changes of that. */
    static List<String> of(MeasureRecord before, MeasureContent after) {
        List<String> bound = new ArrayList<>();
        if (!Wording.same(before.title(), after.title())) {
            bound.add("/title");
        }
        if (moved(before.start(), after.start())) {
            bound.add("/start");
        }
        if (moved(before.end(), after.end())) {
            bound.add("/end");
        }
        BigDecimal authorised = before.authorised().stream()
                .map(Authorised::amount)
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = after.authorised().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (left.compareTo(authorised) < 0) {
            bound.add("/authorised");
        }
        if ((before.state() == MeasureState.WITHDRAWN) != (after.state() == MeasureState.WITHDRAWN)) {
            bound.add("/state");
        }
        return bound;
    }

    private static boolean moved(@Nullable LocalDate before, @Nullable LocalDate after) {
        return before != null && !before.equals(after);
    }
}
