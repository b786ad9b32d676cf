package org.gouvernail.governance.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.PublicDecisions.PublicDecision;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The committee's work on both databases, with its journal. */
@Timeout(120)
class CommitteeServiceTest extends CommitteeKit {

    @ParameterizedTest
    @EnumSource
    void an_item_carried_over_keeps_its_code_and_one_history(TestDatabase database) {
        String first = begin(database);
        propose(database, T2, exception(M1, T2 + ":RED"));
        AgendaItemView item = agenda(database, first).get(0);
        assertThat(item.code()).isEqualTo(first + "-P1");

        closeHeld(database, first);
        assertThat(requested(database)).extracting(AgendaItemView::session).containsExactly((String) null);
        assertThat(carriedFrom(database, first))
                .extracting(AgendaItemView::code, AgendaItemView::session)
                .containsExactly(tuple(item.code(), null));
        String second = convene(database);

        AgendaItemView carried = agenda(database, second).get(0);
        assertThat(carried.code()).isEqualTo(item.code());
        assertThat(carried.position()).isEqualTo(1);
        assertThat(acts(database, item)).containsExactly("agenda.proposed", "agenda.carried", "agenda.placed");
        assertThat(reasons(database, item)).containsOnlyNulls();
        String third = convene(database);
        closeHeld(database, second);
        assertThat(agenda(database, third)).extracting(AgendaItemView::code).containsExactly(item.code());
        for (String closed : List.of(first, second)) {
            assertThat(carriedFrom(database, closed))
                    .extracting(AgendaItemView::code, AgendaItemView::session)
                    .containsExactly(tuple(item.code(), third));
        }
        assertThat(carriedFrom(database, third)).isEmpty();
        assertThat(acts(database, item))
                .endsWith("agenda.placed", "agenda.carried")
                .hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void a_point_that_waited_gets_its_code_from_its_first_agenda(TestDatabase database) {
        begin(database);
        closeHeld(database, requireNext(database));
        propose(database, T2, exception(M1, T2 + ":RED"));
        AgendaItemView waiting = requested(database).get(0);
        assertThat(waiting.code()).isEqualTo(waiting.number());

        String session = convene(database);

        AgendaItemView placed = agenda(database, session).get(0);
        assertThat(placed.code()).isEqualTo(session + "-P1");
        assertThat(placed.number()).isEqualTo(waiting.number());
        assertThat(as(database, c -> c.item(waiting.code())).map(AgendaItemView::code))
                .hasValue(placed.code());
        assertThat(acts(database, placed)).containsExactly("agenda.proposed", "agenda.placed");
    }

    @ParameterizedTest
    @EnumSource
    void a_newer_quarter_takes_over_the_open_item_and_withdraws_what_is_mended(TestDatabase database) {
        String session = begin(database);
        propose(database, T2, exception(M1, T2 + ":RED"), exception(M2, T2 + ":GAP"));
        List<AgendaItemView> before = agenda(database, session);

        propose(database, T3, exception(M1, T3 + ":DECISION"));

        List<AgendaItemView> after = agenda(database, session);
        assertThat(after)
                .extracting(AgendaItemView::number)
                .containsExactly(before.get(0).number());
        assertThat(after.get(0).period()).isEqualTo(T3);
        assertThat(after.get(0).facts()).containsExactly(LocalizedText.of(T3 + ":DECISION", null));
        assertThat(acts(database, before.get(0))).containsExactly("agenda.proposed", "agenda.refreshed");
        assertThat(acts(database, before.get(1))).containsExactly("agenda.proposed", "agenda.withdrawn");
        assertThat(reasons(database, before.get(1)).get(1)).contains(T3);
        assertThat(as(database, c -> c.item(before.get(1).code())).orElseThrow().withdrawn())
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_that_removes_an_exception_withdraws_it_and_the_next_one_may_ask_again(TestDatabase database) {
        String session = begin(database);
        propose(database, T2, exception(M1, T2 + ":RED"));
        propose(database, T2);
        assertThat(agenda(database, session)).isEmpty();

        propose(database, T2, exception(M1, T2 + ":RED"));

        assertThat(agenda(database, session))
                .extracting(AgendaItemView::position)
                .containsExactly(2);
        assertThat(agenda(database, session)).extracting(AgendaItemView::code).containsExactly(session + "-P2");
    }

    @ParameterizedTest
    @EnumSource
    void an_exception_joins_the_point_added_by_hand_about_its_subject(TestDatabase database) {
        String session = begin(database);
        AgendaItemView byHand = as(database, c -> c.addItem(session, M1, WORDS, WORDS));
        propose(database, T2, exception(M1, T2 + ":RED"), exception(M2, T2 + ":RED"));
        AgendaItemView joined = agenda(database, session).get(0);
        assertThat(joined.code()).isEqualTo(byHand.code());
        assertThat(joined.decisionRequested()).isEqualTo(WORDS);
        assertThat(joined.facts()).contains(LocalizedText.of(T2 + ":RED", null));
        assertThat(agenda(database, session)).hasSize(2);

        propose(database, T2, exception(M1, T2 + ":RED"), exception(M2, T2 + ":RED"));
        assertThat(acts(database, byHand)).containsExactly("agenda.added", "agenda.refreshed");
        assertThat(acts(database, agenda(database, session).get(1))).containsExactly("agenda.proposed");

        propose(database, T3);
        assertThat(agenda(database, session)).singleElement().satisfies(left -> {
            assertThat(left.code()).isEqualTo(byHand.code());
            assertThat(left.decisionRequested()).isEqualTo(WORDS);
            assertThat(left.period()).as("no report shows it any more").isNull();
            assertThat(left.facts()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void one_decision_settles_a_joined_point_and_its_exception(TestDatabase database) {
        String session = begin(database);
        as(database, c -> c.addItem(session, M1, WORDS, WORDS));
        propose(database, T2, exception(M1, T2 + ":RED"));
        hold(database, session);
        decide(database, session, session + "-P1", HASH_T2);

        propose(database, T2, exception(M1, T2 + ":RED"));

        assertThat(requested(database)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_decided_is_not_asked_again_for_the_same_cause(TestDatabase database) {
        String session = begin(database);
        propose(database, T2, exception(M1, T2 + ":RED"));
        hold(database, session);
        decide(database, session, session + "-P1", HASH_T2);

        propose(database, T2, exception(M1, T2 + ":RED"));
        assertThat(requested(database)).isEmpty();
        propose(database, T3, exception(M1, T3 + ":RED"));
        assertThat(requested(database)).extracting(AgendaItemView::code).containsExactly(session + "-P2");
    }

    @ParameterizedTest
    @EnumSource
    void a_decision_rests_on_a_report_that_exists_and_is_about_the_item_s_period(TestDatabase database) {
        String session = begin(database);
        propose(database, T3, exception(M1, T3 + ":RED"));
        AgendaItemView byHand = as(database, c -> c.addItem(session, M2, WORDS, WORDS));
        hold(database, session);

        invalid(() -> decide(database, session, session + "-P1", "f".repeat(64)), "decision.basis-unknown");
        invalid(() -> decide(database, session, session + "-P1", HASH_T2), "decision.basis-period");

        assertThat(decide(database, session, session + "-P1", HASH_T3).basisSha256())
                .isEqualTo(HASH_T3);
        assertThat(decide(database, session, byHand.code(), HASH_T2).subject()).isEqualTo(M2);
        assertThat(subject(database, session + "-D2")).hasValue(M2);
        assertThat(subject(database, session + "-D3")).isEmpty();
        List<DecisionView> decisions = as(database, c -> c.decisions(session));
        assertThat(decisions).extracting(DecisionView::code).containsExactly(session + "-D1", session + "-D2");
    }

    @ParameterizedTest
    @EnumSource
    void the_public_is_told_a_decision_once_its_session_is_closed(TestDatabase database) {
        String session = begin(database);
        SubjectRef subject = new SubjectRef("measure", "PAEN-" + session.replace("CMSN-", ""));
        AgendaItemView item = as(database, c -> c.addItem(session, subject, WORDS, WORDS));
        hold(database, session);
        decide(database, session, item.code(), HASH_T2);
        assertThat(told(database, subject)).isEmpty();

        as(database, c -> c.close(session));

        assertThat(told(database, subject)).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo(session + "-D1");
            assertThat(told.takenOn())
                    .as("held before the day it was convened for")
                    .isEqualTo(LocalDate.of(2018, 1, 8));
        });
        assertThat(told(database, M2).stream().map(PublicDecision::code)).doesNotContain(session + "-D1");
    }
}
