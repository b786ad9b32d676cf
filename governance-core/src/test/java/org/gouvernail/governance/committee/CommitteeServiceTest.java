package org.gouvernail.governance.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.Committees.FollowUpView;
import org.gouvernail.governance.committee.Committees.NewDecision;
import org.gouvernail.governance.committee.Committees.Proposal;
import org.gouvernail.governance.committee.PublicDecisions.PublicDecision;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.journal.JournalKit;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.gouvernail.governance.kernel.Subjects;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.organisation.Organisations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The committee's work on both databases, with its journal. */
@Timeout(120)
class CommitteeServiceTest {

    private static final String T2 = "2017-2018-T2";
    private static final String T3 = "2017-2018-T3";
    private static final String HASH_T2 = "2".repeat(64);
    private static final String HASH_T3 = "3".repeat(64);
    private static final LocalDate ON = LocalDate.of(2018, 1, 31);
    private static final LocalizedText WORDS = LocalizedText.of("Texte", "Text");
    private static final SubjectRef M1 = new SubjectRef("measure", "PAEN-M1");
    private static final SubjectRef M2 = new SubjectRef("measure", "PAEN-M2");

    private static final KnownReports REPORTS = sha256 ->
            sha256.equals(HASH_T2) ? Optional.of(T2) : sha256.equals(HASH_T3) ? Optional.of(T3) : Optional.empty();

    private static final Organisations ORGANISATIONS = (Organisations) Proxy.newProxyInstance(
            Organisations.class.getClassLoader(),
            new Class<?>[] {Organisations.class},
            (proxy, method, arguments) -> Optional.of(new OrganisationView("MCC", WORDS, true)));

    @ParameterizedTest
    @EnumSource
    void an_item_carried_over_keeps_its_code_and_one_history(TestDatabase database) {
        String first = begin(database);
        propose(database, T2, exception(M1, T2 + ":RED"));
        AgendaItemView item = agenda(database, first).get(0);
        assertThat(item.code()).isEqualTo(first + "-P1");

        closeHeld(database, first);
        assertThat(requested(database)).extracting(AgendaItemView::session).containsExactly((String) null);
        String second = convene(database);

        AgendaItemView carried = agenda(database, second).get(0);
        assertThat(carried.code()).isEqualTo(item.code());
        assertThat(carried.position()).isEqualTo(1);
        assertThat(acts(database, item)).containsExactly("agenda.proposed", "agenda.carried", "agenda.placed");
        assertThat(reasons(database, item)).containsOnlyNulls();
        String third = convene(database);
        closeHeld(database, second);
        assertThat(agenda(database, third)).extracting(AgendaItemView::code).containsExactly(item.code());
        assertThat(acts(database, item))
                .endsWith("agenda.placed", "agenda.carried")
                .hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void a_point_that_waited_gets_its_code_from_its_first_agenda(TestDatabase database) {
        begin(database);
        closeHeld(database, requireNext(database));
        propose(database, T2, exception(M1, T2 + ":RED"));
        AgendaItemView waiting = requested(database).get(0);
        assertThat(waiting.code()).isEqualTo(waiting.number());

        String session = convene(database);

        AgendaItemView placed = agenda(database, session).get(0);
        assertThat(placed.code()).isEqualTo(session + "-P1");
        assertThat(placed.number()).isEqualTo(waiting.number());
        assertThat(as(database, c -> c.item(waiting.code())).map(AgendaItemView::code))
                .hasValue(placed.code());
        assertThat(acts(database, placed)).containsExactly("agenda.proposed", "agenda.placed");
    }

    @ParameterizedTest
    @EnumSource
    void a_newer_quarter_takes_over_the_open_item_and_withdraws_what_is_mended(TestDatabase database) {
        String session = begin(database);
        propose(database, T2, exception(M1, T2 + ":RED"), exception(M2, T2 + ":GAP"));
        List<AgendaItemView> before = agenda(database, session);

        propose(database, T3, exception(M1, T3 + ":DECISION"));

        List<AgendaItemView> after = agenda(database, session);
        assertThat(after)
                .extracting(AgendaItemView::number)
                .containsExactly(before.get(0).number());
        assertThat(after.get(0).period()).isEqualTo(T3);
        assertThat(after.get(0).facts()).containsExactly(LocalizedText.of(T3 + ":DECISION", null));
        assertThat(acts(database, before.get(0))).containsExactly("agenda.proposed", "agenda.refreshed");
        assertThat(acts(database, before.get(1))).containsExactly("agenda.proposed", "agenda.withdrawn");
        assertThat(reasons(database, before.get(1)).get(1)).contains(T3);
        assertThat(as(database, c -> c.item(before.get(1).code())).orElseThrow().withdrawn())
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_that_removes_an_exception_withdraws_it_and_the_next_one_may_ask_again(TestDatabase database) {
        String session = begin(database);
        propose(database, T2, exception(M1, T2 + ":RED"));
        propose(database, T2);
        assertThat(agenda(database, session)).isEmpty();

        propose(database, T2, exception(M1, T2 + ":RED"));

        assertThat(agenda(database, session))
                .extracting(AgendaItemView::position)
                .containsExactly(2);
        assertThat(agenda(database, session)).extracting(AgendaItemView::code).containsExactly(session + "-P2");
    }

    @ParameterizedTest
    @EnumSource
    void the_same_report_again_changes_nothing_and_a_hand_made_item_is_left_alone(TestDatabase database) {
        String session = begin(database);
        AgendaItemView byHand = as(database, c -> c.addItem(session, M1, WORDS, WORDS));
        propose(database, T2, exception(M1, T2 + ":RED"));
        AgendaItemView asked = agenda(database, session).get(1);
        propose(database, T2, exception(M1, T2 + ":RED"));
        assertThat(acts(database, asked)).containsExactly("agenda.proposed");

        propose(database, T3);

        assertThat(agenda(database, session)).containsExactly(byHand);
        assertThat(acts(database, byHand)).containsExactly("agenda.added");
    }

    @ParameterizedTest
    @EnumSource
    void what_was_decided_is_not_asked_again_for_the_same_cause(TestDatabase database) {
        String session = begin(database);
        propose(database, T2, exception(M1, T2 + ":RED"));
        hold(database, session);
        decide(database, session, session + "-P1", HASH_T2);

        propose(database, T2, exception(M1, T2 + ":RED"));
        assertThat(requested(database)).isEmpty();
        propose(database, T3, exception(M1, T3 + ":RED"));
        assertThat(requested(database)).extracting(AgendaItemView::code).containsExactly(session + "-P2");
    }

    @ParameterizedTest
    @EnumSource
    void a_decision_rests_on_a_report_that_exists_and_is_about_the_item_s_period(TestDatabase database) {
        String session = begin(database);
        propose(database, T3, exception(M1, T3 + ":RED"));
        AgendaItemView byHand = as(database, c -> c.addItem(session, M2, WORDS, WORDS));
        hold(database, session);

        invalid(() -> decide(database, session, session + "-P1", "f".repeat(64)), "decision.basis-unknown");
        invalid(() -> decide(database, session, session + "-P1", HASH_T2), "decision.basis-period");

        assertThat(decide(database, session, session + "-P1", HASH_T3).basisSha256())
                .isEqualTo(HASH_T3);
        assertThat(decide(database, session, byHand.code(), HASH_T2).subject()).isEqualTo(M2);
        assertThat(subject(database, session + "-D2")).hasValue(M2);
        assertThat(subject(database, session + "-D3")).isEmpty();
        List<DecisionView> decisions = as(database, c -> c.decisions(session));
        assertThat(decisions).extracting(DecisionView::code).containsExactly(session + "-D1", session + "-D2");
    }

    @ParameterizedTest
    @EnumSource
    void follow_ups_opened_at_once_have_their_own_numbers(TestDatabase database) throws Exception {
        String session = begin(database);
        as(database, c -> c.addItem(session, M1, WORDS, WORDS));
        hold(database, session);
        String decision = decide(database, session, session + "-P1", HASH_T2).code();

        together(() -> followUp(database, decision), () -> followUp(database, decision));

        List<FollowUpView> followUps = as(database, c -> c.followUps(true));
        assertThat(followUps)
                .extracting(FollowUpView::code)
                .contains(decision + "-S1", decision + "-S2")
                .doesNotHaveDuplicates();
        Actor coordinator = new Actor("coord", WORDS, List.of(new Actor.Grant(Role.COORDINATOR, "SCT", null)));
        List<FollowUpView> others = CurrentActor.call(
                coordinator, () -> database.inTransaction(em -> service(em).followUps(true)));
        assertThat(others).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void two_thousand_exceptions_take_their_places_in_order(TestDatabase database) {
        String session = begin(database);
        Proposal[] all = IntStream.range(0, 2_000)
                .mapToObj(i -> exception(new SubjectRef("measure", "PAEN-M" + i), T2 + ":RED"))
                .toArray(Proposal[]::new);

        propose(database, T2, all);

        assertThat(agenda(database, session))
                .extracting(AgendaItemView::position)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 2_000).boxed().toList());
        propose(database, T3);
    }

    @ParameterizedTest
    @EnumSource
    void closing_while_convening_leaves_nothing_waiting(TestDatabase database) throws Exception {
        for (int round = 0; round < 8; round++) {
            String first = begin(database);
            as(database, c -> c.addItem(first, M1, WORDS, WORDS));
            hold(database, first);

            together(() -> as(database, c -> c.close(first)), () -> convene(database));

            assertThat(requested(database)).extracting(AgendaItemView::session).doesNotContainNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void closing_while_adding_gives_every_point_its_own_place(TestDatabase database) throws Exception {
        for (int round = 0; round < 8; round++) {
            String first = begin(database);
            String second = convene(database);
            as(database, c -> c.addItem(first, M1, WORDS, WORDS));
            hold(database, first);

            together(
                    () -> as(database, c -> c.close(first)),
                    () -> as(database, c -> c.addItem(second, M2, WORDS, WORDS)),
                    () -> propose(database, T2, exception(M2, T2 + ":RED")));

            List<AgendaItemView> agenda = agenda(database, second);
            assertThat(agenda).extracting(AgendaItemView::position).doesNotHaveDuplicates();
            assertThat(agenda).extracting(AgendaItemView::code).doesNotHaveDuplicates();
            assertThat(agenda).extracting(AgendaItemView::subject).contains(M1, M2);
            assertThat(requested(database)).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_public_is_told_a_decision_once_its_session_is_closed(TestDatabase database) {
        String session = begin(database);
        SubjectRef subject = new SubjectRef("measure", "PAEN-" + session.replace("CMSN-", ""));
        AgendaItemView item = as(database, c -> c.addItem(session, subject, WORDS, WORDS));
        hold(database, session);
        decide(database, session, item.code(), HASH_T2);
        assertThat(told(database, subject)).isEmpty();

        as(database, c -> c.close(session));

        assertThat(told(database, subject)).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo(session + "-D1");
            assertThat(told.takenOn()).isEqualTo(ON);
        });
        assertThat(told(database, M2).stream().map(PublicDecision::code)).doesNotContain(session + "-D1");
    }

    private static List<PublicDecision> told(TestDatabase database, SubjectRef subject) {
        return database.inTransaction(em -> {
            PublicDecisionService service = new PublicDecisionService();
            service.em = em;
            return service.about(subject);
        });
    }

    /** A committee with one session to come and no open point. */
    private static String begin(TestDatabase database) {
        database.inTransaction(em -> {
            em.createQuery("update AgendaItem i set i.decision = 'before', i.openException = null")
                    .executeUpdate();
            em.createQuery("update CommitteeSession s set s.state = :closed")
                    .setParameter("closed", Committees.SessionState.CLOSED)
                    .executeUpdate();
            em.createQuery("update AgendaItem i set i.period = 'before'").executeUpdate();
            return null;
        });
        if (as(database, Committees::all).isEmpty()) {
            as(database, c -> c.establish("CMSN", WORDS, WORDS));
        }
        return convene(database);
    }

    private static String convene(TestDatabase database) {
        return as(database, c -> c.convene("CMSN", ON, WORDS)).code();
    }

    private static void hold(TestDatabase database, String session) {
        as(database, c -> c.hold(session));
    }

    private static void closeHeld(TestDatabase database, String session) {
        hold(database, session);
        as(database, c -> c.close(session));
    }

    private static String requireNext(TestDatabase database) {
        return as(database, Committees::nextSession).orElseThrow().code();
    }

    private static FollowUpView followUp(TestDatabase database, String decision) {
        return as(database, c -> c.followUp(decision, WORDS, "MCC", ON));
    }

    private static Proposal exception(SubjectRef subject, String cause) {
        return new Proposal(subject, cause, WORDS, List.of(LocalizedText.of(cause, null)), WORDS);
    }

    private static @Nullable Object propose(TestDatabase database, String period, Proposal... exceptions) {
        return as(database, c -> {
            c.propose(period, List.of(exceptions));
            return null;
        });
    }

    private static List<AgendaItemView> agenda(TestDatabase database, String session) {
        return as(database, c -> c.agenda(session));
    }

    private static List<AgendaItemView> requested(TestDatabase database) {
        return as(database, Committees::decisionsRequested);
    }

    private static DecisionView decide(TestDatabase database, String session, String item, String basis) {
        return as(database, c -> c.decide(session, item, new NewDecision(WORDS, basis, ON, null, null)));
    }

    private static Optional<SubjectRef> subject(TestDatabase database, String decision) {
        return as(database, c -> c.subjectOfDecision(decision));
    }

    private static List<String> acts(TestDatabase database, AgendaItemView item) {
        return history(database, item).stream().map(Journal.EntryView::act).toList();
    }

    private static List<@Nullable String> reasons(TestDatabase database, AgendaItemView item) {
        List<@Nullable String> reasons = new ArrayList<>();
        history(database, item).forEach(e -> reasons.add(e.reason()));
        return reasons;
    }

    private static List<Journal.EntryView> history(TestDatabase database, AgendaItemView item) {
        return database.inTransaction(
                em -> JournalKit.journal(em, clock()).history(new SubjectRef("agenda-item", item.number())));
    }

    private static <T> T as(TestDatabase database, Function<Committees, T> work) {
        Actor chair = new Actor(
                "chair",
                WORDS,
                List.of(new Actor.Grant(Role.COMMITTEE, null, null), new Actor.Grant(Role.SECRETARIAT, null, null)));
        return CurrentActor.call(chair, () -> database.inTransaction(em -> work.apply(service(em))));
    }

    private static void together(Runnable... acts) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(acts.length);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Runnable act : acts) {
                running.add(pool.submit(act));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    private static void invalid(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.fields())
                                .extracting(f -> f.pointer() + " " + f.code())
                                .containsExactly("/basisSha256 " + code));
    }

    private static BusinessClock clock() {
        BusinessClock clock = new BusinessClock();
        clock.hold(Instant.parse("2018-01-08T14:00:00Z"));
        return clock;
    }

    private static CommitteeService service(EntityManager em) {
        CommitteeService service = new CommitteeService();
        service.clock = clock();
        service.store = new CommitteeStore();
        service.store.em = em;
        service.journal = JournalKit.journal(em, service.clock);
        service.agenda = new Agenda();
        service.agenda.store = service.store;
        service.agenda.journal = service.journal;
        service.reports = REPORTS;
        service.organisations = ORGANISATIONS;
        service.subjects = new Subjects() {
            @Override
            public Optional<Subject> resolve(SubjectRef ref) {
                return Optional.of(new Subject(ref, WORDS, "/"));
            }
        };
        return service;
    }
}
