package org.gouvernail.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.Committees.Evidence;
import org.gouvernail.governance.committee.Committees.FollowUpView;
import org.gouvernail.governance.committee.Committees.NewDecision;
import org.gouvernail.governance.effect.Checks;
import org.gouvernail.governance.effect.Checks.NewCheck;
import org.gouvernail.governance.effect.Checks.Verdict;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;

/** The ministerial committee's sessions, what it decided on the quarter's exceptions, and what became of it. */
@Dependent
class CommitteeWork {

    private static final String SECRETARIAT = "secretariat";

    @Inject
    Committees committees;

    @Inject
    Reports reports;

    @Inject
    Milestones milestones;

    @Inject
    Checks checks;

    @Inject
    CommitteeSeats seats;

    private final List<Row> decisions = Row.of("decisions");
    private final List<Row> found = Row.of("checks");

    void plan(Chronicle chronicle) {
        seats.plan(chronicle, SECRETARIAT);
        for (Row row : Row.of("sessions")) {
            session(chronicle, row);
        }
        for (Row row : Row.of("items")) {
            chronicle.on(
                    row.date("on"),
                    SECRETARIAT,
                    () -> committees.addItem(
                            row.text("session"),
                            new SubjectRef("measure", row.text("subject")),
                            row.words("title"),
                            row.words("request")));
        }
        for (Row row : decisions) {
            if (row.dateOrNull("followup_closed") != null) {
                chronicle.on(row.date("followup_closed"), SECRETARIAT, () -> closeFollowUp(row));
            }
        }
    }

    private void session(Chronicle chronicle, Row row) {
        String code = row.text("code");
        chronicle.on(
                row.date("convened"),
                SECRETARIAT,
                () -> committees.convene(row.text("committee"), row.date("on"), row.words("place")));
        if (row.text("held").isEmpty()) {
            return;
        }
        chronicle.on(row.date("on"), SECRETARIAT, () -> committees.hold(code));
        chronicle.on(row.date("on"), SECRETARIAT, () -> seats.call(code));
        chronicle.on(row.date("on"), SECRETARIAT, () -> agree(code));
        decisions.stream().filter(d -> d.text("session").equals(code)).forEach(decision -> {
            chronicle.on(row.date("on"), decision.text("by"), () -> decide(decision, row.text("period")));
            chronicle.on(row.date("on"), SECRETARIAT, () -> follow(decision));
        });
        found.stream()
                .filter(check -> check.text("session").equals(code))
                .forEach(check -> chronicle.on(row.date("on"), check.text("by"), () -> check(check)));
        chronicle.on(row.date("on"), row.text("noted_by"), () -> takeNote(row));
        chronicle.on(row.date("on"), SECRETARIAT, () -> committees.close(code));
    }

    /** The example's committee agrees on whatever is before it. */
    private void agree(String session) {
        committees.agenda(session).stream()
                .filter(item -> item.decision() == null && item.withdrawn() == null)
                .forEach(item -> seats.agree(session, item.code()));
    }

    private void decide(Row row, String period) {
        AgendaItemView item = agendaItem(row);
        committees.decide(
                row.text("session"),
                item.code(),
                new NewDecision(
                        row.words("text"),
                        reports.find(period, null).orElseThrow().sha256(),
                        row.date("effect"),
                        row.wordsOrNull("expected"),
                        row.dateOrNull("check")));
    }

    /** What the committee settles without deciding anything else is noted, so that it does not come back. */
    private void takeNote(Row row) {
        String basis = reports.find(row.text("period"), null).orElseThrow().sha256();
        for (AgendaItemView item : committees.agenda(row.text("code"))) {
            if (item.decision() == null && !item.check()) {
                committees.decide(
                        row.text("code"),
                        item.code(),
                        new NewDecision(row.words("note"), basis, row.date("on"), null, null, true, null));
            }
        }
    }

    private void check(Row row) {
        checks.check(
                row.text("decision"),
                new NewCheck(
                        row.text("session"),
                        Verdict.valueOf(row.text("verdict")),
                        row.words("finding"),
                        row.dateOrNull("next")));
    }

    private AgendaItemView agendaItem(Row row) {
        return committees.agenda(row.text("session")).stream()
                .filter(item -> item.subject().code().equals(row.text("subject"))
                        && item.decision() == null
                        && item.origin() == null)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> DomainException.notFound("agenda-item", row.text("subject")));
    }

    private void follow(Row row) {
        DecisionView decision = decision(row);
        if (row.wordsOrNull("followup") != null) {
            committees.followUp(
                    decision.code(), row.words("followup"), row.text("organisation"), row.date("followup_due"));
        }
        if (row.dateOrNull("new_reference") != null) {
            MilestoneView milestone =
                    milestones.find(row.text("milestone"), null).orElseThrow();
            milestones.moveReference(
                    milestone.code(), row.date("new_reference"), decision.code(), Version.of(milestone));
        }
    }

    private void closeFollowUp(Row row) {
        String decision = decision(row).code();
        FollowUpView open = committees.followUps(true).stream()
                .filter(f -> f.decision().equals(decision))
                .findFirst()
                .orElseThrow();
        committees.closeFollowUp(open.code(), new Evidence(row.words("evidence")), Version.of(open));
    }

    private DecisionView decision(Row row) {
        SubjectRef subject = new SubjectRef("measure", row.text("subject"));
        return committees.decisions(row.text("session")).stream()
                .filter(d -> d.subject().equals(subject) && d.text().equals(row.words("text")))
                .findFirst()
                .orElseThrow();
    }
}
