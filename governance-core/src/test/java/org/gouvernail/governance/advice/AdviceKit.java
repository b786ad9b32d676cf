package org.gouvernail.governance.advice;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.advice.AdviceBook.AdviceView;
import org.gouvernail.governance.advice.AdviceBook.NewRequest;
import org.gouvernail.governance.advice.AdviceBook.Opinion;
import org.gouvernail.governance.advice.AdviceBook.Recommendation;
import org.gouvernail.governance.committee.Bodies;
import org.gouvernail.governance.committee.Bodies.BodyKind;
import org.gouvernail.governance.committee.CommitteeAlone;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.QuorumRule;
import org.gouvernail.governance.journal.JournalKit;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.gouvernail.governance.kernel.Subjects;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.member.Members;
import org.gouvernail.governance.member.Members.Capacity;
import org.gouvernail.governance.member.Members.NewMember;
import org.gouvernail.governance.member.MembersAlone;
import org.gouvernail.governance.notice.Notices;
import org.gouvernail.governance.sitting.Sittings;
import org.gouvernail.governance.sitting.SittingsAlone;
import org.jspecify.annotations.Nullable;

/** What the tests of advice share: a body with its seats, and the acts of both sides on either database. */
abstract class AdviceKit {

    static final LocalDate TODAY = LocalDate.of(2018, 1, 8);
    static final LocalizedText WORDS = LocalizedText.of("Texte", "Text");
    static final SubjectRef MEASURE = new SubjectRef("measure", "PAEN-M1");

    /** An advisory group that this account chairs. */
    static void group(TestDatabase database, String body, String chair) {
        as(
                database,
                "secretariat",
                Role.SECRETARIAT,
                w -> w.bodies().establish(body, WORDS, WORDS, BodyKind.ADVISORY_GROUP, QuorumRule.MAJORITY, null));
        seat(database, body, "Présidence", Capacity.CHAIR, chair);
    }

    static String seat(TestDatabase database, String body, String function, Capacity capacity, String account) {
        return seat(database, body, function, capacity, account, null);
    }

    static String seat(
            TestDatabase database,
            String body,
            String function,
            Capacity capacity,
            String account,
            @Nullable LocalDate until) {
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
                                        until,
                                        null))
                        .code());
    }

    static Object end(TestDatabase database, String member) {
        return as(database, "secretariat", Role.SECRETARIAT, w -> w.members().end(member, TODAY, WORDS));
    }

    static String request(TestDatabase database, String body) {
        return as(
                database,
                "secretariat",
                Role.SECRETARIAT,
                w -> w.book()
                        .request(body, new NewRequest(WORDS, MEASURE, TODAY, null))
                        .code());
    }

    static Opinion opinion(String words) {
        LocalizedText text = LocalizedText.of(words, null);
        return new Opinion(text, List.of(new Recommendation(text, WORDS, List.of(WORDS))));
    }

    static AdviceView draft(TestDatabase database, String code, String account, String words) {
        return as(database, account, Role.ADVISOR, w -> {
            String seen = Version.of(w.book().find(code).orElseThrow());
            return w.book().draft(code, opinion(words), seen);
        });
    }

    static Optional<AdviceView> seen(TestDatabase database, String code, String account, Role role) {
        return as(database, account, role, w -> w.book().find(code));
    }

    static <T> T as(TestDatabase database, String account, Role role, Function<Wired, T> work) {
        Actor actor = new Actor(account, WORDS, List.of(new Actor.Grant(role, null, null)));
        return CurrentActor.call(actor, () -> database.inTransaction(em -> work.apply(new Wired(em))));
    }

    /** The services on one persistence context. */
    record Wired(EntityManager em) {

        Bodies bodies() {
            return CommitteeAlone.bodies(em, MembersAlone.holders(em));
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

        AdviceBook book() {
            return book(CommitteeAlone.clock());
        }

        /** The same on another day. */
        AdviceBook book(BusinessClock clock) {
            AdviceService service = new AdviceService();
            service.store = new AdviceStore();
            service.store.em = em;
            service.bodies = bodies();
            service.own = CommitteeAlone.own(MembersAlone.holders(em, clock));
            service.members = members();
            service.notices = silent();
            service.seat = new OwnSeat();
            service.seat.members = members();
            service.seat.clock = clock;
            service.sessions = new SessionAdoption();
            service.sessions.bodies = service.bodies;
            service.sessions.sittings = sittings();
            service.sessions.conduct = SittingsAlone.conduct(em);
            service.desk = CommitteeAlone.desk(em);
            service.subjects = new Subjects() {
                @Override
                public Optional<Subject> resolve(SubjectRef ref) {
                    return Optional.of(new Subject(ref, WORDS, "/"));
                }
            };
            service.clock = clock;
            service.journal = JournalKit.journal(em, service.clock);
            return service;
        }

        /** Nobody is told anything. */
        private static Notices silent() {
            return (Notices) Proxy.newProxyInstance(
                    Notices.class.getClassLoader(), new Class<?>[] {Notices.class}, (proxy, method, arguments) -> true);
        }
    }
}
