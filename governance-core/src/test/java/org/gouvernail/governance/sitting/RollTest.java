package org.gouvernail.governance.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouvernail.governance.committee.Bodies;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.committee.QuorumRule;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.member.Members;
import org.gouvernail.governance.member.Members.Capacity;
import org.gouvernail.governance.member.Members.MemberView;
import org.gouvernail.governance.sitting.Roll.Seat;
import org.gouvernail.governance.sitting.Sittings.BallotView;
import org.gouvernail.governance.sitting.Sittings.Choice;
import org.gouvernail.governance.sitting.Sittings.Mark;
import org.gouvernail.governance.sitting.Sittings.Mode;
import org.gouvernail.governance.sitting.Sittings.Presence;
import org.gouvernail.governance.sitting.Sittings.QuorumView;
import org.gouvernail.governance.sitting.Sittings.RecusalView;
import org.gouvernail.governance.sitting.Sittings.VoteView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is at the table, whether that is enough, and what may be decided there. */
class RollTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 8);
    private static final Instant NOW = Instant.parse("2018-01-08T14:00:00Z");
    private static final LocalizedText WORDS = LocalizedText.of("Texte", "Text");
    private static final List<MemberView> MEMBERS = List.of(
            member("M1", "chair", Capacity.CHAIR, null),
            member("M2", "b", Capacity.MEMBER, null),
            member("M3", "c", Capacity.MEMBER, null),
            member("M4", "d", Capacity.SUBSTITUTE, "M3"),
            member("M5", "e", Capacity.OBSERVER, null));

    @Test
    void more_than_half_of_the_voting_members_make_a_quorum_by_default() {
        assertThat(quorum(QuorumRule.MAJORITY, Set.of(), present("M1"))).isEqualTo(new QuorumView(3, 1, 2, false));
        assertThat(quorum(QuorumRule.MAJORITY, Set.of(), present("M1"), present("M2")))
                .isEqualTo(new QuorumView(3, 2, 2, true));
    }

    @Test
    void an_observer_counts_for_nothing_and_a_substitute_for_the_member_replaced() {
        assertThat(quorum(QuorumRule.of(2), Set.of(), present("M1"), present("M5"))
                        .established())
                .isFalse();
        assertThat(quorum(QuorumRule.of(2), Set.of(), present("M1"), new Mark("M3", Presence.REPLACED, "M4"))
                        .established())
                .isTrue();
    }

    @Test
    void members_out_of_an_item_do_not_count_for_it() {
        Mark[] all = {present("M1"), present("M2")};
        assertThat(quorum(QuorumRule.of(2), Set.of("M2"), all).established()).isFalse();
        assertThat(quorum(QuorumRule.MAJORITY, Set.of("M2"), all)).isEqualTo(new QuorumView(2, 1, 2, false));
    }

    @Test
    void nobody_makes_no_quorum() {
        assertThat(Roll.of(QuorumRule.MAJORITY, List.of(), List.of(), TODAY).quorum(Set.of()))
                .isEqualTo(new QuorumView(0, 0, 1, false));
    }

    @Test
    void a_closed_session_keeps_its_quorum_when_a_seat_is_ended_later_that_day() {
        Rolls rolls = new Rolls();
        rolls.store = new SittingStore() {
            @Override
            List<RollMark> marks(String session) {
                return List.of(new RollMark(session, present("M1")), new RollMark(session, present("M2")));
            }
        };
        rolls.bodies = answering(Bodies.class, Map.of("closedAt", Optional.of(NOW)));
        rolls.members = answering(Members.class, Map.of("knownAt", MEMBERS, "of", MEMBERS.subList(0, 1)));
        SessionView closed = new SessionView("S", "CMSN", TODAY, WORDS, SessionState.CLOSED, TODAY, null, null);

        assertThat(rolls.asItSat(closed, QuorumRule.of(2)).quorum(Set.of())).isEqualTo(new QuorumView(2, 2, 2, true));
        rolls.bodies = answering(Bodies.class, Map.of("closedAt", Optional.empty()));
        assertThat(rolls.asItSat(closed, QuorumRule.of(2)).quorum(Set.of())).isEqualTo(new QuorumView(1, 1, 2, false));
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> answers.get(method.getName())));
    }

    @Test
    void a_member_whose_term_is_over_is_no_longer_at_the_table() {
        Roll roll = Roll.of(QuorumRule.MAJORITY, List.of(present("M1")), MEMBERS, LocalDate.of(2019, 1, 1));
        assertThat(roll.seats()).isEmpty();
        assertThat(roll.heldBy("chair")).isEmpty();
    }

    @Test
    void a_seat_is_held_by_the_substitute_while_its_member_is_replaced() {
        Roll roll = roll(QuorumRule.MAJORITY, new Mark("M3", Presence.REPLACED, "M4"), present("M5"));
        assertThat(roll.heldBy("c")).isEmpty();
        assertThat(roll.heldBy("d")).map(s -> s.member().code()).contains("M3");
        assertThat(roll.heldBy("e")).as("an observer has no vote").isEmpty();
        assertThat(roll.present()).containsExactly("M4", "M5");
    }

    @Test
    void a_roll_names_those_who_sit_once_and_substitutes_beside_those_they_replace() {
        assertThat(problems(present("M9"))).containsExactly("/marks/0/member attendance.not-sitting");
        assertThat(problems(present("M4"))).containsExactly("/marks/0/member attendance.substitute");
        assertThat(problems(present("M1"), present("M1"))).containsExactly("/marks/1/member attendance.twice");
        assertThat(problems(new Mark("M2", Presence.REPLACED, "M4")))
                .containsExactly("/marks/0/by attendance.no-substitute");
        assertThat(problems(new Mark("M3", Presence.REPLACED, null)))
                .containsExactly("/marks/0/by attendance.no-substitute");
        assertThat(problems(new Mark("M3", Presence.PRESENT, "M4")))
                .containsExactly("/marks/0/by attendance.not-replaced");
        assertThat(problems(present("M1"), new Mark("M3", Presence.REPLACED, "M4")))
                .isEmpty();
    }

    @Test
    void a_decision_waits_for_the_quorum_for_a_vote_that_carries_and_for_a_member_not_out_of_it() {
        QuorumView enough = new QuorumView(3, 2, 2, true);
        refused(ballot(List.of(), List.of(), new QuorumView(3, 1, 2, false)), "decision.no-quorum");
        refused(ballot(List.of(Choice.FOR, Choice.AGAINST), List.of(), enough), "decision.not-carried");
        refused(ballot(List.of(Choice.ABSTENTION), List.of(), enough), "decision.not-carried");
        refused(ballot(List.of(), List.of("M1"), enough), "decision.recused");
        BallotView carried = ballot(List.of(Choice.FOR, Choice.ABSTENTION), List.of("M2"), enough);
        AdoptionService.check(carried, seat(), false);
        assertThat(AdoptionService.mode(carried)).isEqualTo(Mode.VOTE);
        refused(ballot(List.of(), List.of(), enough), "decision.unsaid");
    }

    @Test
    void a_vote_that_defeats_a_point_lets_the_session_refuse_it_once_no_voice_outstanding_could_change_it() {
        QuorumView three = new QuorumView(3, 3, 2, true);
        BallotView defeated = ballot(List.of(Choice.AGAINST, Choice.AGAINST), List.of(), three);
        AdoptionService.check(defeated, seat(), true);
        refused(defeated, "decision.not-carried");
        AdoptionService.check(
                ballot(List.of(Choice.FOR, Choice.AGAINST, Choice.ABSTENTION), List.of(), three), seat(), true);
        refusedRefusal(ballot(List.of(Choice.FOR, Choice.AGAINST), List.of(), three), "decision.votes-outstanding");
        refusedRefusal(ballot(List.of(Choice.FOR, Choice.FOR), List.of(), three), "decision.carried");
    }

    private static void refusedRefusal(BallotView ballot, String code) {
        assertThatThrownBy(() -> AdoptionService.check(ballot, seat(), true))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static void refused(BallotView ballot, String code) {
        assertThatThrownBy(() -> AdoptionService.check(ballot, seat(), false))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static Seat seat() {
        return new Seat(MEMBERS.get(0), MEMBERS.get(0));
    }

    private static BallotView ballot(List<Choice> choices, List<String> recused, QuorumView quorum) {
        int inFavour = (int) choices.stream().filter(c -> c == Choice.FOR).count();
        int against = (int) choices.stream().filter(c -> c == Choice.AGAINST).count();
        return new BallotView(
                "S",
                "P",
                choices.stream()
                        .map(c -> new VoteView("M", "M", c, false, "x", NOW))
                        .toList(),
                recused.stream().map(m -> new RecusalView(m, WORDS, "x", NOW)).toList(),
                false,
                inFavour,
                against,
                choices.size() - inFavour - against,
                inFavour > against,
                quorum);
    }

    private static List<String> problems(Mark... marks) {
        return Roll.check(List.of(marks), MEMBERS, TODAY).stream()
                .map(p -> p.pointer() + " " + p.code())
                .toList();
    }

    private static QuorumView quorum(QuorumRule rule, Set<String> recused, Mark... marks) {
        return roll(rule, marks).quorum(recused);
    }

    private static Roll roll(QuorumRule rule, Mark... named) {
        List<Mark> marks = new ArrayList<>(List.of(named));
        List.of("M1", "M2", "M3").stream()
                .filter(m -> marks.stream().noneMatch(x -> x.member().equals(m)))
                .forEach(m -> marks.add(new Mark(m, Presence.ABSENT, null)));
        return Roll.of(rule, marks, MEMBERS, TODAY);
    }

    private static Mark present(String member) {
        return new Mark(member, Presence.PRESENT, null);
    }

    private static MemberView member(String code, String account, Capacity capacity, @Nullable String substituteFor) {
        return new MemberView(
                code,
                "CMSN",
                WORDS,
                "MESI",
                account,
                capacity,
                substituteFor,
                TODAY.minusYears(1),
                LocalDate.of(2018, 12, 31),
                null,
                null);
    }
}
