package org.gouvernail.web.committee;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.minutes.MinutesBook;
import org.gouvernail.governance.minutes.MinutesBook.MinutesView;
import org.gouvernail.governance.minutes.MinutesBook.NewAmendment;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** The minutes of one session as a member reads them: proposes other words for a passage, and approves what is on the screen. */
@Named
@RequestScoped
public class MinutesPage {

    @Inject
    Desk desk;

    @Inject
    MinutesBook minutes;

    private String code = "";
    private @Nullable MinutesView view;
    private @Nullable String seen;
    private @Nullable String sha256;
    private List<TypedText> texts = List.of();
    private List<TypedText> reasons = List.of();

    @PostConstruct
    void load() {
        code = desk.code("code", "session");
        view = minutes.find(code).orElseThrow(() -> DomainException.notFound("minutes", code));
        seen = desk.posted() ? null : Version.of(view);
        sha256 = desk.posted() ? null : view.sha256();
        texts = view.passages().stream().map(p -> new TypedText(p.text())).toList();
        reasons = view.passages().stream().map(p -> new TypedText()).toList();
    }

    /** Proposes the words typed for the passage at this index. */
    public void propose(int index) {
        try {
            Typed typed = new Typed();
            LocalizedText text = texts.get(index).readGiven(typed, "/text");
            LocalizedText reason = reasons.get(index).readGiven(typed, "/reason");
            typed.check();
            if (text != null && reason != null) {
                minutes.propose(code, new NewAmendment(index + 1, text, reason), seen);
            }
            desk.done(page(), "minutes.proposed", index + 1);
        } catch (DomainException e) {
            desk.refused(e, pointer -> switch (pointer) {
                case "/text" -> "passages:" + index + ":text";
                case "/reason" -> "passages:" + index + ":reason";
                default -> null;
            });
        }
    }

    /** Approves the words that were on the screen. */
    public void approve() {
        try {
            minutes.approve(code, Objects.requireNonNullElse(sha256, ""));
            desk.done(page(), "minutes.approved-now", code);
        } catch (DomainException e) {
            desk.refused(e);
        }
    }

    private String page() {
        return "/comite/seances/" + code + "/proces-verbal";
    }

    public MinutesView getView() {
        return Objects.requireNonNull(view);
    }

    /** Whether this reader may propose other words now. */
    public boolean isAmendable() {
        return getView().saved() && !getView().approved() && CurrentActor.get().has(Role.COMMITTEE);
    }

    public List<TypedText> getTexts() {
        return texts;
    }

    public List<TypedText> getReasons() {
        return reasons;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }

    /** Hash of the words on the screen: the form itself brings it back. */
    public @Nullable String getSha256() {
        return sha256;
    }

    public void setSha256(@Nullable String sha256) {
        this.sha256 = sha256;
    }
}
