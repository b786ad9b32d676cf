package org.gouvernail.web.secretariat;

import java.util.Map;
import org.gouvernail.governance.organisation.OrganisationView;

/**
 * A ministry in the campaign.
 *
 * @param measures how many measures it leads
 * @param byState updates by state; what its ministry has not sent counts under {@link #NOT_SENT}
 */
public record CampaignRow(OrganisationView ministry, int measures, Map<String, Long> byState) {

    /** Not sent: no update, or a draft that is its ministry's alone. */
    public static final String NOT_SENT = "NOT_SENT";

    public long in(String state) {
        return byState.getOrDefault(state, 0L);
    }

    /** Updates that left the ministry, endorsed or further. */
    public long answered() {
        return in("ENDORSED") + in("ACCEPTED") + in("FROZEN");
    }

    /** Answered, in whole percent. */
    public int rate() {
        return measures == 0 ? 0 : (int) (100 * answered() / measures);
    }
}
