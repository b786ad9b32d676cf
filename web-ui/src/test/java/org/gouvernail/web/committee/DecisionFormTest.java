package org.gouvernail.web.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.web.desk.Typed;
import org.junit.jupiter.api.Test;

/** A decision typed wrong is told all that is wrong with it at once. */
class DecisionFormTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 31);

    @Test
    void every_fault_of_the_decision_and_of_its_follow_up_is_told_together() {
        DecisionForm form = new DecisionForm(TODAY);
        form.setCheckOn("2018-01-30");
        form.getTask().setFr("Déposer le plan.");
        form.setDueOn("2018-01-15");

        assertThat(faults(form))
                .containsExactlyInAnyOrder("/text", "/checkOn", "/expectedEffect", "/organisation", "/dueOn");
    }

    @Test
    void a_date_that_cannot_be_read_hides_no_other_fault() {
        DecisionForm form = new DecisionForm(TODAY);
        form.getText().setFr("Le comité décide.");
        form.setEffectOn("bientôt");
        form.setOwner("SCT");

        assertThat(faults(form)).containsExactlyInAnyOrder("/effectOn", "/followUp", "/dueOn");
    }

    @Test
    void a_decision_alone_opens_no_follow_up() {
        DecisionForm form = new DecisionForm(TODAY);
        form.getText().setFr("Le comité décide.");
        Typed typed = new Typed();

        assertThat(form.decision(typed, null)).isNotNull();
        assertThat(form.followUp(typed)).isNull();
        typed.check();
    }

    @Test
    void a_decision_on_a_request_says_what_becomes_of_it_unless_it_takes_note() {
        DecisionForm form = new DecisionForm(TODAY);
        assertThat(outcomeFaults(form)).containsExactly("/outcome typed.choice");
        form.setOutcome("APPROVED");
        form.setTakesNote(true);
        assertThat(outcomeFaults(form)).containsExactly("/outcome typed.note-grants-nothing");
        form.setTakesNote(false);
        assertThat(form.outcome(new Typed())).isEqualTo(Committees.Outcome.APPROVED);
        form.setOutcome("REFUSED");
        assertThat(form.outcome(new Typed())).isEqualTo(Committees.Outcome.REFUSED);
    }

    private static List<String> outcomeFaults(DecisionForm form) {
        Typed typed = new Typed();
        form.outcome(typed);
        DomainException refusal = catchThrowableOfType(DomainException.class, typed::check);
        return refusal.fields().stream().map(f -> f.pointer() + " " + f.code()).toList();
    }

    private static List<String> faults(DecisionForm form) {
        Typed typed = new Typed();
        form.decision(typed, null);
        form.followUp(typed);
        DomainException refusal = catchThrowableOfType(DomainException.class, typed::check);
        return refusal.fields().stream().map(FieldProblem::pointer).toList();
    }
}
