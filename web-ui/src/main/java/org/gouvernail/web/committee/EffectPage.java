package org.gouvernail.web.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.effect.Checks;
import org.gouvernail.governance.effect.Checks.NewCheck;
import org.gouvernail.governance.effect.Checks.Verdict;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** What a member of the committee finds of a decision's effect, on the point that asks to check it. */
@Named
@RequestScoped
public class EffectPage {

    @Inject
    Desk desk;

    @Inject
    Committees committees;

    @Inject
    Checks checks;

    private @Nullable String verdict;
    private final TypedText finding = new TypedText();
    private @Nullable String nextCheckOn;

    public void check() {
        String code = desk.code("item", "agenda-item");
        AgendaItemView item = committees.item(code).orElseThrow(() -> DomainException.notFound("agenda-item", code));
        SubjectRef decision = item.origin();
        try {
            Typed typed = new Typed();
            String word = Typed.trimmed(verdict);
            Verdict found = Arrays.stream(Verdict.values())
                    .filter(v -> v.name().equals(word))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                typed.refuse("/verdict", "typed.choice");
            }
            LocalizedText words = finding.readGiven(typed, "/finding");
            LocalDate next = typed.date(nextCheckOn, "/nextCheckOn");
            typed.check();
            String session = item.session();
            if (decision != null && session != null && found != null && words != null) {
                checks.check(decision.code(), new NewCheck(session, found, words, next));
                desk.done("/comite/decisions/" + decision.code(), "effects.recorded", decision.code());
            }
        } catch (DomainException e) {
            desk.refused(e, pointer -> switch (pointer) {
                case "/verdict" -> "verdict";
                case "/finding" -> "finding";
                case "/nextCheckOn" -> "nextCheckOn";
                default -> null;
            });
        }
    }

    public @Nullable String getVerdict() {
        return verdict;
    }

    public void setVerdict(@Nullable String verdict) {
        this.verdict = verdict;
    }

    public TypedText getFinding() {
        return finding;
    }

    public @Nullable String getNextCheckOn() {
        return nextCheckOn;
    }

    public void setNextCheckOn(@Nullable String nextCheckOn) {
        this.nextCheckOn = nextCheckOn;
    }
}
