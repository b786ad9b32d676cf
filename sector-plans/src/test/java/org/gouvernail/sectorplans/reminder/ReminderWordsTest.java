package org.gouvernail.sectorplans.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gouvernail.governance.notice.Notices.Words;
import org.junit.jupiter.api.Test;

class ReminderWordsTest {

    private static final LocalDate DUE = LocalDate.of(2018, 1, 12);

    @Test
    void a_reminder_names_what_its_reader_owes_and_until_when_in_both_languages() {
        Words words = ReminderWords.owed("due", "2017-2018-T3", DUE, List.of("PCNQ-M01", "PCNQ-M02"));
        assertThat(words.text().fr())
                .isEqualTo("L’échéance du T3\u00a02017-2018 est le 12 janvier 2018. 2 mises à jour ne sont pas"
                        + " encore transmises\u00a0: PCNQ-M01, PCNQ-M02.");
        assertThat(words.text().en())
                .isEqualTo("Q3\u00a02017-2018 is due on January 12, 2018. 2 updates were not submitted yet:"
                        + " PCNQ-M01, PCNQ-M02.");
        assertThat(words.path()).isEqualTo("/coordination");
    }

    @Test
    void who_owes_one_update_is_led_straight_to_it() {
        Words words = ReminderWords.owed("opened", "2017-2018-T3", DUE, List.of("PCNQ-M01"));
        assertThat(words.path()).isEqualTo("/coordination/mesures/PCNQ-M01#inchangee");
        assertThat(words.text().en()).contains("One update is expected of you by January 12, 2018: PCNQ-M01.");
    }

    @Test
    void a_long_list_is_cut_and_every_kind_of_reminder_fits_its_notice() {
        List<String> many =
                IntStream.range(0, 1000).mapToObj(i -> "M".repeat(54) + i).toList();
        for (String key : List.of("opened", "due", "overdue", "reminder")) {
            Words words = ReminderWords.owed(key, "2017-2018-T3", DUE, many);
            assertThat(words.text().fr()).hasSizeLessThan(4000).contains("…");
            assertThat(words.title().fr())
                    .hasSizeLessThan(300)
                    .isNotEqualTo(words.title().en());
        }
    }

    @Test
    void a_returned_update_is_told_without_its_reason() {
        Words words = ReminderWords.about("returned", "2017-2018-T3", "PCNQ-M01", "/coordination/mesures/PCNQ-M01");
        assertThat(words.text().fr()).contains("PCNQ-M01", "Le motif se lit dans l’application.");
        assertThat(words.title().en()).isEqualTo("Update returned, PCNQ-M01");
    }
}
