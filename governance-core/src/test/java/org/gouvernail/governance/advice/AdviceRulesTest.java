package org.gouvernail.governance.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouvernail.governance.advice.AdviceBook.Answer;
import org.gouvernail.governance.advice.AdviceBook.Reply;
import org.gouvernail.governance.advice.AdviceBook.Response;
import org.gouvernail.governance.advice.AdviceBook.Side;
import org.gouvernail.governance.advice.AdviceBook.State;
import org.gouvernail.governance.committee.Bodies.BodyKind;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.committee.QuorumRule;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may be asked, answered and seen. */
class AdviceRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 8);
    private static final Instant NOW = Instant.parse("2018-01-08T14:00:00Z");
    private static final LocalizedText WORDS = LocalizedText.of("Texte", "Text");
    private static final Sight STRANGER = new Sight(false, false, false);
    private static final Sight BODY = new Sight(true, false, false);
    private static final Sight GOVERNMENT = new Sight(false, true, false);

    private final AdviceFile file =
            new AdviceFile("GC", 2018, 3, false, WORDS, new SubjectRef("measure", "PAEN-M1")).asked("secretariat", NOW);
    private final List<SettledText> settled = new ArrayList<>();

    @Test
    void a_request_bears_the_code_of_its_body() {
        assertThat(file.code()).isEqualTo("GC-2018-A3");
    }

    @Test
    void the_ministerial_committee_gives_no_advice_and_a_group_none_after_its_mandate() {
        refused(() -> AdviceRules.advises(body(BodyKind.MINISTERIAL_COMMITTEE, null), TODAY), "advice.not-advisory");
        refused(
                () -> AdviceRules.advises(body(BodyKind.WORKING_GROUP, TODAY.minusDays(1)), TODAY),
                "advice.mandate-over");
        AdviceRules.advises(body(BodyKind.WORKING_GROUP, TODAY), TODAY);
    }

    @Test
    void an_accepted_recommendation_names_what_carries_it_out_and_no_other_does() {
        assertThat(problems(answer(1, Response.ACCEPTED, null)))
                .containsExactly("/answers/0/link advice.link-required");
        assertThat(problems(answer(1, Response.UNDER_STUDY, "measure~PAEN-M1")))
                .containsExactly("/answers/0/link advice.link-of-nothing");
        assertThat(problems(answer(1, Response.ACCEPTED_IN_PART, "plan~PAEN")))
                .containsExactly("/answers/0/link advice.link-kind");
        assertThat(problems(answer(1, Response.ACCEPTED, "measure~NOWHERE")))
                .containsExactly("/answers/0/link subject.unknown");
        assertThat(problems(answer(1, Response.ACCEPTED, "measure~PAEN-M1"))).isEmpty();
    }

    @Test
    void each_recommendation_is_answered_once() {
        assertThat(problems(answer(1, Response.NOT_ACCEPTED, null), answer(1, Response.UNDER_STUDY, null)))
                .containsExactly("/answers/1/recommendation advice.answered-twice");
        assertThat(problems(answer(3, Response.NOT_ACCEPTED, null)))
                .containsExactly("/answers/0/recommendation advice.no-recommendation");
        refused(
                () -> AdviceRules.complete(new Reply(WORDS, List.of(answer(2, Response.UNDER_STUDY, null))), 2),
                "advice.unanswered");
    }

    @Test
    void a_draft_is_its_own_sides_and_a_settled_text_the_other_sides_too() {
        file.draft(AdviceKit.opinion("Projet"));
        assertThat(folder().state()).isEqualTo(State.DRAFTED);
        assertThat(BODY.opinion(folder())).isTrue();
        assertThat(GOVERNMENT.opinion(folder())).isFalse();
        settle(Side.OPINION);
        assertThat(GOVERNMENT.opinion(folder())).isTrue();
        settle(Side.REPLY);
        assertThat(BODY.reply(folder())).as("before the government released it").isFalse();
        assertThat(folder().state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void a_stranger_sees_it_once_both_sides_released() {
        settle(Side.OPINION);
        settle(Side.REPLY);
        file.releaseOpinion(NOW);
        assertThat(STRANGER.request(folder())).isFalse();
        file.releaseReply(NOW);
        assertThat(STRANGER.request(folder())).isTrue();
        assertThat(STRANGER.reply(folder())).isTrue();
        assertThat(folder().state()).isEqualTo(State.PUBLISHED);
        refused(() -> file.releaseReply(NOW), "advice.reply-released");
    }

    @Test
    void what_a_body_takes_up_itself_is_its_own_until_adopted() {
        AdviceFile own = new AdviceFile("GC", 2018, 4, true, WORDS, new SubjectRef("plan", "PAEN")).asked("e", NOW);
        AdviceFolder draft = new AdviceFolder(own, List.of(), List.of());
        assertThat(GOVERNMENT.request(draft)).isFalse();
        assertThat(BODY.request(draft)).isTrue();
    }

    private void settle(Side side) {
        String words = Json.canonical(AdviceKit.opinion("Avis"));
        settled.add(new SettledText(file.code(), side, words, "chair", NOW, null));
    }

    private AdviceFolder folder() {
        return new AdviceFolder(file, settled, List.of());
    }

    private static CommitteeView body(BodyKind kind, @Nullable LocalDate until) {
        return new CommitteeView("GC", WORDS, WORDS, kind, QuorumRule.MAJORITY, until);
    }

    private static Answer answer(int recommendation, Response response, @Nullable String link) {
        return new Answer(recommendation, response, WORDS, link);
    }

    private static List<String> problems(Answer... answers) {
        try {
            AdviceRules.reply(
                    new Reply(WORDS, List.of(answers)), 2, ref -> !ref.code().equals("NOWHERE"));
            return List.of();
        } catch (DomainException e) {
            return e.fields().stream().map(f -> f.pointer() + " " + f.code()).toList();
        }
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
