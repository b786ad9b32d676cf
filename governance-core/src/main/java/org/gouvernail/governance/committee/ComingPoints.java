package org.gouvernail.governance.committee;

import java.util.Map;
import org.gouvernail.governance.committee.Committees.Proposal;
import org.gouvernail.governance.kernel.LocalizedText;

/** What another capability sees coming to the committee of itself: each origin proposes one point, once. */
public interface ComingPoints {

    /** Kind of the origins, such as {@code dependency}. */
    String kind();

    /** What is to be on an agenda as things stand. */
    Map<Origin, Proposal> coming();

    /** Why an open point is withdrawn that is no longer among them. */
    LocalizedText gone();
}
