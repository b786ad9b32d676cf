package org.gouvernail.governance.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * What the public may know of the committee's decisions: their words, once the session that took them is closed. Who
 * recorded them, on which agenda and what follows stays among the committee's papers.
 */
public interface PublicDecisions {

    /** All decisions of closed sessions, the latest first. */
    List<PublicDecision> all();

    /** The sessions that are closed, with the day each was held. */
    Map<String, LocalDate> closedSessions();

    /** The sessions that are closed, with their day, hours and place; for whoever tells of what they published. */
    List<SessionView> closed();

    /** The decisions about a subject, the latest first; empty when there is none. */
    List<PublicDecision> about(SubjectRef subject);

    /**
     * A decision of a closed session.
     *
     * @param code such as {@code CMSN-2017-03-D2}
     * @param takenOn day on which the session was held
     * @param subject what it is about
     * @param text the words of the decision
     * @param effectOn day from which it holds
     * @param expectedEffect what it should change, null when nothing was said
     * @param checkOn when its effect is to be checked, null when nothing was said
     * @param takesNote whether it takes note or merely refuses, and has no effect to be checked
     */
    record PublicDecision(
            String code,
            LocalDate takenOn,
            SubjectRef subject,
            LocalizedText text,
            LocalDate effectOn,
            @Nullable LocalizedText expectedEffect,
            @Nullable LocalDate checkOn,
            boolean takesNote) {}
}
