package org.gouvernail.governance.committee;

import java.time.LocalDate;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * What brings a point to an agenda of itself, at most once: a decision whose effect is to be checked, by its check date, a
 * follow-up that is overdue, a dependency that will probably not hold, or an opinion received.
 *
 * @param subject the decision, the follow-up, the dependency or the request for advice
 * @param on the check date, null for the others
 */
public record Origin(SubjectRef subject, @Nullable LocalDate on) {

    static final String DECISION = "decision";
    static final String FOLLOW_UP = "follow-up";
    static final String DEPENDENCY = "dependency";
    static final String OPINION = "advice";

    public static Origin check(String decision, LocalDate on) {
        return new Origin(new SubjectRef(DECISION, decision), on);
    }

    public static Origin overdue(String followUp) {
        return new Origin(new SubjectRef(FOLLOW_UP, followUp), null);
    }

    public static Origin late(String dependency) {
        return new Origin(new SubjectRef(DEPENDENCY, dependency), null);
    }

    /** The opinion that a body adopted, by the code of the request it answers. */
    public static Origin opinion(String advice) {
        return new Origin(new SubjectRef(OPINION, advice), null);
    }

    static Origin parse(String text) {
        int cut = text.indexOf('@');
        return cut < 0
                ? new Origin(SubjectRef.parse(text), null)
                : new Origin(SubjectRef.parse(text.substring(0, cut)), LocalDate.parse(text.substring(cut + 1)));
    }

    /** Such as {@code decision~CMSN-2017-03-D2@2018-04-16}: as the agenda keeps it. */
    @Override
    public String toString() {
        return on == null ? subject.toString() : subject + "@" + on;
    }
}
