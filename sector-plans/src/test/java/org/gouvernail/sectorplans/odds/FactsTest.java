package org.gouvernail.sectorplans.odds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouvernail.sectorplans.odds.Network.Link;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final List<Link> LINKS =
            List.of(new Link("MINE-1", "MINE-2", 0), new Link("THEIRS", "MINE-2", 0), new Link("MINE-2", "MINE-3", 5));

    @Test
    void all_that_waits_for_a_milestone_of_others_is_found_however_indirectly() {
        assertThat(Facts.waitingFor(LINKS, "THEIRS"::equals)).containsExactlyInAnyOrder("MINE-2", "MINE-3");
    }

    @Test
    void what_waits_for_nothing_of_others_is_not() {
        assertThat(Facts.waitingFor(LINKS, "OTHER"::equals)).isEmpty();
        assertThat(Facts.waitingFor(LINKS, "MINE-2"::equals)).containsExactly("MINE-3");
    }
}
