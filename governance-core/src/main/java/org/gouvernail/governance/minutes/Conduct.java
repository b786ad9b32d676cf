package org.gouvernail.governance.minutes;

import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.sitting.Sittings.Mode;
import org.gouvernail.governance.sitting.Sittings.Presence;
import org.gouvernail.governance.sitting.Sittings.QuorumView;
import org.jspecify.annotations.Nullable;

/**
 * How a session was conducted (déroulement), told beside the words of its minutes and not part of their hash.
 *
 * @param called whether the roll was opened; without it, nothing is known of attendance and quorum
 * @param attendance the seats, by the codes of their members
 * @param quorum whether enough were there
 * @param decisions each decision in the order of its number
 */
public record Conduct(boolean called, List<Attendee> attendance, QuorumView quorum, List<Adopted> decisions) {

    /**
     * A seat.
     *
     * @param member code of the member, such as {@code CMSN-M3}
     * @param function title of the function that holds it
     * @param substitute function of whoever sat in its place, null unless replaced
     */
    public record Attendee(
            String member,
            LocalizedText function,
            Presence presence,
            @Nullable LocalizedText substitute) {}

    /**
     * How a decision was adopted.
     *
     * @param recused functions of the members who stood out of it
     * @param quorum as it was for this decision
     */
    public record Adopted(
            String decision,
            Mode mode,
            int votesFor,
            int votesAgainst,
            int abstentions,
            List<LocalizedText> recused,
            QuorumView quorum) {}
}
