package org.gouvernail.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.imports.Importer.Before;
import org.gouvernail.sectorplans.imports.Importer.Outcome;
import org.gouvernail.sectorplans.imports.Imports.Found;
import org.junit.jupiter.api.Test;

class RepeatedTest {

    @Test
    void a_refusal_of_many_lines_is_told_once_with_their_number_and_where_they_are() {
        List<Found> lines = new ArrayList<>(same(1_500));
        lines.add(2, refused(1_600, "Autre motif"));
        List<Repeated> told = Repeated.of(lines);
        assertThat(told).extracting(Repeated::times).containsExactly(1_500, 1);
        assertThat(told.get(0).found().line()).isZero();
        assertThat(told.get(0).last()).isEqualTo(1_499);
    }

    @Test
    void a_few_alike_keep_a_line_each_so_that_their_codes_are_read() {
        assertThat(Repeated.of(same(Repeated.MANY - 1)))
                .hasSize(Repeated.MANY - 1)
                .noneMatch(Repeated::many);
    }

    @Test
    void changes_are_never_told_as_one() {
        List<Found> changes = IntStream.range(0, 20)
                .mapToObj(i -> found(i, "Motif", Map.of("progress", new Before("1", "2"))))
                .toList();
        assertThat(Repeated.of(changes)).hasSize(20);
    }

    private static List<Found> same(int times) {
        return IntStream.range(0, times).mapToObj(i -> refused(i, "Motif")).toList();
    }

    private static Found refused(int position, String why) {
        return found(position, why, Map.of());
    }

    private static Found found(int position, String why, Map<String, Before> changes) {
        return new Found(
                position,
                Outcome.REFUSED,
                "MEASURE",
                "M" + position,
                "plan.xlsx",
                "Mesures",
                position,
                "A",
                null,
                "import.other",
                LocalizedText.of(why, null),
                changes);
    }
}
