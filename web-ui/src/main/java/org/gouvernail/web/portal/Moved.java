package org.gouvernail.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.wording.Drift;
import org.gouvernail.sectorplans.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How one line of a promise moved, as keys of words: those that begin with {@code drift.} weaken it, the others do not.
 * What was announced comes first, what is said today second.
 */
@Named
@ApplicationScoped
public class Moved {

    private static final List<String> SAME = List.of("promises.same");
    private static final List<String> ADDED = List.of("promises.added");

    /** Other words, with what they weaken; {@code promised} is the day announced, which a date in words may pass. */
    public List<String> words(LocalizedText announced, LocalizedText now, @Nullable LocalDate promised) {
        Set<Drift> drifts = Wording.drift(announced, now, promised);
        return drifts.isEmpty() ? SAME : drifts.stream().map(Moved::key).toList();
    }

    /** A later date, or none any more, is moved; an earlier one is brought forward. */
    public List<String> date(@Nullable LocalDate announced, @Nullable LocalDate now) {
        return of(announced, now, Drift.MOVED_DATE, true, "promises.earlier");
    }

    /** Less money, as decimal strings, lowers the target; more does not. */
    public List<String> amount(@Nullable String announced, @Nullable String now) {
        return of(decimal(announced), decimal(now), Drift.LOWERED_TARGET, false, "promises.more");
    }

    /** Fewer measures narrow the scope; more do not. */
    public List<String> count(@Nullable Integer announced, @Nullable Integer now) {
        return of(announced, now, Drift.NARROWED_SCOPE, false, "promises.more");
    }

    private static <T extends Comparable<T>> List<String> of(
            @Nullable T announced, @Nullable T now, Drift weaker, boolean whenAfter, String otherwise) {
        if (announced == null) {
            return now == null ? SAME : ADDED;
        }
        int way = now == null ? 0 : now.compareTo(announced);
        if (now != null && way == 0) {
            return SAME;
        }
        return List.of(now == null || way > 0 == whenAfter ? key(weaker) : otherwise);
    }

    private static @Nullable BigDecimal decimal(@Nullable String amount) {
        return amount == null ? null : new BigDecimal(amount);
    }

    private static String key(Drift drift) {
        return "drift." + drift.name();
    }
}
