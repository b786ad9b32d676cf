package org.gouvernail.governance.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Version;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(120)
class SessionHoursTest extends CommitteeKit {

    private static final LocalDate FORWARD = LocalDate.of(2027, 3, 14);
    private static final LocalDate BACK = LocalDate.of(2027, 11, 7);

    @Test
    void a_session_ends_after_it_starts_and_never_without_it() {
        hours("09:30", "12:00").check(ON);
        hours("09:30", null).check(ON);
        Hours.NONE.check(ON);
        refused(() -> hours("09:30", "09:30").check(ON), "/endsAt session.end-before-start");
        refused(() -> hours("09:30", "08:00").check(ON), "/endsAt session.end-before-start");
        refused(() -> hours(null, "12:00").check(ON), "/endsAt session.end-before-start");
        refused(() -> hours("09:30:15", null).check(ON), "/startsAt session.whole-minutes");
    }

    @Test
    void a_time_that_the_clocks_skip_in_spring_is_refused() {
        refused(() -> hours("02:30", "04:00").check(FORWARD), "/startsAt session.no-such-time");
        refused(() -> hours("01:30", "02:59").check(FORWARD), "/endsAt session.no-such-time");
        hours("01:59", "03:00").check(FORWARD);
        hours("02:30", "04:00").check(FORWARD.plusDays(1));
    }

    @Test
    void of_a_time_that_the_clocks_show_twice_in_autumn_the_first_is_meant() {
        hours("01:30", "01:45").check(BACK);
        assertThat(Hours.instant(BACK, LocalTime.of(1, 30))).isEqualTo(Instant.parse("2027-11-07T05:30:00Z"));
        assertThat(Hours.instant(BACK, LocalTime.of(2, 0))).isEqualTo(Instant.parse("2027-11-07T07:00:00Z"));
        assertThat(Hours.instant(FORWARD, LocalTime.of(3, 0))).isEqualTo(Instant.parse("2027-03-14T07:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource
    void a_session_is_replanned_with_a_reason_until_it_is_held(TestDatabase database) {
        String code = begin(database);
        SessionView seen = session(database, code);
        assertThat(seen.startsAt()).isNull();
        Hours hours = hours("09:30", "12:00");
        SessionView moved = as(database, c -> c.replan(code, ON.plusDays(1), WORDS, hours, WORDS, Version.of(seen)));
        assertThat(session(database, code)).isEqualTo(moved);
        assertThat(moved.startsAt()).isEqualTo(LocalTime.of(9, 30));
        assertThat(moved.day()).isEqualTo(ON.plusDays(1));

        assertThatThrownBy(() -> as(database, c -> c.replan(code, ON, WORDS, hours, WORDS, Version.of(seen))))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.category()).isEqualTo(DomainException.Category.STALE));
        refused(
                () -> as(database, c -> c.replan(code, moved.on(), WORDS, hours, WORDS, Version.of(moved))),
                "/on session.nothing-changed");
        hold(database, code);
        String held = Version.of(session(database, code));
        assertThatThrownBy(() -> as(database, c -> c.replan(code, ON, WORDS, hours, WORDS, held)))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("session.not-convened"));
    }

    private static SessionView session(TestDatabase database, String code) {
        return as(database, c -> Objects.requireNonNull(c.session(code).orElse(null)));
    }

    private static Hours hours(@Nullable String from, @Nullable String to) {
        return new Hours(from == null ? null : LocalTime.parse(from), to == null ? null : LocalTime.parse(to));
    }

    private static void refused(ThrowingCallable act, String refusal) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.fields())
                                .extracting(f -> f.pointer() + " " + f.code())
                                .containsExactly(refusal));
    }
}
