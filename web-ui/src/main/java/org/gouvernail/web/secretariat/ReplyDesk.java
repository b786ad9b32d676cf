package org.gouvernail.web.secretariat;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gouvernail.governance.advice.AdviceBook;
import org.gouvernail.governance.advice.AdviceBook.AdviceView;
import org.gouvernail.governance.advice.AdviceBook.Answer;
import org.gouvernail.governance.advice.AdviceBook.OpinionView;
import org.gouvernail.governance.advice.AdviceBook.Reply;
import org.gouvernail.governance.advice.AdviceBook.ReplyView;
import org.gouvernail.governance.advice.AdviceBook.Response;
import org.gouvernail.governance.advice.AdviceBook.Side;
import org.gouvernail.governance.advice.AdviceBook.State;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** The secretariat's work on the reply to one opinion: the draft, the release, the errata. */
@Named
@RequestScoped
public class ReplyDesk {

    @Inject
    Desk desk;

    @Inject
    AdviceBook book;

    private String code = "";
    private @Nullable AdviceView view;
    private @Nullable String seen;
    private TypedText summary = new TypedText();
    private final List<AnswerLine> lines = new ArrayList<>();
    private final TypedText erratum = new TypedText();

    @PostConstruct
    void load() {
        code = desk.code("code", "advice");
        AdviceView known = book.find(code).orElseThrow(() -> DomainException.notFound("advice", code));
        view = known;
        seen = desk.posted() ? null : Version.of(known);
        OpinionView opinion = known.opinion();
        ReplyView reply = known.reply();
        summary = new TypedText(reply == null ? null : reply.summary());
        int count = opinion == null ? 0 : opinion.recommendations().size();
        for (int number = 1; number <= count; number++) {
            lines.add(new AnswerLine(number, reply == null ? null : reply.answer(number)));
        }
    }

    /** Saves what was typed; an answer left empty is left out. */
    public void save() {
        act("advice.reply-saved", () -> {
            Typed typed = new Typed();
            LocalizedText said = summary.readGiven(typed, "/summary");
            List<Answer> answers = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                Answer answer = lines.get(i).read(typed, "/answers/" + i);
                if (answer != null) {
                    answers.add(answer);
                    places.add(i);
                }
            }
            typed.check();
            if (said != null) {
                draft(new Reply(said, answers), places);
            }
        });
    }

    /** Tells what is refused of an answer at the line where it was typed. */
    private void draft(Reply reply, List<Integer> places) {
        try {
            book.draftReply(code, reply, seen);
        } catch (DomainException e) {
            throw e.fields().isEmpty()
                    ? e
                    : DomainException.invalid(e.fields().stream()
                            .map(f ->
                                    new DomainException.FieldProblem(at(f.pointer(), places), f.code(), f.arguments()))
                            .toList());
        }
    }

    private static String at(String pointer, List<Integer> places) {
        String[] parts = pointer.split("/");
        return parts.length == 4
                ? "/answers/" + places.get(Integer.parseInt(parts[2])) + "/"
                        + parts[3].replace("recommendation", "response")
                : pointer;
    }

    public void release() {
        act("advice.released", () -> book.releaseReply(code, seen));
    }

    public void correct() {
        act("advice.corrected", () -> {
            Typed typed = new Typed();
            LocalizedText text = erratum.readGiven(typed, "/erratum");
            typed.check();
            if (text != null) {
                book.correct(code, Side.REPLY, text, seen);
            }
        });
    }

    private void act(String done, Runnable work) {
        try {
            work.run();
            desk.done("/secretariat/avis/" + code, done, code);
        } catch (DomainException e) {
            desk.refused(e, pointer -> {
                String[] parts = pointer.split("/");
                return parts.length == 4
                        ? "lines:" + parts[2] + ":" + parts[3]
                        : pointer.equals("/summary") || pointer.equals("/erratum") ? pointer.substring(1) : null;
            });
        }
    }

    public AdviceView getView() {
        return Objects.requireNonNull(view);
    }

    /** Whether the reply may be typed: the opinion is adopted and nothing is approved. */
    public boolean isWritable() {
        return getView().state() == State.ADOPTED;
    }

    /** Whether the approved reply waits for its release. */
    public boolean isReleasable() {
        ReplyView reply = getView().reply();
        return reply != null && reply.approvedAt() != null && reply.releasedAt() == null;
    }

    /** Whether an erratum may be added. */
    public boolean isCorrectable() {
        ReplyView reply = getView().reply();
        return reply != null && reply.approvedAt() != null;
    }

    public Response[] getResponses() {
        return Response.values();
    }

    public TypedText getSummary() {
        return summary;
    }

    public List<AnswerLine> getLines() {
        return lines;
    }

    public TypedText getErratum() {
        return erratum;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }
}
