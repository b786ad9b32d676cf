package org.gouvernail.governance.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gouvernail.governance.advice.AdviceBook.AdviceView;
import org.gouvernail.governance.advice.AdviceBook.ErratumView;
import org.gouvernail.governance.advice.AdviceBook.Opinion;
import org.gouvernail.governance.advice.AdviceBook.OpinionView;
import org.gouvernail.governance.advice.AdviceBook.Reply;
import org.gouvernail.governance.advice.AdviceBook.ReplyView;
import org.gouvernail.governance.advice.AdviceBook.Side;
import org.gouvernail.governance.advice.AdviceBook.State;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.Json;
import org.jspecify.annotations.Nullable;

/** A request with what was settled in it and the errata beside it: what of them a reader sees. */
record AdviceFolder(AdviceFile file, List<SettledText> settled, List<AdviceErratum> errata) {

    /** The text settled by a side, null while there is none. */
    @Nullable SettledText text(Side side) {
        return settled.stream().filter(t -> t.side() == side).findFirst().orElse(null);
    }

    boolean isAdopted() {
        return text(Side.OPINION) != null;
    }

    boolean isAnswered() {
        return text(Side.REPLY) != null;
    }

    int errataOf(Side side) {
        return (int) errata.stream().filter(e -> e.side() == side).count();
    }

    State state() {
        if (isAnswered()) {
            return file.isPublic() ? State.PUBLISHED : State.ANSWERED;
        }
        if (isAdopted()) {
            return State.ADOPTED;
        }
        return file.opinionDraft() == null ? State.REQUESTED : State.DRAFTED;
    }

    /** What those see whom these words let: a side that may read the drafts of the opinion, of the reply, or none. */
    AdviceView view(Sight sight) {
        SettledText adopted = text(Side.OPINION);
        SettledText approved = text(Side.REPLY);
        Instant until = adopted == null ? null : adopted.settledAt();
        return new AdviceView(
                file.code(),
                file.body(),
                file.isOwnInitiative(),
                file.question(),
                file.subject().toString(),
                file.dueOn(),
                state(),
                file.askedBy(),
                file.askedAt(),
                sight.opinion(this) ? opinion(adopted) : null,
                sight.reply(this) ? reply(approved) : null,
                days(file.askedAt(), until),
                sight.reply(this) ? days(until, approved == null ? null : approved.settledAt()) : null,
                file.provenance());
    }

    private @Nullable OpinionView opinion(@Nullable SettledText adopted) {
        String content = adopted == null ? file.opinionDraft() : adopted.content();
        if (content == null) {
            return null;
        }
        Opinion words = Json.read(content, Opinion.class);
        return new OpinionView(
                words.summary(),
                words.recommendations(),
                Json.sha256(content),
                adopted == null ? null : adopted.settledBy(),
                adopted == null ? null : adopted.settledAt(),
                adopted == null ? null : adopted.session(),
                file.opinionReleasedAt(),
                errata(Side.OPINION));
    }

    private @Nullable ReplyView reply(@Nullable SettledText approved) {
        String content = approved == null ? file.replyDraft() : approved.content();
        if (content == null) {
            return null;
        }
        Reply words = Json.read(content, Reply.class);
        return new ReplyView(
                words.summary(),
                words.answers(),
                Json.sha256(content),
                approved == null ? null : approved.settledBy(),
                approved == null ? null : approved.settledAt(),
                file.replyReleasedAt(),
                errata(Side.REPLY));
    }

    private List<ErratumView> errata(Side side) {
        return errata.stream()
                .filter(e -> e.side() == side)
                .map(AdviceErratum::view)
                .toList();
    }

    private static @Nullable Integer days(@Nullable Instant from, @Nullable Instant until) {
        return from == null || until == null ? null : (int) ChronoUnit.DAYS.between(day(from), day(until));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, BusinessClock.ZONE);
    }
}
