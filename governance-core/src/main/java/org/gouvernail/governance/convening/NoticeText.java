package org.gouvernail.governance.convening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a notice says, kept as canonical JSON whose SHA-256 it bears. */
public record NoticeText(
        String session,
        int number,
        LocalDate on,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        LocalizedText place,
        LocalizedText attendance,
        Instant deadline,
        List<String> members,
        int accounts,
        @Nullable LocalizedText reason) {

    /** Whether a session is as it is announced. */
    boolean announces(SessionView planned) {
        return on.equals(planned.on())
                && place.equals(planned.place())
                && Objects.equals(startsAt, planned.startsAt())
                && Objects.equals(endsAt, planned.endsAt());
    }

    String kept() {
        return Json.canonical(this);
    }
}
