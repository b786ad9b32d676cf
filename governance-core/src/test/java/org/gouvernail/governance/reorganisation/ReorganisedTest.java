package org.gouvernail.governance.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.reorganisation.Reorganisations.Allotment;
import org.gouvernail.governance.reorganisation.Reorganisations.Kind;
import org.gouvernail.governance.reorganisation.Reorganisations.Order;
import org.gouvernail.governance.reorganisation.Reorganisations.Part;
import org.gouvernail.governance.reorganisation.Reorganisations.ReorganisationView;
import org.junit.jupiter.api.Test;

class ReorganisedTest {

    private static final LocalDate TODAY = LocalDate.parse("2018-01-08");
    private static final LocalizedText WORDS = LocalizedText.of("Décret", "Order in council");
    private static final SubjectRef MEASURE = new SubjectRef("measure", "PAN-M01");
    private static final Map<String, OrganisationView> KNOWN = Stream.of("A", "B", "C", "D", "OLD")
            .collect(Collectors.toMap(c -> c, c -> new OrganisationView(c, WORDS, !c.equals("OLD"), List.of())));

    @Test
    void in_a_merger_everything_goes_to_the_one_that_takes_over() {
        Reorganised merger = new Reorganised("RO-1", order(List.of("A", "B"), List.of("C")));
        assertThat(merger.heir(MEASURE, WORDS, Part.LEADS, "A")).isEqualTo("C");
        assertThat(merger.heirs(MEASURE, WORDS, Part.CONTRIBUTES, List.of("D", "A", "B")))
                .containsExactly("D", "C");
        assertThat(merger.moves()).hasSize(3).allMatch(m -> "C".equals(m.to()));
    }

    @Test
    void in_a_split_what_is_not_allotted_stays_where_its_organisation_stays_and_waits_where_it_ends() {
        Reorganised staying =
                new Reorganised("RO-1", order(List.of("A"), List.of("A", "B"), new Allotment(MEASURE, "B")));
        assertThat(staying.heir(MEASURE, WORDS, Part.LEADS, "A")).isEqualTo("B");
        assertThat(staying.heir(new SubjectRef("measure", "PAN-M02"), WORDS, Part.LEADS, "A"))
                .isEqualTo("A");
        assertThat(staying.moves()).hasSize(1);

        Reorganised ending = new Reorganised("RO-1", order(List.of("A"), List.of("B", "C")));
        assertThat(ending.heir(MEASURE, WORDS, Part.LEADS, "A")).isEqualTo("A");
        assertThat(ending.moves())
                .singleElement()
                .satisfies(m -> assertThat(m.to()).isNull());
    }

    @Test
    void what_belongs_to_others_does_not_move() {
        Reorganised merger = new Reorganised("RO-1", order(List.of("A", "B"), List.of("C")));
        assertThat(merger.heir(MEASURE, WORDS, Part.LEADS, "D")).isEqualTo("D");
        assertThat(merger.moves()).isEmpty();
    }

    @Test
    void an_allotment_of_what_nobody_holds_is_told() {
        Reorganised split =
                new Reorganised("RO-1", order(List.of("A"), List.of("B", "C"), new Allotment(MEASURE, "B")));
        assertThat(split.unmet()).containsExactly(0);
        split.heir(MEASURE, WORDS, Part.LEADS, "A");
        assertThat(split.unmet()).isEmpty();
    }

    @Test
    void several_into_one_is_a_merger_one_into_several_a_split_one_into_one_a_succession() {
        assertThat(ReorganisationView.kind(List.of("A", "B"), List.of("C"))).isEqualTo(Kind.MERGER);
        assertThat(ReorganisationView.kind(List.of("A"), List.of("A", "B"))).isEqualTo(Kind.SPLIT);
        assertThat(ReorganisationView.kind(List.of("A"), List.of("B"))).isEqualTo(Kind.SUCCESSION);
    }

    @Test
    void each_broken_rule_is_told_at_its_field() {
        assertThat(problems(order(List.of("A", "B"), List.of("C")))).isEmpty();
        assertThat(problems(order(List.of("A"), List.of("A")))).containsExactly("/successors reorganisation.same");
        assertThat(problems(order(List.of("A", "B"), List.of("C", "D"))))
                .containsExactly("/successors reorganisation.many-to-many");
        assertThat(problems(order(List.of("A", "A"), List.of("C"))))
                .containsExactly("/predecessors/1 reorganisation.twice");
        assertThat(problems(order(List.of("ZZZ"), List.of("OLD"))))
                .containsExactly("/predecessors/0 unknown.organisation", "/successors/0 organisation.ended");
        assertThat(problems(order(List.of("A"), List.of("B", "C"), new Allotment(MEASURE, "D"))))
                .containsExactly("/allotments/0/organisation reorganisation.allotment-elsewhere");
        assertThat(problems(order(
                        List.of("A"), List.of("B", "C"), new Allotment(MEASURE, "B"), new Allotment(MEASURE, "C"))))
                .containsExactly("/allotments/1/code reorganisation.twice");
        assertThat(problems(new Order(TODAY.plusDays(1), List.of("A"), List.of("B"), List.of(), WORDS, "javascript:x")))
                .containsExactly("/effectiveOn reorganisation.later", "/reference reorganisation.reference");
    }

    @Test
    void what_was_carried_out_reads_as_it_was_ordered() {
        Reorganisation made = new Reorganisation(
                "RO-7", order(List.of("A", "B"), List.of("B")), Instant.parse("2018-01-08T15:00:00Z"));
        assertThat(made.view().kind()).isEqualTo(Kind.MERGER);
        assertThat(made.view().predecessors()).containsExactly("A", "B");
        assertThat(made.view().successors()).containsExactly("B");
    }

    private static List<String> problems(Order order) {
        return ReorganisationRules.problems(order, KNOWN, TODAY).stream()
                .map((FieldProblem p) -> p.pointer() + " " + p.code())
                .toList();
    }

    private static Order order(List<String> predecessors, List<String> successors, Allotment... allotments) {
        return new Order(TODAY, predecessors, successors, List.of(allotments), WORDS, null);
    }
}
