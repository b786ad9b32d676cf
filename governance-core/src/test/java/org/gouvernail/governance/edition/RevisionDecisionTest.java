package org.gouvernail.governance.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.committee.CommitteeAlone;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.NewDecision;
import org.gouvernail.governance.committee.Committees.Outcome;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.edition.Changes.Act;
import org.gouvernail.governance.edition.Changes.Change;
import org.gouvernail.governance.edition.Editions.Difference;
import org.gouvernail.governance.edition.Revisions.Heard;
import org.gouvernail.governance.edition.Revisions.Proposed;
import org.gouvernail.governance.edition.Revisions.RevisionView;
import org.gouvernail.governance.edition.Revisions.State;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A revision before the committee itself: its point, the decision on it, and what that puts in force. */
class RevisionDecisionTest extends EditionsKit {

    @ParameterizedTest
    @EnumSource
    void a_decision_on_its_own_point_puts_it_in_force_once(TestDatabase database) {
        begin(database);
        int before = inForce(database);
        String code = asked(database, "Adopter");
        String decision = decided(database, code, TODAY);

        RevisionView adopted = with(database, w -> w.decide(code, decision, true, seen(w, code)));

        assertThat(adopted.state()).isEqualTo(State.IN_FORCE);
        assertThat(adopted.edition()).isEqualTo(before + 1);
        assertThat(inForce(database)).isEqualTo(before + 1);
        Difference first = as(database, w -> w.editions().changes(before + 1).get(0));
        assertThat(first.reason()).isEqualTo(WORDS);
        assertThatThrownBy(() -> with(database, w -> w.decide(code, decision, true, seen(w, code))))
                .hasMessageContaining("revision.settled");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_to_hold_later_waits_for_its_day_and_what_is_not_adopted_never_holds(TestDatabase database) {
        begin(database);
        int before = inForce(database);
        String refused = asked(database, "Refuser");
        String against = decided(database, refused, TODAY);
        RevisionView left = with(database, w -> w.decide(refused, against, false, seen(w, refused)));
        assertThat(left.state()).isEqualTo(State.WITHDRAWN);

        String code = asked(database, "Attendre");
        String decision = decided(database, code, TODAY.plusDays(30));
        RevisionView waiting = with(database, w -> w.decide(code, decision, true, seen(w, code)));
        assertThat(waiting.state()).isEqualTo(State.DECIDED);
        assertThat(waiting.effectOn()).isEqualTo(TODAY.plusDays(30));
        assertThat(inForce(database)).isEqualTo(before);
        as(
                database,
                w -> w.em().createQuery("update Revision r set r.state = :state where r.code = :code")
                        .setParameter("state", State.WITHDRAWN)
                        .setParameter("code", code)
                        .executeUpdate());
    }

    @ParameterizedTest
    @EnumSource
    void a_decision_that_refuses_adopts_nothing_and_one_that_approves_refuses_nothing(TestDatabase database) {
        begin(database);
        int before = inForce(database);
        String refused = asked(database, "Contredire");
        String against = decided(database, refused, TODAY, Outcome.REFUSED);
        assertThatThrownBy(() -> with(database, w -> w.decide(refused, against, true, seen(w, refused))))
                .hasMessageContaining("decision.says-otherwise");
        assertThat(inForce(database)).isEqualTo(before);
        RevisionView left = with(database, w -> w.decide(refused, against, false, seen(w, refused)));
        assertThat(left.state()).isEqualTo(State.WITHDRAWN);

        String approved = asked(database, "Suivre");
        String inFavour = decided(database, approved, TODAY, Outcome.APPROVED);
        assertThatThrownBy(() -> with(database, w -> w.decide(approved, inFavour, false, seen(w, approved))))
                .hasMessageContaining("decision.says-otherwise");
        assertThat(with(database, w -> w.decide(approved, inFavour, true, seen(w, approved)))
                        .state())
                .isEqualTo(State.IN_FORCE);
    }

    private static String asked(TestDatabase database, String words) {
        String code = with(
                database,
                revisions -> revisions
                        .propose(new Proposed(
                                WORDS,
                                revisions.strategies.locked().edition().number(),
                                List.of(
                                        change(Act.REWORD, "T-O1", null, words),
                                        change(Act.ADD_ORIENTATION, "T-" + words, null, words),
                                        change(Act.ADD_OBJECTIVE, "T-" + words + ".1", "T-" + words, words))))
                        .code());
        Heard nobody = new Heard(List.of(), WORDS);
        with(database, revisions -> revisions.submit(code, nobody, seen(revisions, code)));
        with(database, revisions -> revisions.request(code, nobody, seen(revisions, code)));
        return code;
    }

    private static Change change(Act act, String code, @Nullable String orientation, String words) {
        return new Change(
                act,
                code,
                orientation,
                LocalizedText.of(words, null),
                null,
                null,
                List.of(),
                null,
                WORDS,
                List.of("fact~F-1"));
    }

    /** The committee sits and decides on the revision's point. */
    private static String decided(TestDatabase database, String revision, LocalDate effectOn) {
        return decided(database, revision, effectOn, null);
    }

    private static String decided(
            TestDatabase database, String revision, LocalDate effectOn, @Nullable Outcome outcome) {
        String item = with(database, r -> r.find(revision).orElseThrow().agendaItem());
        return as(database, w -> {
            Committees committees = committees(w);
            String body = "REV-" + database;
            if (committees.all().stream().noneMatch(c -> c.code().equals(body))) {
                CommitteeAlone.bodies(w.em()).establish(body, WORDS, WORDS);
            }
            String placed = committees.item(String.valueOf(item)).orElseThrow().session();
            String on = placed == null ? committees.convene(body, TODAY, WORDS).code() : placed;
            if (committees.session(on).orElseThrow().state() == SessionState.CONVENED) {
                committees.hold(on);
            }
            String decision = committees
                    .decide(on, String.valueOf(item), new NewDecision(WORDS, null, effectOn, null, null).with(outcome))
                    .code();
            committees.close(on);
            return decision;
        });
    }

    private static Committees committees(Wired w) {
        return CommitteeAlone.committees(w.em(), CommitteeAlone.freely());
    }

    private static <T> T with(TestDatabase database, Function<RevisionService, T> work) {
        return as(database, w -> work.apply(w.revisions(committees(w))));
    }

    private static String seen(RevisionService revisions, String code) {
        return Version.of(revisions.find(code).orElseThrow());
    }

    private static int inForce(TestDatabase database) {
        return as(database, w -> w.strategies().locked().edition().number());
    }
}
