package org.gouvernail.indicators.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.AgendaRecord;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.FollowUpView;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.committee.OwnBodies;
import org.gouvernail.governance.convening.Convening;
import org.gouvernail.governance.convening.Convening.NoticeView;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.journal.Journal.EntryView;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Puts the pack together from what the capabilities tell; one reading, one instant. */
@ApplicationScoped
@Transactional
class BriefingService implements Briefings {

    @Inject
    Committees committees;

    @Inject
    AgendaRecord agendas;

    @Inject
    OwnBodies own;

    @Inject
    Convening convening;

    @Inject
    StatesOfPlay states;

    @Inject
    Points points;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.ADVISOR})
    public Briefing of(String code) {
        SessionView session = committees.session(code).orElseThrow(() -> DomainException.notFound("session", code));
        own.mustRead("session", code, session.committee());
        Instant deadline = convening.current(code).map(NoticeView::deadline).orElse(null);
        Instant openedAt = openedAt(session);
        Instant asOf = asOf(openedAt, asOf(deadline, clock.instant()));
        List<AgendaItemView> items = agendas.of(code).stream()
                .filter(point -> point.fate() != AgendaRecord.Fate.REMOVED)
                .map(AgendaRecord.PointRecord::item)
                .toList();
        return new Briefing(
                session,
                deadline,
                openedAt,
                asOf,
                states.at(asOf, before(session)),
                points.of(items, asOf),
                committees.followUpsOf(code).stream()
                        .filter(f -> !f.dueOn().isAfter(session.day()))
                        .filter(f -> f.closedAt() == null || f.closedAt().isAfter(asOf))
                        .sorted(Comparator.comparing(FollowUpView::dueOn))
                        .toList());
    }

    /** When a session was opened, by the journal; null until then. */
    private @Nullable Instant openedAt(SessionView session) {
        return session.heldOn() == null
                ? null
                : journal.history(new SubjectRef("session", session.code())).stream()
                        .filter(entry -> entry.act().equals("session.held"))
                        .map(EntryView::at)
                        .findFirst()
                        .orElse(null);
    }

    /** The cut-off once it is past, the present before. */
    static Instant asOf(@Nullable Instant deadline, Instant now) {
        return deadline == null || deadline.isAfter(now) ? now : deadline;
    }

    /** The session that the same body held last before this one. */
    private @Nullable SessionView before(SessionView session) {
        return committees.sessions(session.committee()).stream()
                .filter(other -> other.heldOn() != null && other.day().isBefore(session.day()))
                .max(Comparator.comparing(SessionView::day))
                .orElse(null);
    }
}
