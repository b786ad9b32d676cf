package org.gouvernail.web.secretariat;

import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.milestone.Evidence;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** A deliverable that waits for the secretariat, with the version of its milestone that its reader saw. */
public class PendingDeliverable {

    private final MilestoneView milestone;
    private final Evidence evidence;
    private @Nullable String seen;
    private final TypedText reason = new TypedText();

    /** When the form comes back it states itself the version its reader saw, or is refused. */
    PendingDeliverable(MilestoneView milestone, Evidence evidence, boolean posted) {
        this.milestone = milestone;
        this.evidence = evidence;
        this.seen = posted ? null : Version.of(milestone);
    }

    /** Its row in the form: the milestone's code and its number. */
    public String getKey() {
        return key(milestone, evidence);
    }

    static String key(MilestoneView milestone, Evidence evidence) {
        return milestone.code() + "@" + evidence.number();
    }

    public MilestoneView getMilestone() {
        return milestone;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }

    public TypedText getReason() {
        return reason;
    }
}
