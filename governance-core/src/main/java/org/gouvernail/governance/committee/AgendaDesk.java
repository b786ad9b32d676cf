package org.gouvernail.governance.committee;

import java.util.List;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.Proposal;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What the secretariat makes of an agenda, and the points that come to it of themselves. */
public interface AgendaDesk {

    /** The open points of a session's agenda, in order. */
    Order order(String session);

    /**
     * Orders the open points of a session's agenda (secretariat): all of them, each once. Those decided keep their
     * places.
     *
     * @param seen the version of {@link #order(String)} it was decided upon
     */
    Order order(String session, List<String> items, @Nullable String seen);

    /**
     * Gives an open point other words (secretariat), with the reason; what was asked first stays in the journal, and newer
     * reports leave the words as they are.
     *
     * @param title the new title, null to keep it
     * @param decisionRequested the new request, null to keep it
     */
    AgendaItemView reword(
            String session,
            String item,
            @Nullable LocalizedText title,
            @Nullable LocalizedText decisionRequested,
            LocalizedText reason,
            @Nullable String seen);

    /**
     * Takes an open point off a session's agenda (secretariat), with the reason: it stays readable in the record of that
     * agenda, and what brought it does not bring it again, unless its cause is new. What somebody asked leaves with its
     * request only, {@code agenda.is-request}; a decision's check stays, {@code agenda.check-stays}.
     *
     * @param seen the version of the item that was read
     */
    AgendaItemView remove(String session, String item, LocalizedText reason, @Nullable String seen);

    /** Locks the agendas, as whoever changes one does first. */
    void lock();

    /** Locks a session, refused unless it is being held. */
    void mustBeHeld(String session);

    /**
     * Puts a point on a session's agenda unless its origin brought one before; a check that waits on the agenda of another
     * session, which has not begun, moves to this one.
     */
    void bring(Origin origin, String session, Proposal proposal);

    /**
     * Puts a point on the ministerial committee's next agenda, or lets it wait for one, unless its origin brought one before.
     * The agendas are locked.
     */
    void raise(Origin origin, Proposal proposal);

    /** Settles an open point of a body's session by the opinion adopted on it; the session is locked. */
    void settle(String session, String item, String by);

    /** Gives the open point of an origin newer facts. */
    void inform(Origin origin, List<LocalizedText> facts);

    /** Takes back the open point of an origin, with the reason. */
    void withdraw(Origin origin, LocalizedText reason);

    /** Settles the open point of an origin by what was recorded instead of a decision. */
    void settle(Origin origin, String by);

    /** The codes of a session's open points, in order. */
    record Order(List<String> items) {}
}
