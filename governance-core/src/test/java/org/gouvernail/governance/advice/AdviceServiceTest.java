package org.gouvernail.governance.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.advice.AdviceBook.AdviceView;
import org.gouvernail.governance.advice.AdviceBook.Answer;
import org.gouvernail.governance.advice.AdviceBook.Reply;
import org.gouvernail.governance.advice.AdviceBook.Response;
import org.gouvernail.governance.advice.AdviceBook.Side;
import org.gouvernail.governance.advice.AdviceBook.State;
import org.gouvernail.governance.advice.AdviceBook.SubjectView;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.member.Members.Capacity;
import org.gouvernail.governance.sitting.Sittings.Choice;
import org.gouvernail.governance.sitting.Sittings.Mark;
import org.gouvernail.governance.sitting.Sittings.Presence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A request from its question to its reply, and who reads it on which day. */
class AdviceServiceTest extends AdviceKit {

    private String body = "";

    @ParameterizedTest
    @EnumSource
    void an_expert_reads_from_the_first_day_of_their_term_to_its_last(TestDatabase database) {
        begin(database);
        String code = request(database, body);
        LocalDate last = TODAY.plusDays(10);
        seat(database, body, "Experte", Capacity.MEMBER, "expert", last);

        assertThat(readOn(database, code, "expert", TODAY.minusDays(1))).isEmpty();
        assertThat(readOn(database, code, "expert", TODAY)).isPresent();
        assertThat(readOn(database, code, "expert", last)).isPresent();
        assertThat(readOn(database, code, "expert", last.plusDays(1))).isEmpty();
        refused(
                () -> as(
                        database,
                        "expert",
                        Role.ADVISOR,
                        w -> w.book(on(last.plusDays(1))).draft(code, opinion("Trop tard"), "")),
                "unknown.advice");
    }

    @ParameterizedTest
    @EnumSource
    void a_request_to_another_body_is_unknown_and_an_observer_writes_nothing(TestDatabase database) {
        begin(database);
        String other = body;
        begin(database);
        String code = request(database, other);
        seat(database, body, "Expert", Capacity.MEMBER, "expert");
        seat(database, other, "Observatrice", Capacity.OBSERVER, "observer");

        assertThat(seen(database, code, "expert", Role.ADVISOR)).isEmpty();
        Optional<SubjectView> subject =
                as(database, "expert", Role.ADVISOR, w -> w.book().subject(code));
        assertThat(subject).isEmpty();
        assertThat(seen(database, code, "observer", Role.ADVISOR)).isPresent();
        refused(() -> draft(database, code, "observer", "Non"), "advice.observer");
    }

    @ParameterizedTest
    @EnumSource
    void what_was_adopted_and_approved_stands_and_the_point_on_the_agenda_is_settled(TestDatabase database) {
        begin(database);
        String code = request(database, body);
        AdviceView draft = draft(database, code, "chair", "Avis");
        assertThat(seen(database, code, "s", Role.SECRETARIAT).orElseThrow().opinion())
                .as("a draft is the body's own")
                .isNull();
        String sha256 = Objects.requireNonNull(draft.opinion()).sha256();
        as(database, "chair", Role.ADVISOR, w -> w.book().adopt(code, sha256, null, null));
        refused(() -> draft(database, code, "chair", "Autre"), "advice.opinion-adopted");
        assertThat(point(database, code)).isPresent();

        as(database, "s", Role.SECRETARIAT, w -> w.book().draftReply(code, reply(1), version(w, code)));
        String reply = Objects.requireNonNull(seen(database, code, "s", Role.SECRETARIAT)
                        .orElseThrow()
                        .reply())
                .sha256();
        refused(() -> as(database, "c", Role.COMMITTEE, w -> w.book().approveReply(code, sha256)), "advice.changed");
        AdviceView approved = as(database, "c", Role.COMMITTEE, w -> w.book().approveReply(code, reply));
        assertThat(approved.state()).isEqualTo(State.ANSWERED);
        assertThat(point(database, code)).as("settled by the reply").isEmpty();
        refused(
                () -> as(database, "s", Role.SECRETARIAT, w -> w.book().draftReply(code, reply(1), version(w, code))),
                "advice.reply-approved");

        as(database, "chair", Role.ADVISOR, w -> w.book().releaseOpinion(code, version(w, code)));
        as(database, "s", Role.SECRETARIAT, w -> w.book().releaseReply(code, version(w, code)));
        AdviceView corrected =
                as(database, "chair", Role.ADVISOR, w -> w.book().correct(code, Side.OPINION, WORDS, version(w, code)));
        assertThat(corrected.state()).isEqualTo(State.PUBLISHED);
        assertThat(Objects.requireNonNull(corrected.opinion()).errata()).hasSize(1);
        assertThat(Objects.requireNonNull(corrected.opinion()).sha256()).isEqualTo(sha256);
    }

    @ParameterizedTest
    @EnumSource
    void a_session_of_the_body_adopts_what_its_table_carries(TestDatabase database) {
        begin(database);
        String code = request(database, body);
        String sha256 = Objects.requireNonNull(
                        draft(database, code, "chair", "Avis").opinion())
                .sha256();
        seat(database, body, "Experte", Capacity.MEMBER, "expert");
        String session = as(database, "s", Role.SECRETARIAT, w -> {
            String convened = w.committees().convene(body, TODAY, WORDS).code();
            w.committees().hold(convened);
            return convened;
        });
        AgendaItemView item = as(
                database,
                "s",
                Role.SECRETARIAT,
                w -> w.committees().addItem(session, AdviceService.ref(code), WORDS, WORDS));
        refused(() -> adopt(database, code, sha256, session, item.number()), "roll.not-opened");
        as(database, "s", Role.SECRETARIAT, w -> {
            List<Mark> marks = w.members().of(body, TODAY).stream()
                    .map(m -> new Mark(m.code(), Presence.PRESENT, null))
                    .toList();
            return w.sittings().call(session, marks, Version.of(w.sittings().roll(session)));
        });
        as(database, "expert", Role.ADVISOR, w -> w.sittings().vote(session, item.number(), Choice.AGAINST));
        refused(() -> adopt(database, code, sha256, session, item.number()), "decision.not-carried");
        as(database, "chair", Role.ADVISOR, w -> w.sittings().vote(session, item.number(), Choice.FOR));
        refused(() -> adopt(database, code, sha256, session, item.number()), "decision.not-carried");
        seat(database, body, "Autre", Capacity.MEMBER, "third");
        as(database, "s", Role.SECRETARIAT, w -> {
            List<Mark> marks = w.members().of(body, TODAY).stream()
                    .map(m -> new Mark(m.code(), Presence.PRESENT, null))
                    .toList();
            return w.sittings().call(session, marks, Version.of(w.sittings().roll(session)));
        });
        as(database, "third", Role.ADVISOR, w -> w.sittings().vote(session, item.number(), Choice.FOR));
        AdviceView adopted = adopt(database, code, sha256, session, item.number());
        assertThat(Objects.requireNonNull(adopted.opinion()).session()).isEqualTo(session);
        Optional<AgendaItemView> settled =
                as(database, "s", Role.SECRETARIAT, w -> w.committees().item(item.number()));
        assertThat(settled.orElseThrow().decision()).isEqualTo(code);
    }

    private void begin(TestDatabase database) {
        body = "GC-" + UUID.randomUUID().toString().substring(0, 8);
        group(database, body, "chair");
    }

    private static AdviceView adopt(TestDatabase database, String code, String sha256, String session, String item) {
        return as(database, "chair", Role.ADVISOR, w -> w.book().adopt(code, sha256, session, item));
    }

    private static Reply reply(int recommendation) {
        return new Reply(WORDS, List.of(new Answer(recommendation, Response.UNDER_STUDY, WORDS, null)));
    }

    private static String version(Wired wired, String code) {
        return Version.of(wired.book().find(code).orElseThrow());
    }

    private static Optional<AgendaItemView> point(TestDatabase database, String code) {
        return as(
                database,
                "c",
                Role.COMMITTEE,
                w -> w.committees().decisionsRequested().stream()
                        .filter(i -> code.equals(i.subject().code()))
                        .findFirst());
    }

    private static Optional<AdviceView> readOn(TestDatabase database, String code, String account, LocalDate day) {
        return as(database, account, Role.ADVISOR, w -> w.book(on(day)).find(code));
    }

    private static BusinessClock on(LocalDate day) {
        BusinessClock clock = new BusinessClock();
        clock.hold(day.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant());
        return clock;
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
