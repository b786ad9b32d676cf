package org.gouvernail.governance.convening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a notice says, kept as canonical JSON whose SHA-256 it bears. */
public record NoticeText(
        String session,
        int number,
        LocalDate on,
        LocalizedText place,
        LocalizedText attendance,
        Instant deadline,
        List<String> members,
        int accounts,
        @Nullable LocalizedText reason) {

    String kept() {
        return Json.canonical(this);
    }
}
