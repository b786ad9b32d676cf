package org.gouvernail.governance.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.AgendaRecord.PointRecord;
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

/** What the tests of the committee share: its acts on either database, and what the journal says of them. */
abstract class CommitteeKit {

    static final String T2 = "2017-2018-T2";
    static final String T3 = "2017-2018-T3";
    static final String HASH_T2 = "2".repeat(64);
    static final String HASH_T3 = "3".repeat(64);
    static final LocalDate ON = LocalDate.of(2018, 1, 31);
    static final LocalizedText WORDS = LocalizedText.of("Texte", "Text");
    static final SubjectRef M1 = new SubjectRef("measure", "PAEN-M1");
    static final SubjectRef M2 = new SubjectRef("measure", "PAEN-M2");

    static final KnownReports REPORTS = new KnownReports() {
        @Override
        public Optional<String> periodOf(String sha256) {
            return sha256.equals(HASH_T2)
                    ? Optional.of(T2)
                    : sha256.equals(HASH_T3) ? Optional.of(T3) : Optional.empty();
        }

        @Override
        public boolean isCurrent(String sha256) {
            return true;
        }

        @Override
        public Optional<String> record(String sha256) {
            return Optional.empty();
        }

        @Override
        public Optional<String> newest() {
            return Optional.empty();
        }
    };

    /** Nothing follows the decisions of these tests. */
    static final Effects NO_EFFECTS = new Effects() {
        @Override
        public String keep(String decision, AgendaItemState point, @Nullable String basisSha256, Instant at) {
            return HASH_T2;
        }

        @Override
        public Map<String, Standing> standings(Collection<String> decisions) {
            return Map.of();
        }

        @Override
        public void bringBack() {}

        @Override
        public void cutOff(String session) {}
    };

    /** Many seats, held by nobody. */
    static final SeatHolders PLENTY = new SeatHolders() {
        @Override
        public boolean sits(String account, String body) {
            return false;
        }

        @Override
        public int voting(String body) {
            return QuorumRule.MOST;
        }
    };

    static final Organisations ORGANISATIONS = (Organisations) Proxy.newProxyInstance(
            Organisations.class.getClassLoader(),
            new Class<?>[] {Organisations.class},
            (proxy, method, arguments) -> Optional.of(new OrganisationView("MCC", WORDS, true, List.of())));

    static List<PublicDecision> told(TestDatabase database, SubjectRef subject) {
        return database.inTransaction(em -> {
            PublicDecisionService service = new PublicDecisionService();
            service.em = em;
            service.effects = NO_EFFECTS;
            return service.about(subject);
        });
    }

    /** A committee with one session to come and no open point. */
    static String begin(TestDatabase database) {
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
            establish(database);
        }
        return convene(database);
    }

    private static void establish(TestDatabase database) {
        CurrentActor.run(chair(), () -> database.inTransaction(em -> bodies(em).establish("CMSN", WORDS, WORDS)));
    }

    static String convene(TestDatabase database) {
        return as(database, c -> c.convene("CMSN", ON, WORDS)).code();
    }

    static void hold(TestDatabase database, String session) {
        as(database, c -> c.hold(session));
    }

    static void closeHeld(TestDatabase database, String session) {
        hold(database, session);
        as(database, c -> c.close(session));
    }

    static String requireNext(TestDatabase database) {
        return as(database, Committees::nextSession).orElseThrow().code();
    }

    static FollowUpView followUp(TestDatabase database, String decision) {
        return as(database, c -> c.followUp(decision, WORDS, "MCC", ON));
    }

    static Proposal exception(SubjectRef subject, String cause) {
        return new Proposal(subject, cause, WORDS, List.of(LocalizedText.of(cause, null)), WORDS);
    }

    static @Nullable Object propose(TestDatabase database, String period, Proposal... exceptions) {
        return as(database, c -> {
            c.propose(period, List.of(exceptions));
            return null;
        });
    }

    static List<AgendaItemView> agenda(TestDatabase database, String session) {
        return as(database, c -> c.agenda(session));
    }

    static List<AgendaItemView> carriedFrom(TestDatabase database, String session) {
        return as(database, c -> c.carriedFrom(session));
    }

    static List<AgendaItemView> requested(TestDatabase database) {
        return as(database, Committees::decisionsRequested);
    }

    static DecisionView decide(TestDatabase database, String session, String item, String basis) {
        return as(database, c -> c.decide(session, item, new NewDecision(WORDS, basis, ON, null, null)));
    }

    static Optional<SubjectRef> subject(TestDatabase database, String decision) {
        return as(database, c -> c.subjectOfDecision(decision));
    }

    static List<String> acts(TestDatabase database, AgendaItemView item) {
        return history(database, item).stream().map(Journal.EntryView::act).toList();
    }

    static List<@Nullable String> reasons(TestDatabase database, AgendaItemView item) {
        List<@Nullable String> reasons = new ArrayList<>();
        history(database, item).forEach(e -> reasons.add(e.reason()));
        return reasons;
    }

    static List<Journal.EntryView> history(TestDatabase database, AgendaItemView item) {
        return database.inTransaction(
                em -> JournalKit.journal(em, clock()).history(new SubjectRef("agenda-item", item.number())));
    }

    static <T> T as(TestDatabase database, Function<Committees, T> work) {
        return CurrentActor.call(chair(), () -> database.inTransaction(em -> work.apply(service(em))));
    }

    private static Actor chair() {
        return new Actor(
                "chair",
                WORDS,
                List.of(new Actor.Grant(Role.COMMITTEE, null, null), new Actor.Grant(Role.SECRETARIAT, null, null)));
    }

    static void together(Runnable... acts) throws Exception {
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

    static void invalid(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.fields())
                                .extracting(f -> f.pointer() + " " + f.code())
                                .containsExactly("/basisSha256 " + code));
    }

    static BusinessClock clock() {
        BusinessClock clock = new BusinessClock();
        clock.hold(Instant.parse("2018-01-08T14:00:00Z"));
        return clock;
    }

    static <T> T atDesk(TestDatabase database, Function<AgendaDesk, T> work) {
        Actor secretariat = new Actor("secretariat", WORDS, List.of(new Actor.Grant(Role.SECRETARIAT, null, null)));
        return CurrentActor.call(secretariat, () -> database.inTransaction(em -> work.apply(desk(em))));
    }

    static BodyService bodies(EntityManager em) {
        BodyService bodies = new BodyService();
        bodies.store = new CommitteeStore();
        bodies.store.em = em;
        bodies.journal = JournalKit.journal(em, clock());
        bodies.seats = PLENTY;
        bodies.own = own(PLENTY);
        bodies.clock = clock();
        return bodies;
    }

    static OwnBodies own(SeatHolders seats) {
        OwnBodies own = new OwnBodies();
        own.seats = seats;
        return own;
    }

    static AgendaDesk desk(EntityManager em) {
        CommitteeService service = service(em);
        AgendaDeskService desk = new AgendaDeskService();
        desk.store = service.store;
        desk.agenda = service.agenda;
        desk.subjects = service.subjects;
        desk.conduct = service.conduct;
        return desk;
    }

    static List<PointRecord> record(TestDatabase database, String session) {
        return CurrentActor.call(
                chair(),
                () -> database.inTransaction(em -> {
                    CommitteeService service = service(em);
                    AgendaRecordService record = new AgendaRecordService();
                    record.store = service.store;
                    record.subjects = service.subjects;
                    record.journal = service.journal;
                    record.own = service.own;
                    return record.of(session);
                }));
    }

    static CommitteeService service(EntityManager em) {
        CommitteeService service = new CommitteeService();
        service.clock = clock();
        service.store = new CommitteeStore();
        service.store.em = em;
        service.journal = JournalKit.journal(em, service.clock);
        service.agenda = new Agenda();
        service.agenda.store = service.store;
        service.agenda.journal = service.journal;
        service.reports = REPORTS;
        service.effects = NO_EFFECTS;
        service.own = own(PLENTY);
        service.followUps = new FollowUpDesk();
        service.followUps.store = service.store;
        service.followUps.journal = service.journal;
        service.followUps.agenda = service.agenda;
        service.followUps.clock = service.clock;
        service.followUps.organisations = ORGANISATIONS;
        service.conduct = CommitteeAlone.freely();
        service.subjects = new Subjects() {
            @Override
            public Optional<Subject> resolve(SubjectRef ref) {
                return Optional.of(new Subject(ref, WORDS, "/"));
            }
        };
        return service;
    }
}
