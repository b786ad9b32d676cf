package org.gouvernail.web.committee;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.advice.AdviceBook;
import org.gouvernail.governance.advice.AdviceBook.AdviceView;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.Committees.NewDecision;
import org.gouvernail.governance.committee.Committees.NewFollowUp;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.indicators.report.Reports.ReportSummary;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.gouvernail.sectorplans.change.ChangeRequests;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The dossier of one agenda item; while its session is held, a member of the committee decides on it there, with the
 * follow-up it opens.
 */
@Named
@RequestScoped
public class DecidePage {

    @Inject
    Desk desk;

    @Inject
    Committees committees;

    @Inject
    Reports reports;

    @Inject
    Organisations organisations;

    @Inject
    BusinessClock clock;

    @Inject
    Dossiers dossiers;

    @Inject
    ChangeRequests changes;

    @Inject
    AdviceBook advice;

    private @Nullable AgendaItemView item;
    private @Nullable Dossier dossier;
    private @Nullable DecisionForm form;
    private @Nullable String basis;
    private List<Outcome> outcomes = List.of();

    @PostConstruct
    void load() {
        String code = desk.code("item", "agenda-item");
        item = committees.item(code).orElseThrow(() -> DomainException.notFound("agenda-item", code));
        form = new DecisionForm(clock.today());
        dossier = dossiers.of(item);
        outcomes = changes.open(item.subject()).stream().map(Outcome::new).toList();
        basis = desk.posted() ? null : onTheTable(item.period());
    }

    private @Nullable String onTheTable(@Nullable String period) {
        return (period == null
                        ? reports.all(null).stream().findFirst().map(ReportSummary::sha256)
                        : reports.find(period, null).map(ReportView::sha256))
                .orElse(null);
    }

    public void decide() {
        if (item == null || form == null || item.session() == null) {
            return;
        }
        try {
            Typed typed = new Typed();
            NewDecision decision = form.decision(typed, basis);
            NewFollowUp followUp = form.followUp(typed);
            Map<String, Boolean> settled = settled(typed);
            Committees.Outcome said =
                    isRevision() ? form.outcome(typed) : outcomes.isEmpty() ? form.refusal(typed) : null;
            typed.check();
            if (decision != null) {
                DecisionView taken =
                        changes.decide(item.session(), item.code(), decision.with(said), followUp, settled);
                if (said == Committees.Outcome.APPROVED) {
                    desk.done("/comite/strategie", "decide.revision-next", taken.code());
                } else {
                    desk.done("/comite/decisions?decision=" + taken.code(), "decide.done", taken.code());
                }
            }
        } catch (DomainException e) {
            desk.refused(e, this::place);
        }
    }

    /** For each request about the subject, whether it is approved; taking note grants nothing. */
    private Map<String, Boolean> settled(Typed typed) {
        Map<String, Boolean> settled = new LinkedHashMap<>();
        for (int i = 0; i < outcomes.size(); i++) {
            String choice = Typed.trimmed(outcomes.get(i).getChoice());
            if (!choice.equals(Outcome.APPROVED) && !choice.equals(Outcome.REFUSED)) {
                typed.refuse("/outcomes/" + i, "typed.choice");
            } else if (form != null && form.isTakesNote() && choice.equals(Outcome.APPROVED)) {
                typed.refuse("/outcomes/" + i, "typed.note-grants-nothing");
            }
            settled.put(outcomes.get(i).getChange().code(), choice.equals(Outcome.APPROVED));
        }
        return settled;
    }

    /** The open requests about the subject, with what the committee makes of each. */
    public List<Outcome> getOutcomes() {
        return outcomes;
    }

    /** Whether a revision of the strategy brought the point: its decision says what becomes of it. */
    public boolean isRevision() {
        return item != null && item.subject().kind().equals("revision");
    }

    private @Nullable String place(String pointer) {
        return switch (pointer) {
            case "/text" -> "text";
            case "/outcome" -> isRevision() ? "outcome" : "refuses";
            case "/refuses" -> "refuses";
            case "/effectOn" -> "effectOn";
            case "/expectedEffect" -> "effect";
            case "/checkOn" -> "checkOn";
            case "/followUp" -> "task";
            case "/organisation", "/followUp/organisation" -> "owner";
            case "/dueOn", "/followUp/dueOn" -> "dueOn";
            default -> pointer.startsWith("/outcomes/") ? "changes:" + pointer.substring(10) + ":choice" : null;
        };
    }

    public List<OrganisationView> getOwners() {
        return organisations.all(null).stream().filter(OrganisationView::active).toList();
    }

    /** The session of the item, null while it waits for one. */
    public @Nullable SessionView getSession() {
        return item == null || item.session() == null
                ? null
                : committees.session(item.session()).orElse(null);
    }

    /** Whether this reader may record the decision now. */
    public boolean isHeld() {
        SessionView session = getSession();
        return session != null
                && session.state() == Committees.SessionState.HELD
                && item != null
                && item.decision() == null
                && CurrentActor.get().has(Role.COMMITTEE);
    }

    /** Whether the form shows: when it comes back too late as well, so that what was typed is not lost with the refusal. */
    public boolean isOffered() {
        return isHeld()
                || (desk.posted() && getSession() != null && CurrentActor.get().has(Role.COMMITTEE));
    }

    /** The opinion that the point is about, with its question and the reply so far; null where it is about none. */
    public @Nullable AdviceView getAdvice() {
        return item == null || !item.subject().kind().equals("advice")
                ? null
                : advice.find(item.subject().code()).orElse(null);
    }

    /** What is known of the subject, null before the page is loaded. */
    public @Nullable Dossier getDossier() {
        return dossier;
    }

    public @Nullable AgendaItemView getItem() {
        return item;
    }

    public @Nullable DecisionForm getForm() {
        return form;
    }

    /** Hash of the report on the table when the form was shown: the form itself brings it back, null when there was none. */
    public @Nullable String getBasis() {
        return basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = basis;
    }
}
