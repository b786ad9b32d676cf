package org.gouvernail.governance.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.edition.Changes.Act;
import org.gouvernail.governance.edition.Changes.Change;
import org.gouvernail.governance.edition.Revisions.Heard;
import org.gouvernail.governance.edition.Revisions.Proposed;
import org.gouvernail.governance.edition.Revisions.RevisionView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who counts as heard on a revision: whoever spoke of it, of the strategy, or of what it changes; nobody else. */
class HeardTest extends EditionsKit {

    private static final List<Change> CHANGES = List.of(
            change(Act.REWORD, "T-O1.1", null, List.of()),
            change(Act.ADD_OBJECTIVE, "T-O2.9", "T-O2", List.of()),
            change(Act.DROP, "T-O3", null, List.of("T-O4")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "revision~T-R1",
                "strategy~T",
                "objective~T-O1.1",
                "objective~T-O2.9",
                "orientation~T-O2",
                "orientation~T-O3",
                "orientation~T-O4"
            })
    void an_opinion_on_the_revision_the_strategy_or_what_changes_is_heard(String subject) {
        assertThat(HeardRules.concerns(SubjectRef.parse(subject), "T", "T-R1", CHANGES))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "revision~T-R2",
                "strategy~U",
                "orientation~T-O1",
                "objective~T-O1.2",
                "measure~T-O1.1",
                "plan~T",
                "report~2017-2018-T2"
            })
    void an_opinion_on_anything_else_is_not(String subject) {
        assertThat(HeardRules.concerns(SubjectRef.parse(subject), "T", "T-R1", CHANGES))
                .isFalse();
    }

    @Test
    void an_opinion_on_an_orientation_is_not_heard_where_the_vision_alone_changes() {
        Change vision = change(Act.REWORD_VISION, null, null, List.of());
        assertThat(HeardRules.concerns(new SubjectRef("orientation", "T-O1"), "T", "T-R1", List.of(vision)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void the_refusal_names_the_opinion_what_it_is_about_and_its_place(TestDatabase database) {
        begin(database);
        RevisionView proposed = as(
                database,
                w -> w.revisions()
                        .propose(new Proposed(
                                WORDS,
                                w.strategies().locked().edition().number(),
                                List.of(change(Act.REWORD, "T-O1.1", null, List.of())))));
        String code = proposed.code();

        assertThatThrownBy(() ->
                        submit(database, code, "consultation~C-1", "advice~A.plan.PAEN", "advice~A.revision.OTHER"))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.fields())
                            .extracting(DomainException.FieldProblem::pointer)
                            .containsExactly("/advice/1", "/advice/2");
                    assertThat(refusal.fields())
                            .extracting(DomainException.FieldProblem::code)
                            .containsOnly("revision.other-subject");
                });
        assertThatThrownBy(() -> submit(database, code, "advice~unknown")).hasMessageContaining("input.invalid");
        List<String> none =
                as(database, w -> w.revisions().find(code).orElseThrow().advice());
        assertThat(none).isEmpty();

        RevisionView heard = submit(
                database,
                code,
                "consultation~C-1",
                "advice~A.revision." + code,
                "advice~A.strategy.T",
                "advice~A.objective.T-O1.1");
        assertThat(heard.advice()).hasSize(4);
        assertThatThrownBy(() -> as(
                        database,
                        w -> w.revisions()
                                .request(code, new Heard(List.of("advice~A.measure.M1"), null), w.seen(code))))
                .isInstanceOf(DomainException.class);
        as(database, w -> w.revisions().withdraw(code, WORDS, w.seen(code)));
    }

    private static RevisionView submit(TestDatabase database, String code, String... advice) {
        return as(database, w -> w.revisions().submit(code, new Heard(List.of(advice), null), w.seen(code)));
    }

    private static Change change(
            Act act, @Nullable String code, @Nullable String orientation, List<String> successors) {
        return new Change(act, code, orientation, WORDS, null, null, successors, null, WORDS, List.of("fact~F-1"));
    }
}
