package org.gouvernail.governance.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Bodies.BodyKind;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.committee.QuorumRule;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.member.Members.Capacity;
import org.gouvernail.governance.member.Members.MemberView;
import org.gouvernail.governance.member.Members.NewMember;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which seats of a body may stand beside one another. */
class SeatRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 8);
    private static final Instant NOW = Instant.parse("2018-01-08T19:00:00Z");
    private static final LocalizedText REASON = LocalizedText.of("Remaniement", null);

    private final Member chair =
            new Member("CMSN", 1, seat("Ministre", "chair", Capacity.CHAIR, null, "2017-01-01", null));

    @Test
    void a_seat_is_not_held_twice_on_one_day() {
        assertThat(refused(seat("ministre ", null, Capacity.MEMBER, null, "2018-02-01", null)))
                .containsExactly("/function member.seat-held");
    }

    @Test
    void an_account_does_not_hold_two_seats_of_a_body_at_once() {
        assertThat(refused(seat("Sous-ministre", "chair", Capacity.MEMBER, null, "2018-02-01", null)))
                .containsExactly("/account member.account-seated");
    }

    @Test
    void a_body_has_one_chair_at_once() {
        assertThat(refused(seat("Autre ministre", null, Capacity.CHAIR, null, "2018-02-01", null)))
                .containsExactly("/capacity member.chair-held");
    }

    @Test
    void a_term_that_ended_leaves_the_seat_free_from_that_day_on() {
        chair.end(TODAY, REASON, TODAY, NOW);

        assertThat(chair.view().sitsOn(TODAY)).isFalse();
        assertThat(chair.view().sitsOn(TODAY.minusDays(1))).isTrue();
        assertThat(refused(seat("Ministre", "chair", Capacity.CHAIR, null, "2018-01-08", null)))
                .isEmpty();
    }

    @Test
    void a_seat_was_held_that_day_by_what_was_known_before_it_was_ended() {
        chair.end(TODAY, REASON, TODAY, NOW);

        assertThat(chair.knownAt(NOW.minusSeconds(1)).sitsOn(TODAY)).isTrue();
        assertThat(chair.knownAt(NOW.minusSeconds(1)).ended()).isNull();
        assertThat(chair.knownAt(NOW.plusSeconds(1))).isEqualTo(chair.view());
    }

    @Test
    void a_term_holds_until_its_last_day_included() {
        Member member = new Member("CMSN", 2, seat("Adjoint", null, Capacity.MEMBER, null, "2017-01-01", "2018-01-08"));

        assertThat(member.view().sitsOn(TODAY)).isTrue();
        assertThat(member.view().sitsOn(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void a_substitute_stands_in_for_somebody_who_sits() {
        assertThat(refused(seat("Adjoint", null, Capacity.SUBSTITUTE, "CMSN-M9", "2018-01-08", null)))
                .containsExactly("/substituteFor member.substitute-of-nobody");
        assertThat(refused(seat("Adjoint", null, Capacity.SUBSTITUTE, null, "2018-01-08", null)))
                .containsExactly("/substituteFor member.substitute-of-nobody");
        assertThat(refused(seat("Adjoint", null, Capacity.MEMBER, "CMSN-M1", "2018-01-08", null)))
                .containsExactly("/substituteFor member.no-substitute");
        assertThat(refused(seat("Adjoint", null, Capacity.SUBSTITUTE, "CMSN-M1", "2018-01-08", null)))
                .isEmpty();
    }

    @Test
    void a_term_ends_after_it_begins_and_not_in_another_age() {
        assertThat(refused(seat("Adjoint", null, Capacity.MEMBER, null, "2018-01-08", "2018-01-07")))
                .containsExactly("/until member.term-order");
        assertThat(refused(seat("Adjoint", null, Capacity.MEMBER, null, "1018-01-08", "9999-01-07")))
                .containsExactly("/from member.term-far", "/until member.term-far");
    }

    @Test
    void a_term_is_ended_once_and_never_in_the_past() {
        assertThatThrownBy(() -> chair.end(TODAY.minusDays(1), REASON, TODAY, NOW))
                .isInstanceOf(DomainException.class);
        chair.end(TODAY, REASON, TODAY, NOW);
        assertThatThrownBy(() -> chair.end(TODAY, REASON, TODAY, NOW))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("member.ended"));
    }

    @Test
    void a_term_lies_within_the_mandate_of_its_body() {
        NewMember open = seat("Une experte", null, Capacity.MEMBER, null, "2018-01-08", null);
        NewMember within = seat("Une experte", null, Capacity.MEMBER, null, "2018-01-08", "2018-01-18");
        NewMember after = seat("Une experte", null, Capacity.MEMBER, null, "2018-01-19", "2018-01-20");
        assertThat(beyond(within)).isEmpty();
        assertThat(beyond(open)).containsExactly("/until member.beyond-mandate");
        assertThat(beyond(after)).containsExactly("/from member.beyond-mandate");
    }

    @Test
    void an_account_sits_where_its_role_lets_it() {
        assertThat(account(BodyKind.MINISTERIAL_COMMITTEE, Role.COMMITTEE)).isEmpty();
        assertThat(account(BodyKind.WORKING_GROUP, Role.COMMITTEE)).isEmpty();
        assertThat(account(BodyKind.WORKING_GROUP, Role.ADVISOR)).isEmpty();
        assertThat(account(BodyKind.MINISTERIAL_COMMITTEE, Role.ADVISOR))
                .containsExactly("/account member.account-role");
        assertThat(account(BodyKind.ADVISORY_GROUP, Role.COORDINATOR)).containsExactly("/account member.account-role");
    }

    @Test
    void the_secretariat_auditors_and_administrators_sit_nowhere() {
        for (Role apart : List.of(Role.SECRETARIAT, Role.AUDITOR, Role.ADMIN)) {
            assertThat(account(BodyKind.MINISTERIAL_COMMITTEE, apart, Role.COMMITTEE))
                    .containsExactly("/account member.account-role");
            assertThat(account(BodyKind.ADVISORY_GROUP, apart, Role.ADVISOR))
                    .containsExactly("/account member.account-role");
        }
    }

    @Test
    void nobody_seats_their_own_account() {
        assertThat(account("holder", BodyKind.MINISTERIAL_COMMITTEE, Role.COMMITTEE))
                .containsExactly("/account member.own-account");
    }

    private static List<String> account(BodyKind kind, Role... roles) {
        return account("secretariat", kind, roles);
    }

    private static List<String> account(String seating, BodyKind kind, Role... roles) {
        List<Actor.Grant> grants =
                Stream.of(roles).map(role -> new Actor.Grant(role, null, null)).toList();
        CommitteeView body = new CommitteeView("GT", REASON, REASON, kind, QuorumRule.MAJORITY, null);
        return SeatRules.account(new Actor("holder", REASON, grants), body, seating).stream()
                .map(p -> p.pointer() + " " + p.code())
                .toList();
    }

    private static List<String> beyond(NewMember added) {
        return SeatRules.check(added, List.of(), body(TODAY.plusDays(10)), TODAY).stream()
                .map(p -> p.pointer() + " " + p.code())
                .toList();
    }

    private static CommitteeView body(@Nullable LocalDate until) {
        LocalizedText words = LocalizedText.of("Groupe", "Group");
        return new CommitteeView("GT", words, words, BodyKind.WORKING_GROUP, QuorumRule.MAJORITY, until);
    }

    private List<String> refused(NewMember added) {
        List<MemberView> seats = List.of(chair.view());
        return SeatRules.check(added, seats, body(null), TODAY).stream()
                .map(p -> p.pointer() + " " + p.code())
                .toList();
    }

    private static NewMember seat(
            String function,
            @Nullable String account,
            Capacity capacity,
            @Nullable String substituteFor,
            String from,
            @Nullable String until) {
        return new NewMember(
                LocalizedText.of(function, null),
                "MESI",
                account,
                capacity,
                substituteFor,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                null);
    }
}
