package org.gouvernail.sectorplans.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.sectorplans.milestone.Deliverables.File;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliverableRulesTest {

    private static final Instant NOW = Instant.parse("2018-01-05T15:00:00Z");
    private static final LocalizedText TITLE = LocalizedText.of("Rapport final", "Final report");
    private static final String HASH = "ab".repeat(32);
    private static final LocalDate REFERENCE = LocalDate.parse("2017-12-15");

    @Test
    void a_milestone_declared_reached_is_achieved_once_a_deliverable_is_accepted() {
        Milestone milestone = milestone();
        milestone.reach(REFERENCE, false, null);
        assertThat(view(milestone).achieved()).isFalse();
        assertThat(view(milestone).declaredOnly()).isTrue();
        milestone.deliver();
        assertThat(view(milestone).achieved()).isTrue();
        assertThat(view(milestone).declaredOnly()).isFalse();
    }

    @Test
    void a_deliverable_accepted_before_the_declaration_counts_from_the_declaration() {
        Milestone milestone = milestone();
        milestone.deliver();
        assertThat(view(milestone).achieved()).isFalse();
        milestone.reach(REFERENCE, false, null);
        assertThat(view(milestone).achieved()).isTrue();
    }

    @Test
    void no_declaration_makes_a_late_milestone_look_on_time() {
        Milestone milestone = milestone();
        milestone.moveForecast(REFERENCE.plusDays(60));
        milestone.reach(REFERENCE, false, null);
        assertThat(view(milestone).slippageDays()).as("its forecast stands").isEqualTo(60);
        milestone.moveForecast(REFERENCE);
        milestone.reach(REFERENCE.plusDays(20), false, null);
        assertThat(view(milestone).slippageDays()).as("the later of the two").isEqualTo(20);
        milestone.deliver();
        assertThat(view(milestone).slippageDays()).isEqualTo(20);
    }

    @Test
    void what_was_first_told_late_stays_told_late() {
        Milestone milestone = milestone();
        milestone.reach(REFERENCE.minusDays(90), true, null);
        milestone.reach(REFERENCE, false, null);
        assertThat(view(milestone).toldLate()).isTrue();
    }

    @Test
    void a_correction_into_an_earlier_quarter_that_was_reported_is_told_late() {
        Milestone milestone = milestone();
        milestone.reach(REFERENCE.plusDays(200), false, null);
        milestone.reach(REFERENCE.minusDays(1), true, null);
        assertThat(view(milestone).toldLate()).isTrue();
    }

    @Test
    void a_declared_date_that_is_put_forward_is_told_late_and_one_put_off_is_not() {
        Milestone milestone = milestone();
        milestone.reach(LocalDate.of(2017, 9, 20), false, null);
        milestone.reach(LocalDate.of(2017, 9, 25), true, null);
        assertThat(view(milestone).toldLate()).isFalse();
        milestone.reach(LocalDate.of(2017, 9, 24), false, null);
        assertThat(view(milestone).toldLate()).isTrue();
    }

    @Test
    void what_is_declared_reached_before_a_day_on_which_an_update_said_it_was_still_to_come_is_told_late() {
        Milestone milestone = milestone();
        milestone.stillToCome(REFERENCE.plusDays(20));
        milestone.stillToCome(REFERENCE.plusDays(10));
        milestone.reach(REFERENCE.plusDays(20), false, null);
        assertThat(view(milestone).toldLate()).as("from that day on").isFalse();
        Milestone other = milestone();
        other.stillToCome(REFERENCE.plusDays(20));
        other.reach(REFERENCE.plusDays(19), false, null);
        assertThat(view(other).toldLate()).isTrue();
    }

    @Test
    void what_is_declared_reached_before_its_forecast_was_last_moved_is_told_late() {
        Milestone milestone = milestone();
        milestone.reach(REFERENCE, false, REFERENCE);
        assertThat(view(milestone).toldLate()).isFalse();
        Milestone other = milestone();
        other.reach(REFERENCE, false, REFERENCE.plusDays(1));
        assertThat(view(other).toldLate()).isTrue();
    }

    @Test
    void a_link_is_accepted_when_the_hash_of_what_stood_there_is_known() {
        MilestoneEvidence known = link(HASH);
        known.accept("secretariat", NOW);
        assertThat(known.view("P-M1-J1").state()).isEqualTo(Evidence.State.ACCEPTED);
        assertThat(known.view("P-M1-J1").acceptedBy(NOW)).isTrue();
        assertThat(known.view("P-M1-J1").acceptedBy(NOW.minusSeconds(1))).isFalse();
        MilestoneEvidence unknown = link(null);
        assertThatThrownBy(() -> unknown.accept("secretariat", NOW))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("deliverable.no-hash"));
    }

    @Test
    void a_deliverable_is_decided_once_and_never_by_who_submitted_it() {
        MilestoneEvidence own = link(HASH);
        assertThatThrownBy(() -> own.accept("coord.mesi", NOW))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("deliverable.own"));
        own.refuse("secretariat", NOW, TITLE);
        assertThat(own.view("P-M1-J1").reason()).isEqualTo(TITLE);
        assertThatThrownBy(() -> own.accept("secretariat", NOW))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("deliverable.decided"));
    }

    @ParameterizedTest
    @CsvSource({
        "rapport.pdf, application/pdf, 1, ",
        "rapport.pdf, application/pdf, 0, deliverable.empty",
        "rapport.pdf, application/pdf, 10485760, ",
        "rapport.pdf, application/pdf, 10485761, deliverable.too-large",
        "rapport.html, text/html, 1, deliverable.type",
        "../rapport.pdf, application/pdf, 1, deliverable.name",
        "'a\nb.pdf', application/pdf, 1, deliverable.name"
    })
    void a_file_is_a_document_of_at_most_10_mebibytes(String name, String type, int size, @Nullable String problem) {
        assertThat(DeliverableRules.file(TITLE, new File(name, type, new byte[size]), 0))
                .extracting(FieldProblem::code)
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource({"64, true", "63, false", "65, false"})
    void a_hash_has_64_digits(int digits, boolean valid) {
        assertThat(DeliverableRules.link(TITLE, "https://exemple.quebec/avis", "a".repeat(digits), 0)
                        .isEmpty())
                .isEqualTo(valid);
        assertThat(DeliverableRules.link(TITLE, "https://exemple.quebec/avis", "A".repeat(64), 0))
                .isNotEmpty();
    }

    @Test
    void a_milestone_has_a_hundred_deliverables_at_most() {
        assertThat(DeliverableRules.link(TITLE, "https://exemple.quebec/avis", HASH, Deliverables.MOST - 1))
                .isEmpty();
        assertThat(DeliverableRules.link(TITLE, "https://exemple.quebec/avis", HASH, Deliverables.MOST))
                .extracting(FieldProblem::code)
                .containsExactly("deliverable.most");
    }

    private static MilestoneEvidence link(@Nullable String hash) {
        return MilestoneEvidence.link(
                UUID.randomUUID(), 0, TITLE, "https://exemple.quebec/avis", hash, "coord.mesi", NOW);
    }

    private static Milestone milestone() {
        return new Milestone(
                UUID.randomUUID(), "P-M1-J1", LocalizedText.of("Jalon", null), REFERENCE, Provenance.ILLUSTRATIVE);
    }

    private static MilestoneView view(Milestone milestone) {
        return milestone.view("P-M1", List.of());
    }
}
