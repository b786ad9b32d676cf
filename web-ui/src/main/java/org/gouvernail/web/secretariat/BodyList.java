package org.gouvernail.web.secretariat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gouvernail.governance.committee.Bodies;
import org.gouvernail.governance.committee.Bodies.BodyKind;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.committee.QuorumRule;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** The bodies that sit, and one to be established. */
@Named
@RequestScoped
public class BodyList {

    /** What a body's code may be, so that those of its sessions and opinions stay within a code's bounds. */
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}";

    @Inject
    Desk desk;

    @Inject
    Committees committees;

    @Inject
    Bodies bodies;

    private @Nullable String code;
    private @Nullable String kind = BodyKind.WORKING_GROUP.name();
    private @Nullable String least;
    private @Nullable String until;
    private final TypedText title = new TypedText();
    private final TypedText mandate = new TypedText();

    public void establish() {
        try {
            Typed typed = new Typed();
            String named = Typed.trimmed(typed.given(code, code, "/code"));
            if (!named.isEmpty() && !named.matches(CODE)) {
                typed.refuse("/code", "typed.code");
            }
            BodyKind chosen = Arrays.stream(BodyKind.values())
                    .filter(k -> k.name().equals(Typed.trimmed(kind)))
                    .findFirst()
                    .orElse(null);
            if (chosen == null) {
                typed.refuse("/kind", "typed.choice");
            }
            Integer number = typed.whole(least, "/least", 1, QuorumRule.MOST);
            LocalDate last = typed.date(until, "/until");
            LocalizedText called = title.readGivenTitle(typed, "/title");
            LocalizedText purpose = mandate.readGiven(typed, "/mandate");
            typed.check();
            if (chosen != null && called != null && purpose != null) {
                bodies.establish(named, called, purpose, chosen, QuorumRule.of(number), last);
                desk.done("/secretariat/comites/" + named, "body.established", named);
            }
        } catch (DomainException e) {
            desk.refused(e, pointer -> pointer.isEmpty() ? "body:code" : "body:" + pointer.substring(1));
        }
    }

    public List<CommitteeView> getAll() {
        return committees.all();
    }

    public BodyKind[] getKinds() {
        return BodyKind.values();
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getLeast() {
        return least;
    }

    public void setLeast(@Nullable String least) {
        this.least = least;
    }

    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }

    public TypedText getTitle() {
        return title;
    }

    public TypedText getMandate() {
        return mandate;
    }
}
