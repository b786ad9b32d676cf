package org.gouvernail.governance.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.advice.AdviceBook.AdviceView;
import org.gouvernail.governance.advice.AdviceBook.OpinionView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.member.Members.Capacity;
import org.gouvernail.governance.sitting.Sittings.Choice;
import org.gouvernail.governance.sitting.Sittings.Mark;
import org.gouvernail.governance.sitting.Sittings.Presence;
import org.gouvernail.governance.sitting.Sittings.VoteView;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Advisors who adopt, write and leave at once, on both databases. Prints its seed; {@code -Dseed=…} plays it again. */
@Timeout(300)
class AdviceTogetherTest extends AdviceKit {

    private static final int ROUNDS = 200;
    /** Rounds played with the same body. */
    private static final int SITTING = 25;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private String body = "";

    @ParameterizedTest
    @EnumSource
    void an_opinion_is_adopted_once_and_asked_about_once(TestDatabase database) throws Exception {
        System.out.println(database + ": seed " + seed);
        for (int round = 0; round < ROUNDS; round++) {
            begin(database, round);
            String code = request(database, body);
            String sha256 = sha256(draft(database, code, "chair", "Premier"));

            List<String> told = together(() -> adopt(database, code, sha256), () -> adopt(database, code, sha256));

            assertThat(told)
                    .as("round %d of seed %d", round, seed)
                    .containsExactlyInAnyOrder("done", "advice.opinion-adopted");
            assertThat(brought(database, code))
                    .as("round %d of seed %d", round, seed)
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_adopted_is_what_was_read(TestDatabase database) throws Exception {
        System.out.println(database + ": seed " + seed);
        int before = 0;
        for (int round = 0; round < ROUNDS; round++) {
            begin(database, round);
            String code = request(database, body);
            AdviceView read = draft(database, code, "chair", "Premier");

            List<String> told = together(
                    () -> adopt(database, code, sha256(read)),
                    () -> as(
                            database,
                            "expert",
                            Role.ADVISOR,
                            w -> w.book().draft(code, opinion("Second"), Version.of(read))));

            OpinionView stands = Objects.requireNonNull(now(database, code).opinion());
            if (told.get(0).equals("done")) {
                before++;
                assertThat(told.get(1)).as("round %d of seed %d", round, seed).isEqualTo("advice.opinion-adopted");
                assertThat(stands.sha256()).isEqualTo(sha256(read));
                assertThat(stands.adoptedAt()).isNotNull();
            } else {
                assertThat(told).as("round %d of seed %d", round, seed).containsExactly("advice.changed", "done");
                assertThat(stands.adoptedAt()).isNull();
                assertThat(stands.summary().fr()).isEqualTo("Second");
            }
        }
        System.out.println(database + ": " + before + " of " + ROUNDS + " adoptions came before the edit");
    }

    @ParameterizedTest
    @EnumSource
    void nobody_votes_on_an_opinion_after_their_seat_ended(TestDatabase database) throws Exception {
        System.out.println(database + ": seed " + seed);
        int before = 0;
        for (int round = 0; round < ROUNDS; round++) {
            begin(database, round);
            String code = request(database, body);
            String session = session(database);
            String item = as(
                    database,
                    "secretariat",
                    Role.SECRETARIAT,
                    w -> w.committees()
                            .addItem(session, AdviceService.ref(code), WORDS, WORDS)
                            .number());
            String member = seat(database, body, "Siège " + random.nextLong(), Capacity.MEMBER, "voter");
            call(database, session);

            List<String> told = together(
                    () -> as(database, "voter", Role.ADVISOR, w -> w.sittings().vote(session, item, Choice.FOR)),
                    () -> end(database, member));

            assertThat(told.get(1)).as("round %d of seed %d", round, seed).isEqualTo("done");
            List<VoteView> votes = as(
                    database,
                    "chair",
                    Role.ADVISOR,
                    w -> w.sittings().ballot(session, item).votes());
            if (told.get(0).equals("done")) {
                before++;
                assertThat(votes).hasSize(1);
            } else {
                assertThat(told.get(0))
                        .isIn(
                                "vote.member-not-present",
                                "vote.not-a-member",
                                "vote.not-present",
                                "unknown.session",
                                "unknown.committee");
                assertThat(votes).isEmpty();
            }
            as(database, "secretariat", Role.SECRETARIAT, w -> w.committees().close(session));
        }
        System.out.println(database + ": " + before + " of " + ROUNDS + " votes came before the end");
    }

    private void begin(TestDatabase database, int round) {
        if (round % SITTING == 0) {
            body = "GC-" + database + "-" + Math.abs(random.nextInt());
            group(database, body, "chair");
            seat(database, body, "Experte", Capacity.MEMBER, "expert");
        }
    }

    private String session(TestDatabase database) {
        return as(database, "secretariat", Role.SECRETARIAT, w -> {
            String convened = w.committees().convene(body, TODAY, WORDS).code();
            w.committees().hold(convened);
            return convened;
        });
    }

    private void call(TestDatabase database, String session) {
        as(database, "secretariat", Role.SECRETARIAT, w -> {
            List<Mark> marks = w.members().of(body, TODAY).stream()
                    .map(m -> new Mark(m.code(), Presence.PRESENT, null))
                    .toList();
            return w.sittings().call(session, marks, Version.of(w.sittings().roll(session)));
        });
    }

    private static AdviceView adopt(TestDatabase database, String code, String sha256) {
        return as(database, "chair", Role.ADVISOR, w -> w.book().adopt(code, sha256, null, null));
    }

    private static AdviceView now(TestDatabase database, String code) {
        return seen(database, code, "chair", Role.ADVISOR).orElseThrow();
    }

    private static String sha256(AdviceView view) {
        OpinionView opinion = view.opinion();
        return opinion == null ? "" : opinion.sha256();
    }

    private static long brought(TestDatabase database, String code) {
        return as(
                database,
                "chair",
                Role.COMMITTEE,
                w -> w.committees().decisionsRequested().stream()
                        .filter(i -> code.equals(i.subject().code()))
                        .count());
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
}
