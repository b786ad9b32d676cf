package org.gouvernail.governance.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouvernail.governance.committee.Committees.Proposal;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * The order of business (ordre du jour) of the sessions to come. Whoever changes it locks the committees first and the
 * session next, so that positions are counted by one at a time and no item is left waiting beside a session convened at
 * the same moment.
 */
@ApplicationScoped
class Agenda {

    @Inject
    CommitteeStore store;

    @Inject
    Journal journal;

    /** Puts what waits for a session of a body on the agenda of this one, just convened. */
    void placeWaiting(String session, String body) {
        place(store.waiting(store.affairOf(body)), session, "agenda.placed");
    }

    /** Carries what a closed session of a body left open to its next one, or makes it wait. */
    void carry(String closed, String body) {
        List<AgendaItem> open =
                store.agenda(closed).stream().filter(AgendaItem::isOpen).toList();
        open.forEach(item -> {
            store.persist(new CarriedItem(closed, item));
            item.carry();
        });
        String next = store.lockNextSession(store.affairOf(body));
        if (next != null) {
            place(open, next, "agenda.carried");
        } else {
            store.flush();
            open.forEach(item -> recorded("agenda.carried", item, null));
        }
    }

    /** Adds an item by hand to a locked session of a body. */
    AgendaItem add(
            String session, String body, SubjectRef subject, LocalizedText title, LocalizedText decisionRequested) {
        Proposal proposal = new Proposal(subject, AgendaItem.BY_HAND, title, List.of(), decisionRequested);
        AgendaItem item = new AgendaItem(number(store.items() + 1), null, proposal).of(store.affairOf(body));
        store.persist(item);
        place(List.of(item), session, "agenda.added");
        return item;
    }

    /** Puts a question to the next session, or lets it wait for one; returns its number. */
    String ask(SubjectRef subject, LocalizedText title, List<LocalizedText> facts, LocalizedText decisionRequested) {
        store.lockCommittees();
        String session = store.lockNextSession(null);
        Proposal proposal = new Proposal(subject, AgendaItem.BY_HAND, title, facts, decisionRequested);
        AgendaItem item = AgendaItem.asked(number(store.items() + 1), proposal);
        store.persist(item);
        put(List.of(item), session);
        store.flush();
        recorded("agenda.proposed", item, null);
        return item.number();
    }

    /** Brings a point to a locked session of itself. */
    void bring(Origin origin, String session, Proposal proposal) {
        AgendaItem item = AgendaItem.returning(number(store.items() + 1), origin, proposal);
        store.persist(item);
        place(List.of(item), session, "agenda.brought");
    }

    /** Brings a point of itself to the next session of the ministerial committee, or lets it wait for one. */
    void raise(Origin origin, Proposal proposal) {
        String session = store.lockNextSession(null);
        AgendaItem item = AgendaItem.returning(number(store.items() + 1), origin, proposal);
        store.persist(item);
        put(List.of(item), session);
        store.flush();
        recorded("agenda.brought", item, null);
    }

    /** Moves a point to a session that was convened since and sits sooner. */
    void move(AgendaItem item, String session) {
        place(List.of(item), session, "agenda.carried");
    }

    /** Takes back what an origin brought, unless it was decided or withdrawn already. */
    void withdrawBrought(Origin origin, LocalizedText reason) {
        store.brought(origin, LockModeType.NONE).ifPresent(item -> retract(item.number(), reason));
    }

    /**
     * Takes a question back unless it was decided or withdrawn already. It changes no place, so its row alone is locked:
     * whoever settles a request holds the measure already, which is locked after the committees elsewhere.
     */
    void retract(String number, LocalizedText reason) {
        store.item(number, LockModeType.PESSIMISTIC_WRITE)
                .filter(AgendaItem::isOpen)
                .ifPresent(item -> {
                    item.withdraw(reason);
                    store.flush();
                    recorded("agenda.withdrawn", item, reason.fr());
                });
    }

    /**
     * Brings the agenda in line with the exceptions of a report: an open exception about the same subject takes over the
     * new words, one that the report no longer shows is withdrawn, what was decided or taken off on the same cause is not
     * asked again, one about the subject of an open point added by hand joins that point, and leaves it once the report no longer
     * shows it; the rest is new. Items of a later report stay as they are.
     */
    void propose(String period, List<Proposal> exceptions) {
        store.lockCommittees();
        String session = store.lockNextSession(null);
        Map<SubjectRef, AgendaItem> open = new LinkedHashMap<>();
        store.lockOpenExceptions().forEach(item -> open.put(item.subject(), item));
        Map<SubjectRef, AgendaItem> byHand = new LinkedHashMap<>();
        store.lockOpenByHand().forEach(item -> byHand.putIfAbsent(item.subject(), item));
        Set<String> settled = store.settledCauses(period);
        long items = store.items();
        List<AgendaItem> refreshed = new ArrayList<>();
        List<AgendaItem> fresh = new ArrayList<>();
        for (Proposal exception : exceptions) {
            AgendaItem item = open.remove(exception.subject());
            if (item != null) {
                if (!isLater(item, period) && item.refresh(period, exception)) {
                    refreshed.add(item);
                }
            } else if (!settled.contains(exception.subject() + " " + exception.cause())) {
                AgendaItem hand = byHand.remove(exception.subject());
                if (hand == null) {
                    fresh.add(new AgendaItem(number(items + fresh.size() + 1), period, exception));
                } else if (!isLater(hand, period) && hand.join(period, exception)) {
                    refreshed.add(hand);
                }
            }
        }
        byHand.values().stream()
                .filter(hand -> !isLater(hand, period) && hand.part())
                .forEach(refreshed::add);
        List<AgendaItem> gone =
                open.values().stream().filter(item -> !isLater(item, period)).toList();
        LocalizedText reason = LocalizedText.of(
                "Le bilan " + period + " ne montre plus cette exception.",
                "The report " + period + " no longer shows this exception.");
        gone.forEach(item -> item.withdraw(reason));
        fresh.forEach(store::persist);
        put(fresh, session);
        store.flush();
        refreshed.forEach(item -> recorded("agenda.refreshed", item, null));
        gone.forEach(item -> recorded("agenda.withdrawn", item, reason.fr()));
        fresh.forEach(item -> recorded("agenda.proposed", item, null));
    }

    private static boolean isLater(AgendaItem item, String period) {
        String asked = item.period();
        return asked != null && asked.compareTo(period) > 0;
    }

    private static String number(long number) {
        return "P-" + number;
    }

    private void place(List<AgendaItem> items, String session, String act) {
        put(items, session);
        store.flush();
        items.forEach(item -> recorded(act, item, null));
    }

    private void put(List<AgendaItem> items, @Nullable String session) {
        if (session != null) {
            int position = store.lastPosition(session);
            for (AgendaItem item : items) {
                item.place(session, ++position);
            }
        }
    }

    void recorded(String act, AgendaItem item, @Nullable String reason) {
        AgendaItemState state = item.state();
        journal.record(act, state.ref(), reason, state);
    }
}
