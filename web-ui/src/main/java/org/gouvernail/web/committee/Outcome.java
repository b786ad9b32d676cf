package org.gouvernail.web.committee;

import org.gouvernail.sectorplans.change.ChangeRequests.ChangeView;
import org.jspecify.annotations.Nullable;

/** What the committee makes of a change request: it says so of each about the subject that it decides on. */
public class Outcome {

    static final String APPROVED = "APPROVED";
    static final String REFUSED = "REFUSED";

    private final ChangeView change;
    private @Nullable String choice;

    Outcome(ChangeView change) {
        this.change = change;
    }

    public ChangeView getChange() {
        return change;
    }

    public @Nullable String getChoice() {
        return choice;
    }

    public void setChoice(@Nullable String choice) {
        this.choice = choice;
    }
}
