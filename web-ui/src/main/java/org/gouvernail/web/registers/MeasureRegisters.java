package org.gouvernail.web.registers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.risk.IssueState;
import org.gouvernail.sectorplans.risk.Issues;
import org.gouvernail.sectorplans.risk.Issues.IssueView;
import org.gouvernail.sectorplans.risk.RegisterChanges;
import org.gouvernail.sectorplans.risk.RegisterChanges.Earlier;
import org.gouvernail.sectorplans.risk.RiskState;
import org.gouvernail.sectorplans.risk.Risks;
import org.gouvernail.sectorplans.risk.Risks.RiskView;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * The registers of one measure. One thing is written at a time, and the address says which: a risk or an issue to add
 * ({@code ajouter}), to revise ({@code risque}, {@code enjeu}), or a risk that happened ({@code realise}).
 */
@Named
@RequestScoped
public class MeasureRegisters {

    @Inject
    Desk desk;

    @Inject
    Measures measures;

    @Inject
    Risks risks;

    @Inject
    Issues issues;

    @Inject
    RegisterChanges changes;

    private String code = "";
    private @Nullable MeasureView measure;
    private List<RiskView> entered = List.of();
    private List<IssueView> going = List.of();
    private Map<String, List<Earlier>> earlier = Map.of();
    private @Nullable RiskView risk;
    private @Nullable IssueView issue;
    private @Nullable String seen;
    private final RiskForm riskForm = new RiskForm();
    private final IssueForm issueForm = new IssueForm();
    private final TypedText outcome = new TypedText();

    @PostConstruct
    void load() {
        code = desk.code("code", "measure");
        measure = measures.find(code, null).orElseThrow(() -> DomainException.notFound("measure", code));
        entered = risks.of(code, null);
        going = issues.of(code, null);
        earlier = changes.of(code);
        String asked = desk.parameter("risque") == null ? desk.parameter("realise") : desk.parameter("risque");
        risk = asked == null ? null : one(entered, RiskView::code, asked, "risk");
        String other = desk.parameter("enjeu");
        issue = other == null ? null : one(going, IssueView::code, other, "issue");
        if (!desk.posted()) {
            show();
        }
    }

    private static <T> T one(List<T> all, Function<T, String> code, String asked, String kind) {
        return all.stream()
                .filter(one -> code.apply(one).equals(asked))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(kind, asked));
    }

    private void show() {
        if (risk != null) {
            seen = Version.of(risk);
            riskForm.show(risk);
            issueForm.show(risk, desk.today());
        }
        if (issue != null) {
            seen = Version.of(issue);
            issueForm.show(issue);
        }
    }

    public void saveRisk() {
        act("risk", () -> {
            RiskView saved = risk == null
                    ? risks.enter(code, riskForm.read())
                    : risks.revise(risk.code(), riskForm.read(), riskForm.readReason(), seen);
            desk.done(page(), risk == null ? "registers.entered" : "registers.revised", saved.code());
        });
    }

    public void saveIssue() {
        act("issue", () -> {
            IssueView saved = issue != null
                    ? issues.revise(issue.code(), issueForm.read(), issueForm.readReason(), seen)
                    : risk != null
                            ? risks.materialise(risk.code(), issueForm.read(), seen)
                            : issues.enter(code, issueForm.read());
            desk.done(page(), issue == null ? "registers.entered" : "registers.revised", saved.code());
        });
    }

    public void close() {
        act("end", () -> {
            Typed typed = new Typed();
            LocalizedText how = outcome.readGiven(typed, "/outcome");
            typed.check();
            if (how != null && risk != null) {
                risks.close(risk.code(), how, seen);
                desk.done(page(), "registers.closed", risk.code());
            } else if (how != null && issue != null) {
                issues.close(issue.code(), how, seen);
                desk.done(page(), "registers.closed", issue.code());
            }
        });
    }

    private void act(String form, Runnable work) {
        try {
            work.run();
        } catch (DomainException e) {
            desk.refused(e, pointer -> pointer.isEmpty() ? null : form + ":" + pointer.substring(1));
        }
    }

    private String page() {
        return "/registre/mesures/" + code;
    }

    /** Whether the reader may write on this measure. */
    public boolean isWriting() {
        Actor reader = CurrentActor.get();
        MeasureView of = measure;
        return reader.has(Role.SECRETARIAT)
                || (of != null
                        && Stream.concat(Stream.of(of.leadOrganisation()), of.contributing().stream())
                                .anyMatch(o -> reader.hasFor(Role.COORDINATOR, o, of.plan())));
    }

    /** Whether the form of a risk is shown: for a new one, or for an open one that is revised. */
    public boolean isRiskAsked() {
        boolean revised = desk.parameter("realise") == null && risk != null && risk.state() == RiskState.OPEN;
        return isWriting() && (revised || "risque".equals(desk.parameter("ajouter")));
    }

    /** Whether the form of an issue is shown: for a new one, an open one that is revised, or a risk that happened. */
    public boolean isIssueAsked() {
        boolean happened = desk.parameter("realise") != null && risk != null && risk.state() == RiskState.OPEN;
        boolean revised = issue != null && issue.state() == IssueState.OPEN;
        return isWriting() && (happened || revised || "enjeu".equals(desk.parameter("ajouter")));
    }

    /** Whether what is shown can also be closed. */
    public boolean isClosable() {
        return (isRiskAsked() && risk != null) || (isIssueAsked() && issue != null);
    }

    public @Nullable MeasureView getMeasure() {
        return measure;
    }

    public List<RiskView> getRisks() {
        return entered;
    }

    public List<IssueView> getIssues() {
        return going;
    }

    /** What a risk or an issue said before it was put off or lowered, oldest first. */
    public List<Earlier> earlier(String entry) {
        return earlier.getOrDefault(entry, List.of());
    }

    public @Nullable RiskView getRisk() {
        return risk;
    }

    public @Nullable IssueView getIssue() {
        return issue;
    }

    public RiskForm getRiskForm() {
        return riskForm;
    }

    public IssueForm getIssueForm() {
        return issueForm;
    }

    public TypedText getOutcome() {
        return outcome;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }
}
