package org.gouvernail.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouvernail.indicators.report.QuarterFixture.milestone;

import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.indicators.report.Frame.Decided;
import org.gouvernail.indicators.report.Reports.DecisionCarriedOut;
import org.junit.jupiter.api.Test;

class CarriedOutTest {

    @Test
    void a_decision_bears_the_name_that_its_subject_has_in_the_report_or_its_code() {
        CarriedOut carriedOut = new CarriedOut(QuarterFixture.frame(List.of(
                new Decided("C-D1", new SubjectRef("milestone", "PAEN-M1-J1"), "PAEN-M1-C1", "MOVE_REFERENCE"),
                new Decided("C-D2", new SubjectRef("plan", "PAEN"), null, null),
                new Decided("C-D3", new SubjectRef("measure", "GONE-M1"), null, null))));

        carriedOut.add(milestone("PAEN-M1-J1", "2017-08-01", "2017-09-15", null, 45));
        carriedOut.add(milestone("PAEN-M1-J2", "2017-08-01", "2017-09-15", null, 45));

        assertThat(carriedOut.lines())
                .containsExactly(
                        new DecisionCarriedOut(
                                "C-D1",
                                new SubjectRef("milestone", "PAEN-M1-J1"),
                                "PAEN-M1",
                                QuarterFixture.text("Jalon PAEN-M1-J1"),
                                "PAEN-M1-C1",
                                "MOVE_REFERENCE"),
                        new DecisionCarriedOut(
                                "C-D2",
                                new SubjectRef("plan", "PAEN"),
                                null,
                                QuarterFixture.text("Plan en économie numérique"),
                                null,
                                null),
                        new DecisionCarriedOut(
                                "C-D3",
                                new SubjectRef("measure", "GONE-M1"),
                                null,
                                LocalizedText.of("GONE-M1", null),
                                null,
                                null));
    }
}
