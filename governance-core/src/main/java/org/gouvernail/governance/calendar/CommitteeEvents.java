package org.gouvernail.governance.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.DecisionState;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.Committees.FollowUpView;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.committee.PublicDecisions;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.minutes.MinutesBook;
import org.gouvernail.governance.minutes.MinutesBook.MinutesView;

/** The committee's days: its sessions, the effects it has to check, and what it asked of others. */
@ApplicationScoped
class CommitteeEvents implements CalendarSource {

    private static final Set<Role> SESSIONS = EnumSet.of(
            Role.COMMITTEE, Role.SECRETARIAT, Role.ADVISOR, Role.COORDINATOR, Role.APPROVER, Role.AUDITOR, Role.ADMIN);
    private static final Set<Role> CHECKS = EnumSet.of(Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR);
    private static final Set<Role> FOLLOW_UPS =
            EnumSet.of(Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.COORDINATOR, Role.APPROVER);

    @Inject
    Committees committees;

    @Inject
    HolderSessions sessions;

    @Inject
    MinutesBook minutes;

    @Inject
    PublicDecisions decisions;

    @Override
    public List<CalendarEvent> events(CalendarKind kind, Actor actor) {
        return switch (kind) {
            case SESSIONS -> may(actor, SESSIONS) ? sessions(actor) : List.of();
            case CHECKS -> may(actor, CHECKS) ? checks() : List.of();
            case FOLLOW_UPS -> may(actor, FOLLOW_UPS) ? followUps() : List.of();
            default -> List.of();
        };
    }

    private static boolean may(Actor actor, Set<Role> roles) {
        return !Collections.disjoint(actor.roles(), roles);
    }

    private List<CalendarEvent> sessions(Actor actor) {
        return sessions.of(actor).stream()
                .map(s -> session(s, pageOf(s, actor)))
                .toList();
    }

    static String pageOf(SessionView session, Actor actor) {
        if (actor.roles().contains(Role.SECRETARIAT)) {
            return "/secretariat/seances/" + session.code();
        }
        if (may(actor, CHECKS)) {
            return "/comite/seances/" + session.code();
        }
        return actor.roles().contains(Role.ADVISOR) ? "/groupe-conseil" : "/seances";
    }

    private static CalendarEvent session(SessionView session, String page) {
        boolean asPlanned = !session.moved();
        LocalTime from = asPlanned ? session.startsAt() : null;
        return new CalendarEvent(
                new SubjectRef("session", session.code()),
                "session",
                session.day(),
                from,
                asPlanned ? session.endsAt() : null,
                CalendarWords.of("session", session.code()),
                null,
                session.place(),
                page,
                false);
    }

    private List<CalendarEvent> checks() {
        return committees.decisions(null).stream()
                .filter(d -> d.checkOn() != null && d.state() != DecisionState.NOTED)
                .map(CommitteeEvents::check)
                .toList();
    }

    private static CalendarEvent check(DecisionView decision) {
        LocalizedText effect = decision.expectedEffect();
        return CalendarEvent.wholeDay(
                new SubjectRef("decision", decision.code()),
                "check",
                Objects.requireNonNull(decision.checkOn()),
                CalendarWords.of("check", decision.code()),
                effect,
                "/comite/decisions/" + decision.code(),
                decision.state() == DecisionState.CLOSED);
    }

    private List<CalendarEvent> followUps() {
        return committees.followUps(false).stream()
                .map(CommitteeEvents::followUp)
                .toList();
    }

    private static CalendarEvent followUp(FollowUpView followUp) {
        return CalendarEvent.wholeDay(
                new SubjectRef("follow-up", followUp.code()),
                "due",
                followUp.dueOn(),
                CalendarWords.of("follow-up", followUp.code(), followUp.organisation()),
                followUp.text(),
                "/comite/suivis",
                !followUp.open());
    }

    /** The sessions whose minutes are published. */
    @Override
    public List<CalendarEvent> published(CalendarKind kind) {
        if (kind != CalendarKind.SESSIONS) {
            return List.of();
        }
        Map<String, SessionView> closed =
                decisions.closed().stream().collect(Collectors.toMap(SessionView::code, s -> s));
        return minutes.published().stream()
                .map(MinutesView::session)
                .filter(closed::containsKey)
                .map(code -> session(Objects.requireNonNull(closed.get(code)), "/seances/" + code))
                .toList();
    }
}
