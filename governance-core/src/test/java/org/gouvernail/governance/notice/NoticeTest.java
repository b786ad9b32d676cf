package org.gouvernail.governance.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.notice.Notices.Words;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final Instant START = Instant.parse("2018-01-08T14:00:00Z");

    private static Notice notice(boolean letter) {
        return new Notice(
                "coord.mcc",
                "opened:2017-2018-T3:coord.mcc",
                new SubjectRef("period", "2017-2018-T3"),
                new Words(LocalizedText.of("Titre", "Title"), LocalizedText.of("Texte", "Text"), "/coordination"),
                START,
                letter ? MailState.PENDING : MailState.NONE);
    }

    @Test
    void a_letter_is_due_at_once_and_no_more_once_it_is_sent() {
        Notice notice = notice(true);
        assertThat(notice.due(START)).isTrue();
        notice.sent(START.plusSeconds(5));
        assertThat(notice.due(START.plusSeconds(86_400))).isFalse();
        assertThat(notice.view().mail()).isEqualTo(MailState.SENT);
    }

    @Test
    void each_failed_attempt_waits_twice_as_long_until_the_letter_is_given_up() {
        Notice notice = notice(true);
        Instant now = START;
        for (int attempt = 1; attempt < Notices.MOST_ATTEMPTS; attempt++) {
            notice.notSent(now);
            Instant next = now.plus(Duration.ofMinutes(1L << (attempt - 1)));
            assertThat(notice.due(next.minusMillis(1))).isFalse();
            assertThat(notice.due(next)).isTrue();
            now = next;
        }
        assertThat(Duration.between(START, now)).isEqualTo(Duration.ofMinutes(127));
        notice.notSent(now);
        assertThat(notice.view().mail()).isEqualTo(MailState.FAILED);
        assertThat(notice.due(now.plusSeconds(86_400))).isFalse();
    }

    @Test
    void a_notice_without_a_letter_stays_in_the_application() {
        assertThat(notice(false).view().mail()).isEqualTo(MailState.NONE);
        assertThat(notice(false).due(START)).isFalse();
    }

    @Test
    void the_first_reading_is_the_one_that_counts() {
        Notice notice = notice(false);
        notice.read(START.plusSeconds(60));
        notice.read(START.plusSeconds(90));
        assertThat(notice.view().readAt()).isEqualTo(START.plusSeconds(60));
    }
}
