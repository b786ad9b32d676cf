package org.gouvernail.web.committee;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.DecisionState;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.effect.Checks;
import org.gouvernail.governance.effect.Checks.CheckView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** One decision of the register: what is expected of it, which may be said once where it was not, and what checks found. */
@Named
@RequestScoped
public class DecisionPage {

    @Inject
    Desk desk;

    @Inject
    Committees committees;

    @Inject
    Checks checks;

    private @Nullable DecisionView decision;
    private final TypedText expected = new TypedText();
    private @Nullable String checkOn;
    private final TypedText reason = new TypedText();

    @PostConstruct
    void load() {
        String code = desk.code("code", "decision");
        decision = committees.decision(code).orElseThrow(() -> DomainException.notFound("decision", code));
    }

    public void complete() {
        if (decision == null) {
            return;
        }
        try {
            Typed typed = new Typed();
            LocalizedText words = expected.readGiven(typed, "/expectedEffect");
            LocalDate day = typed.given(typed.date(checkOn, "/checkOn"), checkOn, "/checkOn");
            LocalizedText why = reason.readGiven(typed, "/reason");
            typed.check();
            if (words != null && day != null && why != null) {
                checks.complete(decision.code(), words, day, why);
                desk.done("/comite/decisions/" + decision.code(), "effects.completed", decision.code());
            }
        } catch (DomainException e) {
            desk.refused(e, pointer -> switch (pointer) {
                case "/expectedEffect" -> "complete:expected";
                case "/checkOn" -> "complete:checkOn";
                case "/reason" -> "complete:reason";
                default -> null;
            });
        }
    }

    /** Whether the reader may say what is expected, and nobody did. */
    public boolean isIncomplete() {
        return decision != null
                && decision.state() == DecisionState.OPEN
                && !decision.expects()
                && (CurrentActor.get().has(Role.COMMITTEE) || CurrentActor.get().has(Role.SECRETARIAT));
    }

    public @Nullable DecisionView getDecision() {
        return decision;
    }

    public List<CheckView> getFound() {
        return decision == null ? List.of() : checks.of(decision.code());
    }

    /** What the session of a check had before it: before and after, from the snapshots. */
    public List<LocalizedText> compared(CheckView check) {
        return committees.agenda(check.session()).stream()
                .filter(i -> new SubjectRef("decision", check.decision()).equals(i.origin()))
                .flatMap(i -> i.facts().stream())
                .toList();
    }

    public TypedText getExpected() {
        return expected;
    }

    public @Nullable String getCheckOn() {
        return checkOn;
    }

    public void setCheckOn(@Nullable String checkOn) {
        this.checkOn = checkOn;
    }

    public TypedText getReason() {
        return reason;
    }
}
