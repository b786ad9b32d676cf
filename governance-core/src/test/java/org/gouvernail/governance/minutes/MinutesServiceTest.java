package org.gouvernail.governance.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Bodies;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.committee.QuorumRule;
import org.gouvernail.governance.journal.JournalKit;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.member.Members;
import org.gouvernail.governance.member.Members.Capacity;
import org.gouvernail.governance.member.Members.MemberView;
import org.gouvernail.governance.minutes.MinutesBook.MinutesView;
import org.gouvernail.governance.minutes.MinutesBook.NewAmendment;
import org.gouvernail.governance.minutes.MinutesBook.Outcome;
import org.gouvernail.governance.minutes.MinutesBook.Passage;
import org.gouvernail.governance.minutes.MinutesBook.State;
import org.gouvernail.governance.sitting.Sittings;
import org.gouvernail.governance.sitting.Sittings.Mark;
import org.gouvernail.governance.sitting.Sittings.Presence;
import org.gouvernail.governance.sitting.Sittings.QuorumView;
import org.gouvernail.governance.sitting.Sittings.RollView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of minutes from the first draft to an erratum, on both databases. */
@Timeout(120)
class MinutesServiceTest {

    private static final LocalizedText WORDS = LocalizedText.of("Texte", "Text");
    private static final LocalizedText OTHER = LocalizedText.of("Autre texte", "Other text");
    private static final LocalizedText WHY = LocalizedText.of("Parce que", null);
    private static final Actor SECRETARIAT = actor("secretariat", Role.SECRETARIAT);
    private static final Actor MEMBER = actor("committee", Role.COMMITTEE);
    private static final Actor STRANGER = Actor.PUBLIC;

    private String session = "";
    private SessionState state = SessionState.CLOSED;
    private List<Mark> roll = List.of();

    @ParameterizedTest
    @EnumSource
    void before_any_save_they_say_what_the_session_says_and_nothing_is_written(TestDatabase database) {
        begin(database);
        MinutesView shown = read(database, SECRETARIAT).orElseThrow();
        assertThat(shown.saved()).isFalse();
        assertThat(shown.passages()).hasSize(1);
        assertThat(read(database, STRANGER)).isEmpty();
        refused(() -> act(database, MEMBER, m -> m.approve(session, shown.sha256())), "minutes.not-saved");
        state = SessionState.CONVENED;
        refused(() -> write(database, WORDS), "minutes.not-begun");
    }

    @ParameterizedTest
    @EnumSource
    void amendments_are_settled_one_by_one_and_what_is_approved_never_changes(TestDatabase database) {
        begin(database);
        write(database, WORDS);
        MinutesView first = propose(database, OTHER);
        refused(() -> write(database, WORDS), "minutes.by-amendment");
        refused(() -> approve(database, first.sha256()), "minutes.amendments-wait");
        propose(database, LocalizedText.of("Un troisième texte", null));

        MinutesView amended = settle(database, 1, true, null);
        assertThat(amended.state()).isEqualTo(State.AMENDED);
        assertThat(amended.passages().get(0).text()).isEqualTo(OTHER);
        refused(() -> settle(database, 1, true, null), "amendment.settled");
        refused(() -> settle(database, 2, true, null), "amendment.passage-changed");
        assertThat(now(database).amendments().get(1).outcome()).isEqualTo(Outcome.PROPOSED);
        invalid(() -> settle(database, 2, false, null), "/reason amendment.why-rejected");
        settle(database, 2, false, WHY);

        refused(() -> approve(database, first.sha256()), "minutes.changed");
        refused(() -> publish(database), "minutes.not-approved");
        refused(() -> correct(database), "minutes.amend-instead");
        MinutesView approved = approve(database, now(database).sha256());
        assertThat(approved.state()).isEqualTo(State.APPROVED);
        assertThat(approved.approvedBy()).isEqualTo("committee");
        refused(() -> approve(database, approved.sha256()), "minutes.approved");
        refused(() -> write(database, OTHER), "minutes.approved");
        refused(() -> propose(database, WORDS), "minutes.approved");
        assertThat(read(database, STRANGER)).as("approved is not published").isEmpty();

        assertThat(publish(database).state()).isEqualTo(State.PUBLISHED);
        refused(() -> publish(database), "minutes.published");
        MinutesView corrected = correct(database);
        assertThat(corrected.errata())
                .extracting(e -> e.number() + " " + e.text().fr())
                .containsExactly("1 Parce que");
        assertThat(corrected.sha256()).as("the words stay").isEqualTo(approved.sha256());
        assertThat(read(database, STRANGER)).contains(corrected);
    }

    @ParameterizedTest
    @EnumSource
    void where_the_roll_was_opened_those_at_the_table_alone_amend(TestDatabase database) {
        begin(database);
        write(database, WORDS);
        roll = List.of(new Mark("M1", Presence.ABSENT, null));
        refused(() -> propose(database, OTHER), "minutes.not-attended");
        roll = List.of(new Mark("M1", Presence.REPLACED, "M2"));
        refused(() -> propose(database, OTHER), "minutes.not-attended");
        Actor substitute = actor("substitute", Role.COMMITTEE);
        NewAmendment other = new NewAmendment(1, OTHER, WHY);
        assertThat(act(database, substitute, m -> m.propose(session, other, Version.of(now(database))))
                        .amendments())
                .hasSize(1);
        roll = List.of(new Mark("M1", Presence.PRESENT, null));
        assertThat(propose(database, OTHER).amendments()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void published_minutes_tell_anyone_who_was_there_and_others_nobody(TestDatabase database) {
        begin(database);
        roll = List.of(new Mark("M1", Presence.REPLACED, "M2"), new Mark("M9", Presence.ABSENT, null));
        String read = write(database, WORDS).sha256();
        refused(() -> approve(database, read), "minutes.not-attended");
        act(database, actor("substitute", Role.COMMITTEE), m -> m.approve(session, read));
        assertThat(conduct(database)).isEmpty();
        publish(database);
        assertThat(conduct(database).orElseThrow().attendance())
                .containsExactly(
                        new Conduct.Attendee("M1", WORDS, Presence.REPLACED, OTHER),
                        new Conduct.Attendee("M9", LocalizedText.of("M9", null), Presence.ABSENT, null));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_of_the_session_and_what_was_read_before_is_refused(TestDatabase database) {
        begin(database);
        invalid(() -> write(database, WORDS, "ZZ-P9"), "/passages/0/item minutes.other-item");
        write(database, WORDS);
        invalid(() -> propose(database, WORDS), "/text amendment.same-words");
        invalid(
                () -> act(
                        database,
                        MEMBER,
                        m -> m.propose(session, new NewAmendment(2, OTHER, WHY), Version.of(now(database)))),
                "/passage input.range");
        String before = Version.of(now(database));
        write(database, OTHER);
        refused(
                () -> act(database, SECRETARIAT, m -> m.write(session, List.of(new Passage(null, WORDS)), before)),
                "version.stale");
        refused(() -> settle(database, 7, true, null), "unknown.amendment");
        state = SessionState.HELD;
        refused(() -> approve(database, now(database).sha256()), "minutes.session-open");
    }

    @ParameterizedTest
    @EnumSource
    void of_two_approvals_at_once_and_an_amendment_one_order_alone_holds(TestDatabase database) throws Exception {
        for (int round = 0; round < 200; round++) {
            begin(database);
            write(database, WORDS);
            MinutesView seen = now(database);
            List<String> done = together(
                    () -> approve(database, seen.sha256()),
                    () -> approve(database, seen.sha256()),
                    () -> act(
                            database,
                            MEMBER,
                            m -> m.propose(session, new NewAmendment(1, OTHER, WHY), Version.of(seen))));
            assertThat(done).as("round %d", round).hasSize(1);
            assertThat(now(database).approved())
                    .isEqualTo(now(database).amendments().isEmpty());
        }
    }

    private void begin(TestDatabase database) {
        session = "CMSN-PV-" + UUID.randomUUID().toString().substring(0, 8);
        state = SessionState.CLOSED;
        roll = List.of();
        database.inTransaction(
                em -> em.createNativeQuery("insert into committee_session (id, version, code, committee_code,"
                                + " held_on, place_fr, state) values ('" + UUID.randomUUID() + "', 1, '" + session
                                + "', 'CMSN-PV', date '2018-01-31', 'Québec', 'CLOSED')")
                        .executeUpdate());
    }

    private MinutesView write(TestDatabase database, LocalizedText words) {
        return write(database, words, null);
    }

    private MinutesView write(TestDatabase database, LocalizedText words, @Nullable String item) {
        return act(
                database,
                SECRETARIAT,
                m -> m.write(
                        session,
                        List.of(new Passage(item, words)),
                        m.find(session).map(Version::of).orElse(null)));
    }

    private MinutesView propose(TestDatabase database, LocalizedText words) {
        return act(
                database, MEMBER, m -> m.propose(session, new NewAmendment(1, words, WHY), Version.of(now(database))));
    }

    private MinutesView settle(TestDatabase database, int number, boolean adopted, @Nullable LocalizedText why) {
        return act(database, SECRETARIAT, m -> m.settle(session, number, adopted, why, Version.of(now(database))));
    }

    private MinutesView approve(TestDatabase database, String sha256) {
        return act(database, MEMBER, m -> m.approve(session, sha256));
    }

    private MinutesView publish(TestDatabase database) {
        return act(database, SECRETARIAT, m -> m.publish(session, Version.of(now(database))));
    }

    private MinutesView correct(TestDatabase database) {
        return act(database, SECRETARIAT, m -> m.correct(session, WHY, Version.of(now(database))));
    }

    private Optional<Conduct> conduct(TestDatabase database) {
        return CurrentActor.call(
                STRANGER, () -> database.inTransaction(em -> service(em).conduct(session)));
    }

    private MinutesView now(TestDatabase database) {
        return read(database, SECRETARIAT).orElseThrow();
    }

    private Optional<MinutesView> read(TestDatabase database, Actor actor) {
        return CurrentActor.call(
                actor, () -> database.inTransaction(em -> service(em).find(session)));
    }

    private MinutesView act(TestDatabase database, Actor actor, Function<MinutesService, MinutesView> work) {
        return CurrentActor.call(actor, () -> database.inTransaction(em -> work.apply(service(em))));
    }

    /** What came through of acts at once. */
    private static List<String> together(Runnable... acts) throws Exception {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        ExecutorService pool = Executors.newFixedThreadPool(acts.length);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Runnable act : acts) {
                running.add(pool.submit(() -> {
                    try {
                        act.run();
                        done.add("done");
                    } catch (DomainException e) {
                        assertThat(e.code()).isIn("minutes.approved", "minutes.amendments-wait", "version.stale");
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
        return done;
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static void invalid(ThrowingCallable act, String problem) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.fields())
                                .extracting(f -> f.pointer() + " " + f.code())
                                .containsExactly(problem));
    }

    private MinutesService service(EntityManager em) {
        BusinessClock clock = new BusinessClock();
        clock.hold(Instant.parse("2018-01-08T14:00:00Z"));
        MinutesService service = new MinutesService();
        service.store = new MinutesStore();
        service.store.em = em;
        service.journal = JournalKit.journal(em, clock);
        service.committees = committees();
        service.bodies = (Bodies) Proxy.newProxyInstance(
                Bodies.class.getClassLoader(), new Class<?>[] {Bodies.class}, (proxy, method, arguments) -> null);
        service.attendance = new Attendance();
        service.attendance.committees = service.committees;
        service.attendance.members =
                told(Members.class, List.of(member("M1", "committee", WORDS), member("M2", "substitute", OTHER)));
        service.attendance.sittings = told(
                Sittings.class, new RollView(session, !roll.isEmpty(), QuorumRule.MAJORITY, roll, QuorumView.NONE));
        service.draft = new FirstDraft() {
            @Override
            List<Passage> of(SessionView of) {
                return List.of(new Passage(null, WORDS));
            }
        };
        return service;
    }

    private static MemberView member(String code, String account, LocalizedText function) {
        return new MemberView(
                code,
                "CMSN-PV",
                function,
                "MESI",
                account,
                Capacity.MEMBER,
                null,
                LocalDate.of(2016, 6, 21),
                null,
                null,
                null);
    }

    /** Whoever is asked always says the same. */
    private static <T> T told(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer));
    }

    /** A committee whose one session stands as the test says, with one item. */
    private Committees committees() {
        return (Committees) Proxy.newProxyInstance(
                Committees.class.getClassLoader(),
                new Class<?>[] {Committees.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "session" ->
                        Optional.of(new SessionView(
                                session, "CMSN-PV", LocalDate.of(2018, 1, 31), WORDS, state, null, null, null));
                    case "agenda" ->
                        List.of(new AgendaItemView(
                                "P-1",
                                session + "-P1",
                                session,
                                1,
                                new SubjectRef("measure", "M"),
                                "/",
                                null,
                                WORDS,
                                List.of(),
                                WORDS,
                                null,
                                null,
                                null,
                                false));
                    default -> List.of();
                });
    }

    private static Actor actor(String account, Role role) {
        return new Actor(account, WORDS, List.of(new Actor.Grant(role, null, null)));
    }
}
