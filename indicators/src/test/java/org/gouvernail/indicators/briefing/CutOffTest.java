package org.gouvernail.indicators.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.indicators.briefing.Briefings.Briefing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CutOffTest {

    private static final Instant NOW = Instant.parse("2018-01-08T15:00:00Z");

    @Test
    void papers_show_the_present_until_their_cut_off_and_that_instant_from_then_on() {
        assertThat(BriefingService.asOf(null, NOW)).isEqualTo(NOW);
        assertThat(BriefingService.asOf(NOW.plusSeconds(1), NOW)).isEqualTo(NOW);
        assertThat(BriefingService.asOf(NOW, NOW)).isEqualTo(NOW);
        assertThat(BriefingService.asOf(NOW.minusSeconds(1), NOW)).isEqualTo(NOW.minusSeconds(1));
    }

    @Test
    void a_pack_is_settled_at_its_cut_off_alone() {
        assertThat(pack(null, NOW).settled()).isFalse();
        assertThat(pack(NOW.plusSeconds(1), NOW).settled()).isFalse();
        assertThat(pack(NOW, NOW).settled()).isTrue();
    }

    private static Briefing pack(@Nullable Instant deadline, Instant asOf) {
        LocalizedText place = LocalizedText.of("Québec", null);
        SessionView session = new SessionView(
                "CMSN-2018-01", "CMSN", LocalDate.of(2018, 1, 31), place, SessionState.CONVENED, null, null, null);
        return new Briefing(session, deadline, null, asOf, null, List.of(), List.of());
    }
}
