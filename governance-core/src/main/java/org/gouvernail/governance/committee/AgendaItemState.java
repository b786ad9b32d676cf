package org.gouvernail.governance.committee;

import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** An agenda item as the journal keeps it after each change, under its number. */
public record AgendaItemState(
        String number,
        String code,
        @Nullable String session,
        int position,
        SubjectRef subject,
        @Nullable String period,
        String cause,
        LocalizedText title,
        List<LocalizedText> facts,
        LocalizedText decisionRequested,
        @Nullable String decision,
        @Nullable LocalizedText withdrawn,
        @Nullable SubjectRef origin,
        boolean ordered) {

    static final String KIND = "agenda-item";

    SubjectRef ref() {
        return new SubjectRef(KIND, number);
    }

    Committees.AgendaItemView view(String page) {
        return new Committees.AgendaItemView(
                number,
                code,
                session,
                position,
                subject,
                page,
                period,
                title,
                facts,
                decisionRequested,
                decision,
                withdrawn,
                origin,
                ordered);
    }
}
