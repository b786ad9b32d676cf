package org.gouvernail.web.registers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.gouvernail.sectorplans.money.Budgets;
import org.gouvernail.sectorplans.money.Budgets.PlanMoney;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.gouvernail.web.desk.Desk;
import org.jspecify.annotations.Nullable;

/** The money of a plan by fiscal year, reconciled with its envelope. */
@Named
@RequestScoped
public class PlanMoneyPage {

    @Inject
    Desk desk;

    @Inject
    Plans plans;

    @Inject
    Budgets budgets;

    private @Nullable PlanView plan;
    private @Nullable PlanMoney money;

    @PostConstruct
    void load() {
        String code = desk.code("code", "plan");
        plan = plans.require(code);
        money = budgets.ofPlan(code);
    }

    public @Nullable PlanView getPlan() {
        return plan;
    }

    public @Nullable PlanMoney getMoney() {
        return money;
    }
}
