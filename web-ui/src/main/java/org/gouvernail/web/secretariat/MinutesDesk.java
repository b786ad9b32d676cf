package org.gouvernail.web.secretariat;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.minutes.MinutesBook;
import org.gouvernail.governance.minutes.MinutesBook.AmendmentView;
import org.gouvernail.governance.minutes.MinutesBook.MinutesView;
import org.gouvernail.governance.minutes.MinutesBook.Outcome;
import org.gouvernail.governance.minutes.MinutesBook.Passage;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** The secretariat's work on the minutes of one session: the draft, the amendments, the publication, the errata. */
@Named
@RequestScoped
public class MinutesDesk {

    @Inject
    Desk desk;

    @Inject
    MinutesBook minutes;

    private String code = "";
    private @Nullable MinutesView view;
    private @Nullable String seen;
    private List<TypedText> texts = List.of();
    private List<TypedText> answers = List.of();
    private final TypedText erratum = new TypedText();

    /** The passages as they stand and an empty one after them; a reason to be given for each amendment. */
    @PostConstruct
    void load() {
        code = desk.code("code", "session");
        view = minutes.find(code).orElseThrow(() -> DomainException.notFound("minutes", code));
        seen = desk.posted() ? null : Version.of(view);
        texts = new ArrayList<>();
        view.passages().forEach(p -> texts.add(new TypedText(p.text())));
        texts.add(new TypedText());
        answers = view.amendments().stream().map(a -> new TypedText()).toList();
    }

    /** Saves the passages typed; an empty one is left out. */
    public void save() {
        act("minutes.saved", () -> {
            Typed typed = new Typed();
            List<Passage> all = new ArrayList<>();
            List<Passage> shown = view().passages();
            for (int i = 0; i < texts.size(); i++) {
                LocalizedText text = texts.get(i).read(typed, "/passages/" + i);
                if (text != null) {
                    all.add(new Passage(i < shown.size() ? shown.get(i).item() : null, text));
                }
            }
            typed.check();
            minutes.write(code, all, seen);
        });
    }

    public void adopt(int index) {
        settle(index, true);
    }

    public void reject(int index) {
        settle(index, false);
    }

    private void settle(int index, boolean adopted) {
        act(adopted ? "minutes.adopted" : "minutes.rejected", () -> {
            Typed typed = new Typed();
            LocalizedText reason = answers.get(index).read(typed, "/answers/" + index);
            typed.check();
            try {
                minutes.settle(code, index + 1, adopted, reason, seen);
            } catch (DomainException e) {
                throw e.fields().isEmpty()
                        ? e
                        : DomainException.invalid(e.fields().get(0).code(), "/answers/" + index);
            }
        });
    }

    public void publish() {
        act("minutes.published", () -> minutes.publish(code, seen));
    }

    /** Adds what was typed as an erratum. */
    public void correct() {
        act("minutes.corrected", () -> {
            Typed typed = new Typed();
            LocalizedText text = erratum.readGiven(typed, "/erratum");
            typed.check();
            if (text != null) {
                minutes.correct(code, text, seen);
            }
        });
    }

    private void act(String done, Runnable work) {
        try {
            work.run();
            desk.done("/secretariat/seances/" + code + "/proces-verbal", done, code);
        } catch (DomainException e) {
            desk.refused(
                    e,
                    pointer -> pointer.startsWith("/passages/")
                            ? "passages:" + pointer.split("/")[2] + ":text"
                            : pointer.startsWith("/answers/")
                                    ? "amendments:" + pointer.split("/")[2] + ":answer"
                                    : pointer.equals("/erratum") ? "erratum" : null);
        }
    }

    private MinutesView view() {
        return Objects.requireNonNull(view);
    }

    public MinutesView getView() {
        return view();
    }

    /** Whether the words may still be typed: neither approved nor under amendment. */
    public boolean isWritable() {
        return !view().approved() && view().amendments().isEmpty();
    }

    /** Whether an amendment waits for its answer. */
    public boolean waits(AmendmentView amendment) {
        return amendment.outcome() == Outcome.PROPOSED && !view().approved();
    }

    public List<TypedText> getTexts() {
        return texts;
    }

    public List<TypedText> getAnswers() {
        return answers;
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
