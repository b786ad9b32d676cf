package org.gouvernail.governance.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.minutes.Conduct.Adopted;
import org.gouvernail.governance.minutes.Conduct.Attendee;
import org.gouvernail.governance.sitting.Sittings.Mode;
import org.gouvernail.governance.sitting.Sittings.Presence;
import org.gouvernail.governance.sitting.Sittings.QuorumView;
import org.junit.jupiter.api.Test;

class DraftWordsTest {

    private static final LocalizedText CHAIR = LocalizedText.of("Présidence", "Chair");
    private static final LocalizedText SEAT = LocalizedText.of("Siège de la Culture", "Culture seat");
    private static final LocalizedText DEPUTY = LocalizedText.of("Sous-ministre", "Deputy minister");
    private static final QuorumView REACHED = new QuorumView(3, 2, 2, true);

    @Test
    void the_draft_tells_who_was_there_who_was_not_and_whether_they_were_enough() {
        Conduct conduct = new Conduct(
                true,
                List.of(
                        new Attendee("M1", CHAIR, Presence.PRESENT, null),
                        new Attendee("M2", SEAT, Presence.REPLACED, DEPUTY),
                        new Attendee("M3", LocalizedText.of("Trésor", null), Presence.ABSENT, null)),
                REACHED,
                List.of());
        LocalizedText told = Objects.requireNonNull(DraftWords.attendance(conduct));
        assertThat(told.fr())
                .isEqualTo("Présences\u00a0: Présidence; Siège de la Culture (siège occupé par\u00a0: Sous-ministre). "
                        + "Absences\u00a0: Trésor. Quorum atteint\u00a0: 2 présents, 2 requis.");
        assertThat(told.in(Locale.ENGLISH))
                .isEqualTo("Present: Chair; Culture seat (replaced by Deputy minister). Absent: Trésor. "
                        + "Quorum reached: 2 present, 2 needed.");
    }

    @Test
    void the_draft_says_nothing_of_attendance_where_no_roll_was_opened_nor_of_a_vote_where_none_is_told() {
        assertThat(DraftWords.attendance(new Conduct(false, List.of(), QuorumView.NONE, List.of())))
                .isNull();
        assertThat(DraftWords.adoption(adopted(Mode.UNTOLD, 0, List.of()))).isNull();
    }

    @Test
    void the_draft_tells_votes_consensus_and_recusals() {
        assertThat(DraftWords.adoption(adopted(Mode.CONSENSUS, 0, List.of())))
                .isEqualTo(LocalizedText.of("Par consensus.", "By consensus."));
        assertThat(DraftWords.adoption(adopted(Mode.VOTE, 2, List.of(SEAT))))
                .isEqualTo(LocalizedText.of(
                        "Vote\u00a0: 2 pour, 1 contre, 0 abstention.\nRécusations\u00a0: Siège de la Culture.",
                        "Vote: 2 for, 1 against, 0 abstentions.\nRecused: Culture seat."));
    }

    private static Adopted adopted(Mode mode, int votesFor, List<LocalizedText> recused) {
        return new Adopted("CMSN-2017-01-D1", mode, votesFor, mode == Mode.VOTE ? 1 : 0, 0, recused, REACHED);
    }
}
