package org.gouvernail.sectorplans.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.Sight;
import org.gouvernail.sectorplans.money.MoneyRules.Span;
import org.gouvernail.sectorplans.plan.FiscalYears;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class BudgetService implements Budgets {

    static final String KIND = "money";

    @Inject
    BudgetStore store;

    @Inject
    MeasureDirectory measures;

    @Inject
    Plans plans;

    @Inject
    BusinessClock clock;

    @Inject
    Journal journal;

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public MeasureMoney of(String measure) {
        MeasureKey key = measures.require(measure);
        if (!Sight.ofReader().covers(key)) {
            throw DomainException.forbidden("access.organisation", key.leadOrganisation());
        }
        return view(key);
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.SECRETARIAT})
    public MeasureMoney state(String measure, List<YearStated> years, @Nullable String seen) {
        MeasureKey key = measures.lock(measure);
        Actor actor = CurrentActor.get();
        if (!actor.has(Role.SECRETARIAT) && !key.concerns(actor, Role.COORDINATOR)) {
            throw DomainException.forbidden("access.organisation", key.leadOrganisation());
        }
        MeasureMoney now = view(key);
        Version.check(seen, now);
        Set<String> authorised = now.years().stream()
                .filter(y -> y.authorised() != null)
                .map(Year::fiscalYear)
                .collect(Collectors.toSet());
        FiscalYears within = FiscalYears.of(key.planStart(), key.planEnd(), clock.today());
        List<FieldProblem> problems = MoneyRules.problems(years, clock.today(), new Span(within, authorised));
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
        store.write(key.id(), years);
        MeasureMoney view = view(key);
        journal.record("money.stated", new SubjectRef(KIND, measure), null, MoneyRecord.of(view));
        return view;
    }

    private MeasureMoney view(MeasureKey key) {
        MeasureAccount account = store.of(key.code());
        return new MeasureMoney(
                key.code(),
                key.plan(),
                years(account.years()),
                account.total().total(),
                Amounts.text(account.spentToDate()),
                account.lastReported(),
                Reconciliation.of(account));
    }

    private static List<Year> years(SortedMap<String, Amounts> years) {
        return years.entrySet().stream().map(e -> e.getValue().year(e.getKey())).toList();
    }

    @Override
    @Transactional
    @Requires({Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR})
    public PlanMoney ofPlan(String plan) {
        PlanView view = plans.require(plan);
        if (!shows(view)) {
            throw DomainException.forbidden("access.organisation", view.leadOrganisation());
        }
        BigDecimal envelope = view.envelope() == null ? null : new BigDecimal(view.envelope());
        List<MeasureAccount> all = store.ofPlan(plan);
        List<MeasureAccount> counted =
                all.stream().filter(Predicate.not(MeasureAccount::withdrawn)).toList();
        return new PlanMoney(
                plan,
                view.envelope(),
                view.announcedMeasures(),
                counted.size(),
                years(Reconciliation.years(counted)),
                Reconciliation.total(counted).total(),
                Reconciliation.of(envelope, view.announcedMeasures(), all));
    }

    @Override
    @Transactional
    public boolean showsPlan(String plan) {
        return shows(plans.require(plan));
    }

    private static boolean shows(PlanView plan) {
        Actor actor = CurrentActor.get();
        return Sight.ofReader().everything()
                || actor.hasFor(Role.COORDINATOR, plan.leadOrganisation(), plan.code())
                || actor.hasFor(Role.APPROVER, plan.leadOrganisation(), plan.code());
    }
}
