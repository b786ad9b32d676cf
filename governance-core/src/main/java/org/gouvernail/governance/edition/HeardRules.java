package org.gouvernail.governance.edition;

import java.util.List;
import org.gouvernail.governance.edition.Changes.Change;
import org.gouvernail.governance.kernel.SubjectRef;

/** Which opinions count as heard on a revision. A consultation is about the one strategy there is; an opinion says what it is about. */
final class HeardRules {

    private HeardRules() {}

    /**
     * Whether an opinion on a subject is one on the revision: on the revision itself, on the strategy, or on an orientation or
     * an objective that the revision changes.
     */
    static boolean concerns(SubjectRef subject, String strategy, String revision, List<Change> changes) {
        return switch (subject.kind()) {
            case RevisionService.KIND -> subject.code().equals(revision);
            case "strategy" -> subject.code().equals(strategy);
            case "orientation", "objective" ->
                changes.stream()
                        .anyMatch(c -> subject.code().equals(c.about())
                                || subject.code().equals(c.orientation())
                                || c.successors().contains(subject.code()));
            default -> false;
        };
    }
}
