package org.gouvernail.sectorplans.plantable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gouvernail.sectorplans.imports.Importer.Before;
import org.gouvernail.sectorplans.imports.Importer.Outcome;
import org.junit.jupiter.api.Test;

/** A change in the source is told from a change made here; where both changed, nobody's is overwritten. */
class MergeTest {

    @Test
    void what_the_source_changed_and_nobody_changed_here_changes() {
        Merge merge = Merge.of(Map.of("end", "2019"), Map.of("end", "2019", "title", "t"), Map.of("end", "2021"));
        assertThat(merge.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(merge.after()).containsEntry("end", "2021").containsEntry("title", "t");
        assertThat(merge.changes()).containsExactly(Map.entry("end", new Before("2019", "2021")));
    }

    @Test
    void what_changed_here_and_not_in_the_source_stays() {
        Merge merge = Merge.of(Map.of("end", "2019"), Map.of("end", "2020"), Map.of("end", "2019"));
        assertThat(merge.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(merge.after()).containsEntry("end", "2020");
    }

    @Test
    void what_changed_in_both_is_a_conflict_and_the_whole_record_stays() {
        Merge merge = Merge.of(
                Map.of("end", "2019", "title", "t"),
                Map.of("end", "2020", "title", "t"),
                Map.of("end", "2021", "title", "other"));
        assertThat(merge.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(merge.after()).containsEntry("end", "2020").containsEntry("title", "t");
        assertThat(merge.changes()).containsOnlyKeys("end");
    }

    @Test
    void what_changed_alike_in_both_is_no_conflict() {
        assertThat(Merge.of(Map.of("end", "2019"), Map.of("end", "2021"), Map.of("end", "2021"))
                        .outcome())
                .isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void what_never_came_from_the_source_is_not_overwritten_by_it() {
        assertThat(Merge.of(null, Map.of("end", "2019"), Map.of("end", "2021")).outcome())
                .isEqualTo(Outcome.CONFLICT);
    }

    @Test
    void what_the_source_tells_for_the_first_time_fills_what_is_empty_here() {
        Merge merge =
                Merge.of(Map.of("title", "t"), Map.of("title", "t", "end", ""), Map.of("title", "t", "end", "2021"));
        assertThat(merge.outcome()).isEqualTo(Outcome.CHANGED);
    }
}
