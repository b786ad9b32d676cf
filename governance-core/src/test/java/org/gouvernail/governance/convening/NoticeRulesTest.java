package org.gouvernail.governance.convening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.notice.Notices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeRulesTest {

    private static final LocalDate DAY = LocalDate.of(2018, 1, 18);
    private static final Instant NOW = Instant.parse("2018-01-08T15:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "CLOSED, 2018-01-08, convening.closed",
        "HELD, 2018-01-08, convening.begun",
        "CONVENED, 2018-01-19, convening.past"
    })
    void a_session_that_began_or_whose_day_is_past_is_not_announced(SessionState state, LocalDate today, String code) {
        assertThatThrownBy(() -> NoticeRules.announceable(session(state), today))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void a_session_is_announced_until_its_day() {
        assertThatCode(() -> NoticeRules.announceable(session(SessionState.CONVENED), DAY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-08T15:00:00Z, convening.deadline-past",
        "2018-01-19T05:00:00Z, convening.deadline-late",
        "2018-01-19T04:59:00Z, "
    })
    void the_deadline_is_to_come_and_not_after_the_session(Instant deadline, @Nullable String code) {
        assertThat(refusals(deadline, false, null)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void a_notice_that_replaces_another_says_why() {
        Instant deadline = NOW.plusSeconds(3600);
        assertThat(refusals(deadline, true, null)).containsExactly("convening.why-again");
        assertThat(refusals(deadline, true, LocalizedText.of("Salle prise", null)))
                .isEmpty();
    }

    @Test
    void the_letter_says_when_where_and_until_when_but_not_how_to_attend() {
        Notices.Words words = NoticeWords.of(notice(), false);
        assertThat(words.text().fr())
                .contains("jeudi 18 janvier 2018 à 9 h 30", "Québec", "16 janvier 2018 à 16 h 00")
                .doesNotContain("1234");
        assertThat(words.text().en())
                .contains("Quebec City", "January 18, 2018 at 9:30 a.m.", "January 16, 2018 at 4:00 p.m.");
    }

    @Test
    void members_of_a_body_that_advises_are_led_to_the_page_of_advisors() {
        assertThat(NoticeWords.of(notice(), false).path()).isEqualTo("/comite/seances/CMSN-2018-01");
        assertThat(NoticeWords.of(notice(), true).path()).isEqualTo("/groupe-conseil");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-18, 09:30, Québec, true",
        "2018-01-19, 09:30, Québec, false",
        "2018-01-18, 10:00, Québec, false",
        "2018-01-18, , Québec, false",
        "2018-01-18, 09:30, Montréal, false"
    })
    void a_notice_announces_a_session_of_its_day_hours_and_place_alone(
            LocalDate on, @Nullable LocalTime startsAt, String place, boolean announced) {
        SessionView planned = new SessionView(
                "CMSN-2018-01",
                "CMSN",
                on,
                LocalizedText.of(place, "Quebec City"),
                SessionState.CONVENED,
                null,
                startsAt,
                null);
        assertThat(notice().announces(planned)).isEqualTo(announced);
    }

    private static NoticeText notice() {
        return new NoticeText(
                "CMSN-2018-01",
                1,
                DAY,
                LocalTime.of(9, 30),
                null,
                LocalizedText.of("Québec", "Quebec City"),
                LocalizedText.of("Code 1234", "Code 1234"),
                Instant.parse("2018-01-16T21:00:00Z"),
                List.of("CMSN-M1"),
                1,
                null);
    }

    private static List<String> refusals(Instant deadline, boolean again, @Nullable LocalizedText reason) {
        try {
            NoticeRules.words(session(SessionState.CONVENED), deadline, NOW, again, reason);
            return List.of();
        } catch (DomainException e) {
            return e.fields().stream().map(DomainException.FieldProblem::code).toList();
        }
    }

    private static SessionView session(SessionState state) {
        return new SessionView(
                "CMSN-2018-01", "CMSN", DAY, LocalizedText.of("Québec", "Quebec City"), state, null, null, null);
    }
}
