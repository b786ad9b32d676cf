package org.gouvernail.sectorplans.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gouvernail.sectorplans.imports.Importer.Line;
import org.gouvernail.sectorplans.imports.Importer.Outcome;
import org.gouvernail.sectorplans.imports.Importer.Proposal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** However many things are wrong with a record, it is one refused record. */
class CountsTest {

    @Test
    void a_row_with_several_findings_is_one_record() {
        assertThat(refused(line(null, false, 2, "A"), line(null, false, 2, "C"), line(null, false, 3, "A")))
                .isEqualTo(2);
    }

    @Test
    void a_column_of_a_table_laid_across_with_several_findings_is_one_record() {
        assertThat(refused(
                        line("P-M1", true, 3, "B"),
                        line("P-M1", true, 5, "B"),
                        line("P-M1", true, 6, "B"),
                        line("P-M2", true, 3, "C")))
                .isEqualTo(2);
        assertThat(refused(line(null, true, 1, "B"), line(null, true, 1, "C"))).isEqualTo(2);
    }

    private static int refused(Line... lines) {
        return ImportService.counts(new Proposal(List.of(lines), "", "")).refused();
    }

    private static Line line(@Nullable String code, boolean across, int line, String column) {
        return new Line(
                Outcome.REFUSED,
                "MEASURE",
                code,
                "plan.csv",
                null,
                across,
                line,
                column,
                null,
                "p",
                List.of(),
                Map.of());
    }
}
