package org.gouvernail.governance.effect;

import java.time.Instant;
import java.util.List;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** How subjects stood at an instant, in words that a reader knows: for papers, which never show what came later. */
public interface Portraits {

    /**
     * How a subject stood as the journal recorded it, what tells most first; empty when it was not recorded yet (committee,
     * secretariat, auditor).
     */
    Portrait of(SubjectRef subject, Instant at);

    /**
     * What a decision's subject was when it was decided, beside what it was at an instant.
     *
     * @param computedRating its computed rating in the report of that instant, null when there is none
     */
    List<Compared> since(DecisionView decision, Instant at, @Nullable String computedRating);

    /**
     * A subject at an instant.
     *
     * @param title what it was called, null where its states do not say
     * @param links where what shows it can be read
     */
    record Portrait(@Nullable LocalizedText title, List<Line> lines, List<String> links) {}

    /** One thing told of a subject. */
    record Line(LocalizedText label, LocalizedText value) {}

    /** The same at the decision and later. */
    record Compared(LocalizedText label, LocalizedText before, LocalizedText after, boolean changed) {}
}
