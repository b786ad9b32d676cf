package org.gouvernail.consultation.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gouvernail.consultation.campaign.Consultations.ConsultationView;
import org.gouvernail.consultation.campaign.Consultations.Content;
import org.gouvernail.consultation.campaign.Consultations.Fact;
import org.gouvernail.consultation.campaign.Consultations.Theme;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.junit.jupiter.api.Test;

class ConsultationTest {

    private static final Provenance SOURCE = Provenance.sourced("https://example.org/communique");
    private static final LocalizedText WORDS = LocalizedText.of("Objectif numérique", "Digital objective");

    @Test
    void what_was_written_down_is_what_everyone_sees() {
        Content content = content(true);
        ConsultationView view = new Consultation("OBJNUM-2016", content).view();
        assertThat(view.code()).isEqualTo("OBJNUM-2016");
        assertThat(view.title()).isEqualTo(content.title());
        assertThat(view.start()).isEqualTo(content.start());
        assertThat(view.end()).isNull();
        assertThat(view.themes()).isEqualTo(content.themes());
        assertThat(view.facts()).isEqualTo(content.facts());
        assertThat(view.provenance()).isEqualTo(SOURCE);
    }

    @Test
    void nothing_is_counted_of_a_consultation_held_elsewhere() {
        Consultations.Counts counts =
                new Consultation("OBJNUM-2016", content(true)).view().counts();
        assertThat(counts.contributions()).isNull();
        assertThat(counts.votesInForce().agree()).isNull();
    }

    @Test
    void a_consultation_held_here_counts_from_zero() {
        Consultations.Counts counts =
                new Consultation("OBJNUM-2018", content(false)).view().counts();
        assertThat(counts.contributions()).isZero();
        assertThat(counts.votesInForce().agree()).isZero();
    }

    private static Content content(boolean elsewhere) {
        return new Content(
                WORDS,
                WORDS,
                LocalDate.of(2016, 6, 30),
                null,
                elsewhere,
                List.of(new Theme("OBJNUM-2016-T1", WORDS, LocalDate.of(2016, 9, 13), SOURCE)),
                List.of(new Fact(null, WORDS, Provenance.ILLUSTRATIVE)),
                SOURCE);
    }
}
