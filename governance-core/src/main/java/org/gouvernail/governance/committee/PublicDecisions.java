package org.gouvernail.governance.committee;

import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * What the public may know of the committee's decisions: their words, once the session that took them is closed. Who
 * recorded them, on which agenda and what follows stays among the committee's papers.
 */
public interface PublicDecisions {

    /** The decisions about a subject, the latest first; empty when there is none. */
    List<PublicDecision> about(SubjectRef subject);

    /**
     * A decision of a closed session.
     *
     * @param code such as {@code CMSN-2017-03-D2}
     * @param takenOn day on which the session was held
     * @param text the words of the decision
     * @param effectOn day from which it holds
     * @param expectedEffect what it should change, null when nothing was said
     */
    record PublicDecision(
            String code,
            LocalDate takenOn,
            LocalizedText text,
            LocalDate effectOn,
            @Nullable LocalizedText expectedEffect) {}
}
