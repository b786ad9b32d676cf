package org.gouvernail.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Accounts.AccountView;
import org.gouvernail.governance.access.Actor.Grant;
import org.gouvernail.governance.access.PasswordChanges;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/** Who may do what: the accounts by function with their roles, one of them to grant or to withdraw; and the calendar. */
@Named
@RequestScoped
public class AdminDesk {

    private static final String PAGE = "/admin";

    @Inject
    Desk desk;

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    @Inject
    Plans plans;

    @Inject
    ReportingPeriods periods;

    @Inject
    PasswordChanges passwords;

    private @Nullable String role;
    private @Nullable String organisation;
    private @Nullable String plan;
    private @Nullable String withdrawn;
    private @Nullable String password;

    /** Refuses an address that names an account nobody holds. */
    @PostConstruct
    void load() {
        String username = desk.parameter("compte");
        if (username != null && accounts.find(username).isEmpty()) {
            throw DomainException.notFound("account", username);
        }
    }

    public void grant() {
        AccountView chosen = getChosen();
        if (chosen == null) {
            return;
        }
        try {
            Role given = Arrays.stream(Role.values())
                    .filter(r -> r.name().equals(role))
                    .findFirst()
                    .orElseThrow(() -> DomainException.invalid("typed.choice", "/role"));
            accounts.grant(chosen.username(), given, nullable(organisation), nullable(plan));
            desk.done(PAGE + "?compte=" + chosen.username(), "admin.granted");
        } catch (DomainException e) {
            desk.refused(e, pointer -> pointer.equals("/organisation") ? "grant:organisation" : "grant:role");
        }
    }

    public void revoke() {
        AccountView chosen = getChosen();
        if (chosen == null) {
            return;
        }
        try {
            Grant grant = chosen.grants().stream()
                    .filter(g -> key(g).equals(withdrawn))
                    .findFirst()
                    .orElseThrow(() -> DomainException.invalid("typed.choice", "/grant"));
            accounts.revoke(chosen.username(), grant.role(), grant.organisation(), grant.plan());
            desk.done(PAGE + "?compte=" + chosen.username(), "admin.revoked");
        } catch (DomainException e) {
            desk.refused(e, pointer -> "revoke:withdrawn");
        }
    }

    /** Gives the account shown a password in the place of one that was forgotten. */
    public void give() {
        AccountView chosen = getChosen();
        if (chosen == null) {
            return;
        }
        try {
            passwords.give(chosen.username(), password == null ? "" : password);
            desk.done(PAGE + "?compte=" + chosen.username(), "admin.password-given");
        } catch (DomainException e) {
            desk.refused(e, pointer -> "forgotten:given");
        }
    }

    public void announce() {
        try {
            PeriodView created = periods.create(getNextPeriod());
            desk.done(PAGE, "admin.announced", created.code());
        } catch (DomainException e) {
            desk.refused(e);
        }
    }

    private static @Nullable String nullable(@Nullable String code) {
        return Typed.trimmed(code).isEmpty() ? null : code;
    }

    /** A grant as the forms send it. */
    public String key(Grant grant) {
        return grant.role() + "|" + grant.organisation() + "|" + grant.plan();
    }

    /** The account whose roles are shown, null when none was chosen. */
    public @Nullable AccountView getChosen() {
        String username = desk.parameter("compte");
        return username == null ? null : accounts.find(username).orElse(null);
    }

    public List<AccountView> getAccounts() {
        return accounts.all();
    }

    /** The roles that may be granted. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(r -> r != Role.SYSTEM).toList();
    }

    public List<OrganisationView> getOrganisations() {
        return organisations.all(null);
    }

    public List<PlanView> getPlans() {
        return plans.all(null);
    }

    /** The calendar, latest first. */
    public List<PeriodView> getPeriods() {
        return periods.all(null).stream()
                .sorted(Comparator.comparing(PeriodView::start).reversed())
                .toList();
    }

    /** The quarter that follows the last one announced. */
    public String getNextPeriod() {
        return getPeriods().stream()
                .findFirst()
                .map(p -> p.quarter().next())
                .orElseGet(() -> FiscalQuarter.of(desk.today()))
                .code();
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public @Nullable String getPlan() {
        return plan;
    }

    public void setPlan(@Nullable String plan) {
        this.plan = plan;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(@Nullable String withdrawn) {
        this.withdrawn = withdrawn;
    }
}
