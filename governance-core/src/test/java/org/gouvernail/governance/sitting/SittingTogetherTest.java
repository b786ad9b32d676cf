package org.gouvernail.governance.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Bodies;
import org.gouvernail.governance.committee.CommitteeAlone;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.NewDecision;
import org.gouvernail.governance.journal.Journal.EntryView;
import org.gouvernail.governance.journal.JournalKit;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.member.Members;
import org.gouvernail.governance.member.Members.Capacity;
import org.gouvernail.governance.member.Members.NewMember;
import org.gouvernail.governance.member.MembersAlone;
import org.gouvernail.governance.sitting.Sittings.BallotView;
import org.gouvernail.governance.sitting.Sittings.Choice;
import org.gouvernail.governance.sitting.Sittings.Hand;
import org.gouvernail.governance.sitting.Sittings.Mark;
import org.gouvernail.governance.sitting.Sittings.Presence;
import org.gouvernail.governance.sitting.Sittings.VoteView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Members who vote, leave and decide at once, on both databases. Prints its seed; {@code -Dseed=…} plays it again. */
@Timeout(300)
class SittingTogetherTest {

    private static final int ROUNDS = 200;
    /** Rounds played with the same body: its members of earlier rounds are read in each. */
    private static final int SITTING = 25;

    private static final LocalizedText WORDS = LocalizedText.of("Texte", "Text");
    private static final LocalDate TODAY = LocalDate.of(2018, 1, 8);

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private String body = "";
    private String session = "";

    @ParameterizedTest
    @EnumSource
    void a_vote_is_counted_once_however_often_it_is_cast_at_once(TestDatabase database) throws Exception {
        System.out.println(database + ": seed " + seed);
        for (int round = 0; round < ROUNDS; round++) {
            begin(database, round);
            String item = item(database, session);
            String member = seated(database, session, "voter");

            List<String> told = together(
                    () -> vote(database, session, item, "voter"),
                    () -> vote(database, session, item, "voter"),
                    () -> as(
                            database,
                            "secretariat",
                            Role.SECRETARIAT,
                            w -> w.sittings().showHands(session, item, List.of(new Hand(member, Choice.AGAINST)))));

            assertThat(told.subList(0, 2))
                    .as("round %d of seed %d", round, seed)
                    .containsExactlyInAnyOrder("done", "vote.twice");
            assertThat(told.get(2)).isIn("done", "vote.twice");
            assertThat(votes(database, session, item))
                    .singleElement()
                    .satisfies(v -> assertThat(v.choice()).isEqualTo(Choice.FOR));
            end(database, member);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_votes_after_their_term_was_ended(TestDatabase database) throws Exception {
        System.out.println(database + ": seed " + seed);
        int before = 0;
        for (int round = 0; round < ROUNDS; round++) {
            begin(database, round);
            String item = item(database, session);
            String member = seated(database, session, "voter");

            List<String> told = together(() -> vote(database, session, item, "voter"), () -> end(database, member));

            assertThat(told.get(1)).as("round %d of seed %d", round, seed).isEqualTo("done");
            List<VoteView> votes = votes(database, session, item);
            if (told.get(0).equals("done")) {
                before++;
                assertThat(votes).hasSize(1);
                assertThat(votes.get(0).recordedAt())
                        .isBeforeOrEqualTo(ended(database, member).at());
                assertThat(number(database, "ballot", session + "." + item))
                        .as("the vote stands before the end, round %d of seed %d", round, seed)
                        .isLessThan(ended(database, member).number());
            } else {
                assertThat(told.get(0))
                        .isIn("vote.member-not-present", "vote.not-a-member", "vote.not-present", "body.no-seat");
                assertThat(votes).isEmpty();
            }
        }
        System.out.println(database + ": " + before + " of " + ROUNDS + " votes came before the end");
    }

    @ParameterizedTest
    @EnumSource
    void a_vote_ends_the_consensus_or_comes_too_late_for_the_decision(TestDatabase database) throws Exception {
        System.out.println(database + ": seed " + seed);
        int decided = 0;
        for (int round = 0; round < ROUNDS; round++) {
            begin(database, round);
            String item = item(database, session);
            String member = seated(database, session, "voter");
            as(database, "secretariat", Role.SECRETARIAT, w -> w.sittings().declareConsensus(session, item));

            List<String> told = together(
                    () -> vote(database, session, item, "voter"),
                    () -> as(
                            database,
                            "chair",
                            Role.COMMITTEE,
                            w -> w.committees()
                                    .decide(session, item, new NewDecision(WORDS, null, TODAY, null, null))));

            if (told.get(1).equals("done")) {
                decided++;
                assertThat(told.get(0)).as("round %d of seed %d", round, seed).isEqualTo("decision.item-decided");
                assertThat(votes(database, session, item)).isEmpty();
            } else {
                assertThat(told)
                        .as("round %d of seed %d", round, seed)
                        .containsExactly("done", "decision.votes-outstanding");
                assertThat(votes(database, session, item)).hasSize(1);
            }
            end(database, member);
        }
        System.out.println(database + ": " + decided + " of " + ROUNDS + " decisions came before the vote");
    }

    @ParameterizedTest
    @EnumSource
    void a_member_corrects_the_hand_counted_for_them_once(TestDatabase database) {
        begin(database, 0);
        String item = item(database, session);
        String member = seated(database, session, "voter");
        as(
                database,
                "secretariat",
                Role.SECRETARIAT,
                w -> w.sittings().showHands(session, item, List.of(new Hand(member, Choice.AGAINST))));

        assertThat(vote(database, session, item, "voter").votesFor()).isEqualTo(1);
        assertThat(votes(database, session, item))
                .singleElement()
                .satisfies(v -> assertThat(v.showOfHands()).isFalse());
        assertThatThrownBy(() -> vote(database, session, item, "voter")).hasMessageContaining("vote.twice");
        end(database, member);
    }

    @ParameterizedTest
    @EnumSource
    void a_body_never_has_two_chairs(TestDatabase database) throws Exception {
        for (int round = 0; round < ROUNDS / 10; round++) {
            String body = "CHAIRS-" + database + round;
            as(database, "secretariat", Role.SECRETARIAT, w -> w.bodies().establish(body, WORDS, WORDS));
            List<String> told = together(
                    () -> seat(database, body, "Une ministre", Capacity.CHAIR, null),
                    () -> seat(database, body, "Un ministre", Capacity.CHAIR, null));
            assertThat(told).as("seed %d", seed).containsExactlyInAnyOrder("done", "member.chair-held");
        }
    }

    private void begin(TestDatabase database, int round) {
        if (round % SITTING > 0) {
            return;
        }
        body = "RACE-" + database + "-" + Math.abs(random.nextInt());
        session = as(database, "secretariat", Role.SECRETARIAT, w -> {
            w.bodies().establish(body, WORDS, WORDS);
            String convened = w.committees().convene(body, TODAY, WORDS).code();
            w.committees().hold(convened);
            return convened;
        });
        seat(database, body, "Présidence", Capacity.CHAIR, "chair");
    }

    private static String item(TestDatabase database, String session) {
        return as(
                database,
                "secretariat",
                Role.SECRETARIAT,
                w -> w.committees()
                        .addItem(session, new SubjectRef("measure", "PAEN-M1"), WORDS, WORDS)
                        .number());
    }

    /** A member of this account, present beside the chair. */
    private String seated(TestDatabase database, String session, String account) {
        seat(database, body, "Siège " + random.nextLong(), Capacity.MEMBER, account);
        return as(database, "secretariat", Role.SECRETARIAT, w -> {
            List<Mark> marks = w.members().of(body, TODAY).stream()
                    .map(m -> new Mark(m.code(), Presence.PRESENT, null))
                    .toList();
            w.sittings().call(session, marks, Version.of(w.sittings().roll(session)));
            return marks.get(marks.size() - 1).member();
        });
    }

    private static Object seat(
            TestDatabase database, String body, String function, Capacity capacity, @Nullable String account) {
        return as(
                database,
                "secretariat",
                Role.SECRETARIAT,
                w -> w.members()
                        .seat(
                                body,
                                new NewMember(
                                        LocalizedText.of(function, null),
                                        "MESI",
                                        account,
                                        capacity,
                                        null,
                                        TODAY,
                                        null,
                                        null)));
    }

    private static BallotView vote(TestDatabase database, String session, String item, String account) {
        return as(database, account, Role.COMMITTEE, w -> w.sittings().vote(session, item, Choice.FOR));
    }

    private static Object end(TestDatabase database, String member) {
        return as(database, "secretariat", Role.SECRETARIAT, w -> w.members().end(member, TODAY, WORDS));
    }

    private static List<VoteView> votes(TestDatabase database, String session, String item) {
        return as(
                database,
                "chair",
                Role.COMMITTEE,
                w -> w.sittings().ballot(session, item).votes());
    }

    private static EntryView ended(TestDatabase database, String member) {
        return history(database, "member", member).stream()
                .filter(e -> e.act().equals("member.ended"))
                .findFirst()
                .orElseThrow();
    }

    private static long number(TestDatabase database, String kind, String code) {
        return history(database, kind, code).get(0).number();
    }

    private static List<EntryView> history(TestDatabase database, String kind, String code) {
        return database.inTransaction(
                em -> JournalKit.journal(em, CommitteeAlone.clock()).history(new SubjectRef(kind, code)));
    }

    /** Does all at once, each after a short wait of its own; what each was told, in their order. */
    private List<String> together(Callable<?>... acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        ExecutorService pool = Executors.newFixedThreadPool(acts.length);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (Callable<?> act : acts) {
                long wait = random.nextInt(3_000_000);
                running.add(pool.submit(() -> {
                    start.await(20, TimeUnit.SECONDS);
                    LockSupport.parkNanos(wait);
                    return told(act);
                }));
            }
            List<String> told = new ArrayList<>();
            for (Future<String> one : running) {
                told.add(one.get());
            }
            return told;
        } finally {
            pool.shutdown();
        }
    }

    private static String told(Callable<?> act) throws Exception {
        try {
            act.call();
            return "done";
        } catch (DomainException e) {
            return e.fields().isEmpty() ? e.code() : e.fields().get(0).code();
        }
    }

    private static <T> T as(TestDatabase database, String account, Role role, Function<Wired, T> work) {
        Actor actor = new Actor(account, WORDS, List.of(new Actor.Grant(role, null, null)));
        return CurrentActor.call(actor, () -> database.inTransaction(em -> work.apply(new Wired(em))));
    }

    /** The services on one persistence context. */
    private record Wired(EntityManager em) {

        Bodies bodies() {
            return CommitteeAlone.bodies(em);
        }

        Members members() {
            return MembersAlone.members(em);
        }

        Committees committees() {
            return SittingsAlone.committees(em);
        }

        Sittings sittings() {
            return SittingsAlone.sittings(em);
        }
    }
}
