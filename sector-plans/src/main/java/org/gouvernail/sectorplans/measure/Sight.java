package org.gouvernail.sectorplans.measure;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;

/**
 * Whose current state a reader sees: the secretariat, the committee and the auditor that of every measure; coordinators
 * and approvers that of the measures of their ministry. Everyone else, signed in or not, sees what was last published.
 *
 * @param reader who reads
 */
public record Sight(Actor reader) {

    private static final Set<Role> EVERYTHING = Set.of(Role.SYSTEM, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR);

    /** The sight of whoever asks now. */
    public static Sight ofReader() {
        return new Sight(CurrentActor.get());
    }

    /** Whether it covers every measure there is. */
    public boolean everything() {
        return EVERYTHING.stream().anyMatch(reader::has);
    }

    public boolean covers(MeasureKey measure) {
        return covers(measure.plan(), measure.leadOrganisation(), measure.contributing());
    }

    boolean covers(MeasureRecord measure) {
        return covers(measure.plan(), measure.leadOrganisation(), measure.contributing());
    }

    private boolean covers(String plan, String lead, Collection<String> contributing) {
        return everything()
                || Stream.concat(Stream.of(lead), contributing.stream())
                        .anyMatch(
                                o -> reader.hasFor(Role.COORDINATOR, o, plan) || reader.hasFor(Role.APPROVER, o, plan));
    }
}
