package org.gouvernail.governance.convening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.committee.Hours;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** When a session may be given notice of. */
final class NoticeRules {

    private NoticeRules() {}

    /** Refuses a notice of a session that began, closed, or whose day is past. */
    static void announceable(SessionView session, LocalDate today) {
        if (session.state() == SessionState.CLOSED) {
            throw DomainException.conflict("convening.closed", session.code());
        }
        if (session.state() == SessionState.HELD) {
            throw DomainException.conflict("convening.begun", session.code());
        }
        if (session.on().isBefore(today)) {
            throw DomainException.conflict(
                    "convening.past", session.code(), session.on().toString());
        }
    }

    /** Refuses a deadline that is past or after the session, and a second notice without its reason. */
    static void words(
            SessionView session, Instant deadline, Instant now, boolean again, @Nullable LocalizedText reason) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!deadline.isAfter(now)) {
            problems.add(new FieldProblem("/deadline", "convening.deadline-past"));
        }
        if (!deadline.isBefore(end(session))) {
            problems.add(new FieldProblem(
                    "/deadline", "convening.deadline-late", session.on().toString()));
        }
        if (again && reason == null) {
            problems.add(new FieldProblem("/reason", "convening.why-again"));
        }
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
    }

    /** From when on a deadline comes after the session: its start, or the end of its day while nobody said when it starts. */
    private static Instant end(SessionView session) {
        return session.startsAt() == null
                ? session.on().plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant()
                : Hours.instant(session.on(), session.startsAt()).plusMillis(1);
    }
}
