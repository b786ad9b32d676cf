package org.gouvernail.governance.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.Committees.NewDecision;
import org.gouvernail.governance.committee.Committees.Outcome;
import org.gouvernail.governance.committee.Committees.Proposal;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommitteeRulesTest {

    private static final LocalDate ON = LocalDate.of(2017, 7, 19);
    private static final Instant AT = Instant.parse("2017-07-19T14:00:00Z");
    private static final LocalizedText WORDS = LocalizedText.of("Texte", "Text");
    private static final SubjectRef MEASURE = new SubjectRef("measure", "PAEN-M12");

    @Test
    void a_session_is_convened_then_held_then_closed() {
        CommitteeSession session = session();
        assertThat(session.view().state()).isEqualTo(SessionState.CONVENED);
        assertThat(session.view().heldOn()).isNull();
        session.hold(ON.minusDays(3));
        assertThat(session.view().state()).isEqualTo(SessionState.HELD);
        assertThat(session.view().on()).isEqualTo(ON);
        assertThat(session.view().heldOn()).isEqualTo(ON.minusDays(3));
        session.close(AT);
        assertThat(session.view().state()).isEqualTo(SessionState.CLOSED);
    }

    @Test
    void a_session_is_held_once_and_closed_only_after_it_was_held() {
        CommitteeSession session = session();
        refused(() -> session.close(AT), "session.not-held");
        session.hold(ON);
        refused(() -> session.hold(ON), "session.not-convened");
        session.close(AT);
        refused(() -> session.close(AT), "session.not-held");
        refused(() -> session.hold(ON), "session.not-convened");
    }

    @Test
    void decisions_are_recorded_only_while_the_session_is_held() {
        CommitteeSession session = session();
        refused(session::mustBeHeld, "session.not-held");
        session.hold(ON);
        session.mustBeHeld();
        session.close(AT);
        refused(session::mustBeHeld, "session.not-held");
    }

    @Test
    void an_agenda_grows_until_its_session_is_closed() {
        CommitteeSession session = session();
        assertThat(session.takesItems()).isTrue();
        session.hold(ON);
        session.mustBeOpen();
        session.close(AT);
        assertThat(session.takesItems()).isFalse();
        refused(session::mustBeOpen, "session.closed");
    }

    @Test
    void an_item_keeps_the_code_that_its_first_agenda_gave_it() {
        AgendaItem item = item();
        assertThat(item.view("/").session()).isNull();
        assertThat(item.code()).isEqualTo("P-7");

        item.place("CMSN-2017-03", 2);

        assertThat(item.view("/mesures/PAEN-M12"))
                .isEqualTo(new AgendaItemView(
                        "P-7",
                        "CMSN-2017-03-P2",
                        "CMSN-2017-03",
                        2,
                        MEASURE,
                        "/mesures/PAEN-M12",
                        "2017-2018-T1",
                        WORDS,
                        List.of(WORDS, LocalizedText.of("Fait", null)),
                        LocalizedText.of("Décision", null),
                        null,
                        null,
                        null,
                        false));

        item.carry();
        assertThat(item.code()).isEqualTo("CMSN-2017-03-P2");
        assertThat(item.view("/").session()).isNull();

        item.place("CMSN-2017-04", 5);
        assertThat(item.code()).isEqualTo("CMSN-2017-03-P2");
        assertThat(item.view("/").session()).isEqualTo("CMSN-2017-04");
        assertThat(item.view("/").position()).isEqualTo(5);
    }

    @Test
    void what_was_withdrawn_is_neither_decided_nor_carried_nor_asked_again() {
        AgendaItem item = item();
        item.place("CMSN-2017-03", 1);
        item.withdraw(WORDS);

        assertThat(item.view("/").withdrawn()).isEqualTo(WORDS);
        refused(() -> item.decided("CMSN-2017-03-D1"), "agenda.withdrawn");
        refused(item::carry, "agenda.withdrawn");
        refused(() -> item.withdraw(WORDS), "agenda.withdrawn");
    }

    @Test
    void an_item_is_decided_once() {
        AgendaItem item = item();
        item.decided("CMSN-2017-03-D1");

        refused(() -> item.decided("CMSN-2017-03-D2"), "decision.item-decided");

        assertThat(item.view("/").decision()).isEqualTo("CMSN-2017-03-D1");
    }

    @Test
    void a_decision_is_about_what_its_item_is_about() {
        AgendaItem item = item();
        item.place("CMSN-2017-03", 1);

        DecisionView decision = new CommitteeDecision("CMSN-2017-03", 2, item, decided(ON, null, null), "chair", AT)
                .view(Effects.Standing.NONE);

        assertThat(decision.code()).isEqualTo("CMSN-2017-03-D2");
        assertThat(decision.item()).isEqualTo("CMSN-2017-03-P1");
        assertThat(decision.subject()).isEqualTo(MEASURE);
        assertThat(decision.recordedBy()).isEqualTo("chair");
    }

    @Test
    void the_check_comes_after_the_effect_and_names_what_to_check() {
        DecisionRules.check(decided(ON, WORDS, ON.plusDays(1)), false, ON);
        DecisionRules.check(decided(ON, WORDS, null), false, ON);
        DecisionRules.check(decided(ON, null, null), false, ON);
        invalid(decided(ON, WORDS, ON), "/checkOn decision.check-before-effect");
        invalid(decided(ON, WORDS, ON.minusDays(1)), "/checkOn decision.check-before-effect");
        invalid(decided(ON, null, ON.plusDays(1)), "/expectedEffect decision.effect-to-check");
    }

    @Test
    void an_effect_lies_within_a_year_before_and_ten_after_today() {
        DecisionRules.check(decided(ON.minusYears(1), null, null), false, ON);
        DecisionRules.check(decided(ON.plusYears(10), null, null), false, ON);
        invalid(decided(ON.minusYears(1).minusDays(1), null, null), "/effectOn decision.effect-date");
        invalid(decided(ON.plusYears(10).plusDays(1), null, null), "/effectOn decision.effect-date");
    }

    @Test
    void any_point_may_be_refused_only_a_request_approved_and_taking_note_does_neither() {
        NewDecision refusing = decided(ON, null, null).with(Outcome.REFUSED);
        DecisionRules.check(refusing, true, ON);
        DecisionRules.check(refusing, false, ON);
        invalid(decided(ON, null, null).with(Outcome.APPROVED), "/outcome decision.no-request");
        NewDecision noting = new NewDecision(WORDS, null, ON, null, null, true, Outcome.REFUSED);
        assertThatThrownBy(() -> DecisionRules.check(noting, true, ON))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.fields())
                                .extracting(FieldProblem::code)
                                .containsExactly("decision.note-has-no-outcome"));
    }

    @Test
    void a_follow_up_is_closed_once_with_its_evidence() {
        FollowUp followUp = new FollowUp("CMSN-2017-03-D2", 1, WORDS, "MCC", ON.plusMonths(3), AT);
        assertThat(followUp.view().code()).isEqualTo("CMSN-2017-03-D2-S1");
        assertThat(followUp.view().open()).isTrue();

        followUp.close(new Committees.Evidence(LocalizedText.of("Preuve", null)), AT);

        assertThat(followUp.view().open()).isFalse();
        assertThat(followUp.view().evidence()).isEqualTo(LocalizedText.of("Preuve", null));
        assertThat(followUp.view().closedAt()).isEqualTo(AT);
        refused(() -> followUp.close(new Committees.Evidence(WORDS), AT.plusSeconds(1)), "follow-up.closed");
        assertThat(followUp.view().closedAt()).isEqualTo(AT);
    }

    private static CommitteeSession session() {
        return new CommitteeSession("CMSN-2017-03", "CMSN", ON, WORDS, Hours.NONE);
    }

    private static AgendaItem item() {
        return new AgendaItem(
                "P-7",
                "2017-2018-T1",
                new Proposal(
                        MEASURE,
                        "2017-2018-T1:RED",
                        WORDS,
                        List.of(WORDS, LocalizedText.of("Fait", null)),
                        LocalizedText.of("Décision", null)));
    }

    private static NewDecision decided(
            LocalDate effectOn, @Nullable LocalizedText expected, @Nullable LocalDate checkOn) {
        return new NewDecision(WORDS, null, effectOn, expected, checkOn);
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.category()).isEqualTo(DomainException.Category.CONFLICT);
        });
    }

    private static void invalid(NewDecision decision, String... problems) {
        assertThatThrownBy(() -> DecisionRules.check(decision, false, ON))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.fields())
                                .extracting((FieldProblem f) -> f.pointer() + " " + f.code())
                                .containsExactly(problems));
    }
}
