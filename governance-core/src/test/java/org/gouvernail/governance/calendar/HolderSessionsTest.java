package org.gouvernail.governance.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.advice.AdviceBook;
import org.gouvernail.governance.committee.Bodies.BodyKind;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.committee.OwnBodies;
import org.gouvernail.governance.committee.QuorumRule;
import org.gouvernail.governance.convening.Convening;
import org.gouvernail.governance.convening.Convening.NoticeView;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.member.Members;
import org.gouvernail.governance.member.Members.Capacity;
import org.gouvernail.governance.member.Members.MemberView;
import org.junit.jupiter.api.Test;

/** Sessions of a committee and of a group that advises it, and their deadlines, in the calendars of those concerned. */
class HolderSessionsTest {

    private static final LocalizedText WORDS = LocalizedText.of("Texte", "Text");
    private static final LocalDate DAY = LocalDate.of(2018, 1, 18);

    @Test
    void a_member_sees_the_sessions_of_their_body_and_the_secretariat_all() {
        assertThat(seen(actor("advisor", Role.ADVISOR), CalendarKind.SESSIONS)).containsExactly("GC-1 /groupe-conseil");
        assertThat(seen(actor("chair", Role.COMMITTEE), CalendarKind.SESSIONS))
                .containsExactly("CMSN-1 /comite/seances/CMSN-1");
        assertThat(seen(actor("secretariat", Role.SECRETARIAT), CalendarKind.SESSIONS))
                .containsExactly("CMSN-1 /secretariat/seances/CMSN-1", "GC-1 /secretariat/seances/GC-1");
        assertThat(seen(actor("analyst", Role.ANALYST), CalendarKind.SESSIONS)).isEmpty();
    }

    @Test
    void deadlines_of_notices_go_with_the_sessions() {
        assertThat(seen(actor("advisor", Role.ADVISOR), CalendarKind.DEADLINES))
                .containsExactly("GC-1-A1 /groupe-conseil");
        assertThat(seen(actor("secretariat", Role.SECRETARIAT), CalendarKind.DEADLINES))
                .containsExactly("CMSN-1-A1 /secretariat/seances/CMSN-1", "GC-1-A1 /secretariat/seances/GC-1");
        assertThat(seen(actor("coordinator", Role.COORDINATOR), CalendarKind.DEADLINES))
                .isEmpty();
    }

    private static List<String> seen(Actor actor, CalendarKind kind) {
        HolderSessions sessions = new HolderSessions();
        sessions.committees = committees(actor);
        sessions.members = told(Members.class, (method, first) -> List.of(seat(String.valueOf(first))));
        CommitteeEvents committee = new CommitteeEvents();
        committee.sessions = sessions;
        BodyDeadlines deadlines = new BodyDeadlines();
        deadlines.sessions = sessions;
        deadlines.own = new OwnBodies() {
            @Override
            public boolean reads(String body) {
                return true;
            }
        };
        deadlines.convening = told(Convening.class, (method, first) -> Optional.of(notice(String.valueOf(first))));
        deadlines.advice = told(AdviceBook.class, (method, first) -> List.of());
        return CurrentActor.call(
                actor,
                () -> List.<CalendarSource>of(committee, deadlines).stream()
                        .flatMap(source -> source.events(kind, actor).stream())
                        .map(e -> e.subject().code() + " " + e.path())
                        .toList());
    }

    /** An advisor is shown the group alone. */
    private static Committees committees(Actor actor) {
        List<String> bodies = actor.roles().contains(Role.ADVISOR) ? List.of("GC") : List.of("CMSN", "GC");
        return told(Committees.class, (method, first) -> switch (method) {
            case "all" -> bodies.stream().map(HolderSessionsTest::body).toList();
            case "sessions" -> bodies.stream().map(HolderSessionsTest::session).toList();
            default -> List.of();
        });
    }

    private static CommitteeView body(String code) {
        return new CommitteeView(code, WORDS, WORDS, BodyKind.ADVISORY_GROUP, QuorumRule.MAJORITY, null);
    }

    private static SessionView session(String body) {
        return new SessionView(body + "-1", body, DAY, WORDS, SessionState.CONVENED, null, LocalTime.of(9, 30), null);
    }

    private static MemberView seat(String body) {
        String account = body.equals("GC") ? "advisor" : "chair";
        return new MemberView(
                body + "-M1", body, WORDS, "MESI", account, Capacity.CHAIR, null, DAY.minusYears(1), null, null, null);
    }

    private static NoticeView notice(String session) {
        return new NoticeView(
                session + "-A1",
                session,
                1,
                DAY,
                null,
                null,
                WORDS,
                WORDS,
                Instant.parse("2018-01-16T21:00:00Z"),
                List.of(),
                0,
                null,
                "",
                "secretariat",
                Instant.parse("2018-01-08T21:00:00Z"),
                false);
    }

    private interface Answer {
        Object to(String method, Object first);
    }

    private static <T> T told(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        answer.to(method.getName(), arguments == null || arguments[0] == null ? "" : arguments[0])));
    }

    private static Actor actor(String account, Role role) {
        return new Actor(account, WORDS, List.of(new Actor.Grant(role, null, null)));
    }
}
