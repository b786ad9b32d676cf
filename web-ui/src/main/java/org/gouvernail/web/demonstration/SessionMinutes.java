package org.gouvernail.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.minutes.MinutesBook;
import org.gouvernail.governance.minutes.MinutesBook.MinutesView;
import org.gouvernail.governance.minutes.MinutesBook.NewAmendment;

/** The minutes of the sessions held: published a month after each, but the last, which is still a draft. */
@Dependent
class SessionMinutes {

    private static final String SECRETARIAT = "secretariat";
    private static final String AMENDED = "CMSN-2017-03";

    @Inject
    MinutesBook minutes;

    void plan(Chronicle chronicle) {
        List<Row> held = Row.of("sessions").stream()
                .filter(s -> !s.text("held").isEmpty())
                .toList();
        for (Row row : held) {
            boolean last = row == held.get(held.size() - 1);
            String code = row.text("code");
            LocalDate on = row.date("on");
            chronicle.on(on.plusDays(7), SECRETARIAT, () -> draft(code));
            if (code.equals(AMENDED)) {
                chronicle.on(on.plusDays(14), "chair", () -> propose(code));
                chronicle.on(on.plusDays(16), SECRETARIAT, () -> adopt(code));
            }
            if (!last) {
                chronicle.on(
                        on.plusDays(28),
                        "committee",
                        () -> minutes.approve(code, now(code).sha256()));
                chronicle.on(on.plusDays(29), SECRETARIAT, () -> minutes.publish(code, Version.of(now(code))));
            }
        }
    }

    private void draft(String code) {
        MinutesView draft = now(code);
        minutes.write(code, draft.passages(), Version.of(draft));
    }

    private void propose(String code) {
        LocalizedText opening = now(code).passages().get(0).text();
        minutes.propose(
                code,
                new NewAmendment(
                        1,
                        LocalizedText.of(
                                opening.fr() + " Le secrétariat de la stratégie assiste à la séance.",
                                opening.en() + " The secretariat of the strategy attends the session."),
                        LocalizedText.of(
                                "Le projet ne dit pas que le secrétariat y assistait.",
                                "The draft does not say that the secretariat attended.")),
                Version.of(now(code)));
    }

    private void adopt(String code) {
        minutes.settle(code, 1, true, null, Version.of(now(code)));
    }

    private MinutesView now(String code) {
        return minutes.find(code).orElseThrow();
    }
}
