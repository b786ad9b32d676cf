package org.gouvernail.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.governance.strategy.Strategies;
import org.gouvernail.governance.strategy.StrategyView;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/** Titles behind codes, in the reader's language, read once a page. An unknown code stands for itself. */
@Named
@RequestScoped
public class Names {

    @Inject
    Organisations organisations;

    @Inject
    Plans plans;

    @Inject
    Strategies strategies;

    @Inject
    Reader reader;

    private @Nullable Map<String, OrganisationView> byOrganisation;
    private @Nullable Map<String, LocalizedText> byPlan;
    private @Nullable Map<String, LocalizedText> byAim;

    public String organisation(String code) {
        return reader.text(ofOrganisation(code));
    }

    public LocalizedText ofOrganisation(String code) {
        OrganisationView known = organisations().get(code);
        return known == null ? new LocalizedText(code, code) : known.name();
    }

    /** The name under which what was recorded then is read. */
    public String organisationAt(String code, Instant recorded) {
        OrganisationView known = organisations().get(code);
        return known == null ? code : reader.text(known.nameOn(LocalDate.ofInstant(recorded, BusinessClock.ZONE)));
    }

    private Map<String, OrganisationView> organisations() {
        Map<String, OrganisationView> known = byOrganisation;
        if (known == null) {
            known = new HashMap<>();
            for (OrganisationView organisation : organisations.all(null)) {
                known.put(organisation.code(), organisation);
            }
            byOrganisation = known;
        }
        return known;
    }

    public String plan(String code) {
        return reader.text(ofPlan(code));
    }

    public LocalizedText ofPlan(String code) {
        Map<String, LocalizedText> known = byPlan;
        if (known == null) {
            known = new HashMap<>();
            for (PlanView plan : plans.all(null)) {
                known.put(plan.code(), plan.title());
            }
            byPlan = known;
        }
        return name(known, code);
    }

    /** The title of a plan before the dash that sets off its second half. */
    public LocalizedText ofPlanShort(String code) {
        LocalizedText title = ofPlan(code);
        String english = title.en();
        return LocalizedText.of(beforeDash(title.fr()), english == null ? null : beforeDash(english));
    }

    private static String beforeDash(String title) {
        return title.replaceFirst(" [—–] .*$", "");
    }

    /** The title of an orientation or of an objective. */
    public String aim(String code) {
        return reader.text(ofAim(code));
    }

    public LocalizedText ofAim(String code) {
        Map<String, LocalizedText> known = byAim;
        if (known == null) {
            known = new HashMap<>();
            for (StrategyView strategy : strategies.current(null).stream().toList()) {
                for (StrategyView.OrientationView orientation : strategy.orientations()) {
                    known.put(orientation.code(), orientation.title());
                    for (StrategyView.ObjectiveView objective : orientation.objectives()) {
                        known.put(objective.code(), objective.title());
                    }
                }
            }
            byAim = known;
        }
        return name(known, code);
    }

    private static LocalizedText name(Map<String, LocalizedText> known, String code) {
        LocalizedText title = known.get(code);
        return title == null ? new LocalizedText(code, code) : title;
    }
}
