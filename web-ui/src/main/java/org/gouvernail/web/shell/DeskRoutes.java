package org.gouvernail.web.shell;

import java.util.List;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Role;

/** The desks: each address names the roles that open it. The first row of a role is where its holder arrives. */
final class DeskRoutes {

    /** Pages read from every desk that sees how measures stand, whose menu then stays. */
    static final String REGISTERS = "registre";

    private static final Role[] WHO_READS = {
        Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR
    };

    static final List<Route> ALL = List.of(
            Route.desk("/coordination", "coordination/home.xhtml", "coordination", Role.COORDINATOR),
            Route.desk("/coordination/grille", "coordination/grid.xhtml", "coordination", Role.COORDINATOR),
            Route.desk("/coordination/classeur", "imports/workbook.xhtml", "coordination", Role.COORDINATOR),
            Route.desk("/coordination/inchangees", "coordination/unchanged.xhtml", "coordination", Role.COORDINATOR),
            Route.desk("/coordination/mesures/{code}", "coordination/measure.xhtml", "coordination", Role.COORDINATOR),
            Route.desk(
                    "/coordination/mesures/{code}/verifier",
                    "coordination/check.xhtml",
                    "coordination",
                    Role.COORDINATOR),
            Route.desk(
                    "/coordination/mesures/{code}/dependances",
                    "outlook/dependencies.xhtml",
                    "coordination",
                    Role.COORDINATOR,
                    Role.SECRETARIAT),
            Route.desk(
                    "/coordination/previsions",
                    "outlook/forecasts.xhtml",
                    "coordination",
                    Role.COORDINATOR,
                    Role.APPROVER,
                    Role.SECRETARIAT,
                    Role.AUDITOR),
            Route.servlet("/coordination/livrables", "coordination"),
            Route.desk("/approbation", "approval/home.xhtml", "approbation", Role.APPROVER),
            Route.desk("/secretariat", "secretariat/home.xhtml", "secretariat", Role.SECRETARIAT),
            Route.desk("/secretariat/revision", "secretariat/review.xhtml", "secretariat", Role.SECRETARIAT),
            Route.desk("/secretariat/livrables", "secretariat/deliverables.xhtml", "secretariat", Role.SECRETARIAT),
            Route.desk("/secretariat/escalade", "secretariat/escalation.xhtml", "secretariat", Role.SECRETARIAT),
            Route.desk("/secretariat/strategie", "secretariat/strategy.xhtml", "secretariat", Role.SECRETARIAT),
            Route.desk(
                    "/secretariat/strategie/revisions", "secretariat/revision.xhtml", "secretariat", Role.SECRETARIAT),
            Route.desk(
                    "/secretariat/strategie/revisions/{code}",
                    "secretariat/revision.xhtml",
                    "secretariat",
                    Role.SECRETARIAT),
            Route.desk("/secretariat/faits", "secretariat/facts.xhtml", "secretariat", Role.SECRETARIAT),
            Route.desk("/secretariat/faits/{code}", "secretariat/fact.xhtml", "secretariat", Role.SECRETARIAT),
            Route.desk("/secretariat/pratiques", "secretariat/practices.xhtml", "secretariat", Role.SECRETARIAT),
            Route.desk("/secretariat/pratiques/{code}", "secretariat/practice.xhtml", "secretariat", Role.SECRETARIAT),
            Route.desk("/secretariat/seuils", "secretariat/thresholds.xhtml", "secretariat", Role.SECRETARIAT),
            Route.desk(
                    "/secretariat/periodes/{period}",
                    "secretariat/period.xhtml",
                    "secretariat",
                    Role.SECRETARIAT,
                    Role.AUDITOR),
            Route.desk(
                    "/secretariat/periodes/{period}/mises-a-jour",
                    "secretariat/updates.xhtml",
                    "secretariat",
                    Role.SECRETARIAT),
            Route.desk("/secretariat/seances", "secretariat/sessions.xhtml", "secretariat", Role.SECRETARIAT),
            Route.desk("/secretariat/seances/{code}", "secretariat/session.xhtml", "secretariat", Role.SECRETARIAT),
            Route.desk(
                    "/secretariat/seances/{code}/proces-verbal",
                    "secretariat/minutes.xhtml",
                    "secretariat",
                    Role.SECRETARIAT),
            Route.desk("/secretariat/comites", "secretariat/bodies.xhtml", "secretariat", Role.SECRETARIAT),
            Route.desk("/secretariat/avis", "secretariat/advice.xhtml", "secretariat", Role.SECRETARIAT),
            Route.desk("/secretariat/avis/{code}", "secretariat/reply.xhtml", "secretariat", Role.SECRETARIAT),
            Route.desk(
                    "/secretariat/seances/{code}/dossier",
                    "secretariat/briefing.xhtml",
                    "secretariat",
                    Role.SECRETARIAT),
            Route.desk("/secretariat/comites/{code}", "secretariat/body.xhtml", "secretariat", Role.SECRETARIAT),
            Route.desk("/comite", "committee/home.xhtml", "comite", Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR),
            Route.desk(
                    "/comite/strategie",
                    "committee/strategy.xhtml",
                    "comite",
                    Role.COMMITTEE,
                    Role.SECRETARIAT,
                    Role.AUDITOR),
            Route.desk(
                    "/comite/decider/{item}",
                    "committee/decide.xhtml",
                    "comite",
                    Role.COMMITTEE,
                    Role.SECRETARIAT,
                    Role.AUDITOR),
            Route.desk(
                    "/comite/seances",
                    "committee/sessions.xhtml",
                    "comite",
                    Role.COMMITTEE,
                    Role.SECRETARIAT,
                    Role.AUDITOR),
            Route.desk(
                    "/comite/seances/{code}",
                    "committee/session.xhtml",
                    "comite",
                    Role.COMMITTEE,
                    Role.SECRETARIAT,
                    Role.AUDITOR),
            Route.desk(
                    "/comite/seances/{code}/proces-verbal",
                    "committee/minutes.xhtml",
                    "comite",
                    Role.COMMITTEE,
                    Role.SECRETARIAT,
                    Role.AUDITOR),
            Route.desk(
                    "/comite/seances/{code}/dossier",
                    "committee/briefing.xhtml",
                    "comite",
                    Role.COMMITTEE,
                    Role.SECRETARIAT,
                    Role.AUDITOR),
            Route.desk(
                    "/comite/decisions",
                    "committee/decisions.xhtml",
                    "comite",
                    Role.COMMITTEE,
                    Role.SECRETARIAT,
                    Role.AUDITOR),
            Route.desk(
                    "/comite/decisions/{code}",
                    "committee/decision.xhtml",
                    "comite",
                    Role.COMMITTEE,
                    Role.SECRETARIAT,
                    Role.AUDITOR),
            Route.desk(
                    "/comite/suivis",
                    "committee/followups.xhtml",
                    "comite",
                    Role.COORDINATOR,
                    Role.APPROVER,
                    Role.COMMITTEE,
                    Role.SECRETARIAT,
                    Role.AUDITOR),
            Route.desk(
                    "/comite/membres",
                    "committee/members.xhtml",
                    "comite",
                    Role.COMMITTEE,
                    Role.SECRETARIAT,
                    Role.AUDITOR),
            Route.desk(
                    "/comite/avis", "committee/advice.xhtml", "comite", Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR),
            Route.desk(
                    "/comite/avis/{code}",
                    "committee/reply.xhtml",
                    "comite",
                    Role.COMMITTEE,
                    Role.SECRETARIAT,
                    Role.AUDITOR),
            Route.desk(
                    "/changements",
                    "change/home.xhtml",
                    "changements",
                    Role.COORDINATOR,
                    Role.SECRETARIAT,
                    Role.COMMITTEE,
                    Role.AUDITOR),
            Route.desk("/groupe-conseil", "advice/home.xhtml", "groupe-conseil", Role.ADVISOR),
            Route.desk("/groupe-conseil/points/{item}", "advice/point.xhtml", "groupe-conseil", Role.ADVISOR),
            Route.desk("/groupe-conseil/avis/{code}", "advice/opinion.xhtml", "groupe-conseil", Role.ADVISOR),
            Route.desk("/consultation", "advice/consultation.xhtml", "consultation", Role.ANALYST),
            Route.desk("/verification", "audit/home.xhtml", "verification", Role.AUDITOR),
            Route.desk("/registre", "registers/risks.xhtml", REGISTERS, WHO_READS),
            Route.desk("/registre/mesures/{code}", "registers/measure.xhtml", REGISTERS, WHO_READS),
            Route.desk("/registre/plans/{code}", "registers/plan.xhtml", REGISTERS, WHO_READS),
            Route.desk("/contradictions", "registers/contradictions.xhtml", REGISTERS, WHO_READS),
            Route.desk("/contradictions/{code}", "registers/dossier.xhtml", REGISTERS, WHO_READS),
            Route.servlet("/importations/envoi", "importations"),
            Route.desk(
                    "/importations",
                    "imports/home.xhtml",
                    "importations",
                    Role.COORDINATOR,
                    Role.SECRETARIAT,
                    Role.AUDITOR),
            Route.desk(
                    "/importations/{id}",
                    "imports/one.xhtml",
                    "importations",
                    Role.COORDINATOR,
                    Role.SECRETARIAT,
                    Role.AUDITOR),
            Route.desk("/admin", "admin/home.xhtml", "admin", Role.ADMIN),
            Route.desk("/admin/organismes", "admin/organisations.xhtml", "admin", Role.ADMIN),
            Route.desk("/admin/delegations", "admin/delegations.xhtml", "admin", Role.ADMIN),
            Route.desk("/compte", "account/home.xhtml", "compte", everyone()),
            Route.desk("/compte/avis", "account/letters.xhtml", "compte", everyone()),
            Route.desk("/compte/calendriers", "account/calendars.xhtml", "compte", everyone()),
            Route.desk("/compte/delegations", "account/delegations.xhtml", "compte", everyone()));

    private static Role[] everyone() {
        return Stream.of(Role.values()).filter(role -> role != Role.SYSTEM).toArray(Role[]::new);
    }

    private DeskRoutes() {}
}
