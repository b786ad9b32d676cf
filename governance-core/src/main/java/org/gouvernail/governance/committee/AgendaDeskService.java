package org.gouvernail.governance.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.Proposal;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.gouvernail.governance.kernel.Subjects;
import org.gouvernail.governance.kernel.Version;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
@Requires({Role.SECRETARIAT, Role.COMMITTEE})
class AgendaDeskService implements AgendaDesk {

    @Inject
    CommitteeStore store;

    @Inject
    Agenda agenda;

    @Inject
    ConductOfSessions conduct;

    @Inject
    Subjects subjects;

    @Override
    @Requires({Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public Order order(String session) {
        if (store.find(CommitteeSession.class, session, LockModeType.NONE).isEmpty()) {
            throw DomainException.notFound("session", session);
        }
        return orderOf(session);
    }

    private Order orderOf(String session) {
        return new Order(store.agenda(session).stream()
                .filter(AgendaItem::isOpen)
                .map(AgendaItem::code)
                .toList());
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public Order order(String session, List<String> items, @Nullable String seen) {
        lock();
        store.lock(CommitteeSession.class, "session", session).mustBeOpen();
        Version.check(seen, orderOf(session));
        List<AgendaItem> placed = store.lockPlaced(session);
        OrderRules.check(session, items, placed);
        Map<String, AgendaItem> byCode =
                placed.stream().collect(Collectors.toMap(AgendaItem::code, Function.identity()));
        List<Integer> places = placed.stream()
                .filter(AgendaItem::isOpen)
                .map(AgendaItem::position)
                .sorted()
                .toList();
        for (int i = 0; i < items.size(); i++) {
            Objects.requireNonNull(byCode.get(items.get(i))).order(places.get(i));
        }
        store.flush();
        items.forEach(code -> agenda.recorded("agenda.ordered", Objects.requireNonNull(byCode.get(code)), null));
        return orderOf(session);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public AgendaItemView reword(
            String session,
            String item,
            @Nullable LocalizedText title,
            @Nullable LocalizedText decisionRequested,
            LocalizedText reason,
            @Nullable String seen) {
        AgendaItem row = unheard(session, item, seen);
        if (title == null && decisionRequested == null) {
            throw DomainException.invalid("agenda.nothing-reworded", "/title");
        }
        row.reword(title, decisionRequested);
        store.flush();
        agenda.recorded("agenda.reworded", row, reason.fr());
        return view(row);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public AgendaItemView remove(String session, String item, LocalizedText reason, @Nullable String seen) {
        AgendaItem row = unheard(session, item, seen);
        row.remove(reason);
        store.flush();
        agenda.recorded("agenda.removed", row, reason.fr());
        return view(row);
    }

    /** Locks an open point of an open session on which nobody voted, as it was read. */
    private AgendaItem unheard(String session, String item, @Nullable String seen) {
        store.lock(CommitteeSession.class, "session", session).mustBeOpen();
        AgendaItem row = store.item(item, LockModeType.PESSIMISTIC_WRITE)
                .filter(i -> session.equals(i.session()))
                .orElseThrow(() -> DomainException.notFound("agenda-item", item));
        Version.check(seen, view(row));
        row.mustBeOpen();
        conduct.mustBeUnheard(session, row.number());
        return row;
    }

    private AgendaItemView view(AgendaItem item) {
        return item.view(subjects.resolve(item.subject()).map(Subject::page).orElse("/"));
    }

    @Override
    @Requires({Role.SECRETARIAT, Role.COMMITTEE, Role.ADVISOR})
    public void lock() {
        store.lockCommittees();
    }

    @Override
    public void mustBeHeld(String session) {
        store.lock(CommitteeSession.class, "session", session).mustBeHeld();
    }

    @Override
    public void bring(Origin origin, String session, Proposal proposal) {
        CommitteeSession row = store.lock(CommitteeSession.class, "session", session);
        row.mustBeOpen();
        Optional<AgendaItem> brought = store.brought(origin, LockModeType.PESSIMISTIC_WRITE);
        if (brought.isEmpty()) {
            agenda.bring(origin, session, proposal);
        } else if (origin.on() != null && isConvened(row)) {
            brought.filter(item -> item.isOpen() && waitsElsewhere(item, session))
                    .ifPresent(item -> agenda.move(item, session));
        }
    }

    /** Whether a point is on the agenda of another session that has not begun. */
    private boolean waitsElsewhere(AgendaItem item, String session) {
        String on = item.session();
        return on != null
                && !on.equals(session)
                && store.find(CommitteeSession.class, on, LockModeType.NONE)
                        .filter(AgendaDeskService::isConvened)
                        .isPresent();
    }

    private static boolean isConvened(CommitteeSession session) {
        return session.view().state() == Committees.SessionState.CONVENED;
    }

    @Override
    @Requires({Role.SECRETARIAT, Role.COMMITTEE, Role.ADVISOR})
    public void raise(Origin origin, Proposal proposal) {
        if (store.brought(origin, LockModeType.NONE).isEmpty()) {
            agenda.raise(origin, proposal);
        }
    }

    @Override
    @Requires(Role.ADVISOR)
    public void settle(String session, String item, String by) {
        AgendaItem point = store.item(item, LockModeType.PESSIMISTIC_WRITE)
                .filter(i -> session.equals(i.session()) && i.body() != null)
                .orElseThrow(() -> DomainException.notFound("agenda-item", item));
        point.decided(by);
        store.flush();
        agenda.recorded("agenda.decided", point, null);
    }

    @Override
    public void inform(Origin origin, List<LocalizedText> facts) {
        store.brought(origin, LockModeType.PESSIMISTIC_WRITE)
                .filter(AgendaItem::isOpen)
                .filter(item -> item.inform(facts))
                .ifPresent(item -> {
                    store.flush();
                    agenda.recorded("agenda.informed", item, null);
                });
    }

    @Override
    public void withdraw(Origin origin, LocalizedText reason) {
        agenda.withdrawBrought(origin, reason);
    }

    @Override
    public void settle(Origin origin, String by) {
        store.brought(origin, LockModeType.PESSIMISTIC_WRITE)
                .filter(AgendaItem::isOpen)
                .ifPresent(item -> {
                    item.decided(by);
                    store.flush();
                    agenda.recorded("agenda.decided", item, null);
                });
    }
}
