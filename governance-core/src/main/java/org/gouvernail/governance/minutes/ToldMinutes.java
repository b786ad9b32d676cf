package org.gouvernail.governance.minutes;

import java.time.Instant;
import java.util.List;
import org.gouvernail.governance.minutes.MinutesBook.AmendmentView;
import org.gouvernail.governance.minutes.MinutesBook.ErratumView;
import org.gouvernail.governance.minutes.MinutesBook.MinutesView;
import org.gouvernail.governance.minutes.MinutesBook.Passage;
import org.gouvernail.governance.minutes.MinutesBook.State;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as they are read over REST: those of {@link MinutesView}, with how the session was conducted.
 *
 * @param conduct null until the minutes are published
 */
public record ToldMinutes(
        String session,
        State state,
        boolean saved,
        List<Passage> passages,
        String sha256,
        List<AmendmentView> amendments,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable Instant publishedAt,
        List<ErratumView> errata,
        @Nullable Conduct conduct) {

    static ToldMinutes of(MinutesView minutes, @Nullable Conduct conduct) {
        return new ToldMinutes(
                minutes.session(),
                minutes.state(),
                minutes.saved(),
                minutes.passages(),
                minutes.sha256(),
                minutes.amendments(),
                minutes.approvedBy(),
                minutes.approvedAt(),
                minutes.publishedAt(),
                minutes.errata(),
                conduct);
    }
}
