package org.gouvernail.sectorplans.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouvernail.sectorplans.risk.Entries.TODAY;

import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.risk.RegisterChanges.Before;
import org.gouvernail.sectorplans.risk.Risks.RiskView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskTest {

    private static final LocalizedText WHY = LocalizedText.of("Le contrat est signé.", null);

    @Test
    void a_risk_shows_its_exposure_and_its_class() {
        RiskView view = Entries.risk().view("PAEN-M12");
        assertThat(view.exposure()).isEqualTo(12);
        assertThat(view.exposureClass()).isEqualTo(Exposure.HIGH);
        assertThat(view.state()).isEqualTo(RiskState.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"1, LOW", "4, LOW", "5, MODERATE", "9, MODERATE", "10, HIGH", "14, HIGH", "15, EXTREME", "25, EXTREME"})
    void each_exposure_has_its_class(int exposure, Exposure expected) {
        assertThat(Exposure.of(exposure)).isEqualTo(expected);
    }

    @Test
    void no_exposure_is_without_a_class_or_in_two() {
        assertThat(Exposure.published().stream()
                        .mapToInt(b -> b.to() - b.from() + 1)
                        .sum())
                .isEqualTo(25);
        assertThatThrownBy(() -> Exposure.of(26)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_closed_risk_tells_when_and_why_and_no_longer_changes() {
        Risk risk = Entries.risk();
        risk.close(WHY, TODAY);
        assertThat(risk.view("PAEN-M12").outcome()).isEqualTo(WHY);
        assertThat(risk.view("PAEN-M12").endedOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> risk.revise(Entries.content(1, 1, TODAY)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("risk.ended");
        assertThatThrownBy(() -> risk.materialise("PAEN-M12-E1", TODAY)).hasMessageContaining("risk.ended");
    }

    @Test
    void a_risk_that_happened_names_the_issue_it_became() {
        Risk risk = Entries.risk();
        risk.materialise("PAEN-M12-E3", TODAY);
        assertThat(risk.view("PAEN-M12").state()).isEqualTo(RiskState.MATERIALISED);
        assertThat(risk.view("PAEN-M12").issue()).isEqualTo("PAEN-M12-E3");
        assertThatThrownBy(() -> risk.close(WHY, TODAY)).hasMessageContaining("risk.ended");
    }

    @Test
    void only_an_open_risk_is_overdue_for_review() {
        Risk risk = Entries.risk();
        assertThat(risk.view("PAEN-M12").overdue(TODAY.plusDays(30))).isFalse();
        assertThat(risk.view("PAEN-M12").overdue(TODAY.plusDays(31))).isTrue();
        risk.close(WHY, TODAY);
        assertThat(risk.view("PAEN-M12").overdue(TODAY.plusDays(31))).isFalse();
    }

    @Test
    void an_issue_settled_tells_how_and_no_longer_changes() {
        Issue issue = Entries.issue();
        assertThat(issue.view("PAEN-M12").overdue(TODAY.plusDays(61))).isTrue();
        issue.close(WHY, TODAY);
        assertThat(issue.view("PAEN-M12").outcome()).isEqualTo(WHY);
        assertThat(issue.view("PAEN-M12").overdue(TODAY.plusDays(61))).isFalse();
        assertThatThrownBy(() -> issue.close(WHY, TODAY)).hasMessageContaining("issue.ended");
    }

    @Test
    void a_risk_lowered_in_one_of_its_two_parts_keeps_what_it_was_however_the_other_moves() {
        Before before = new Before(null, 4, 3);
        assertThat(Entries.risk().softenedBy(Entries.content(3, 5, TODAY))).isEqualTo(before);
        assertThat(Entries.risk().softenedBy(Entries.content(5, 2, TODAY))).isEqualTo(before);
        assertThat(Entries.risk().softenedBy(Entries.content(4, 3, TODAY))).isNull();
        assertThat(Entries.risk().softenedBy(Entries.content(5, 5, TODAY))).isNull();
    }

    @Test
    void an_issue_put_off_keeps_the_day_by_which_it_was_to_be_settled() {
        assertThat(Entries.issue().softenedBy(Entries.issue(TODAY, TODAY.plusDays(61))))
                .isEqualTo(new Before(TODAY.plusDays(60), null, null));
        assertThat(Entries.issue().softenedBy(Entries.issue(TODAY, TODAY.plusDays(60))))
                .isNull();
        assertThat(Entries.issue().softenedBy(Entries.issue(TODAY, TODAY.plusDays(59))))
                .isNull();
    }

    @Test
    void the_reason_of_a_softer_entry_is_a_line() {
        assertThat(RegisterRules.reason(LocalizedText.of("é".repeat(300), null)))
                .isEmpty();
        assertThat(RegisterRules.reason(LocalizedText.of("é".repeat(301), null)))
                .extracting(FieldProblem::pointer)
                .containsExactly("/reason");
    }

    @Test
    void the_page_of_an_entry_is_that_of_its_measure_s_registers() {
        assertThat(RegisterAccess.page("PAEN-M12-R10")).isEqualTo("/registre/mesures/PAEN-M12#PAEN-M12-R10");
        assertThat(RegisterAccess.page("PAEN-M12-E1")).isEqualTo("/registre/mesures/PAEN-M12#PAEN-M12-E1");
    }
}
