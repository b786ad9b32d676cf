package org.gouvernail.web.registers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.gouvernail.sectorplans.money.Budgets;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.gouvernail.sectorplans.risk.Exposure;
import org.gouvernail.sectorplans.risk.IssueState;
import org.gouvernail.sectorplans.risk.Issues;
import org.gouvernail.sectorplans.risk.Issues.IssueView;
import org.gouvernail.sectorplans.risk.RiskState;
import org.gouvernail.sectorplans.risk.Risks;
import org.gouvernail.sectorplans.risk.Risks.RiskView;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.shell.Slice;
import org.jspecify.annotations.Nullable;

/** The open risks of all measures in the reader's sight, the most exposed first, in a matrix and in a list; the open issues. */
@Named
@RequestScoped
public class RiskRegister {

    private static final int AT_ONCE = 50;
    private static final int DEGREES = 5;

    @Inject
    Desk desk;

    @Inject
    Risks risks;

    @Inject
    Issues issues;

    @Inject
    Plans plans;

    @Inject
    Budgets budgets;

    private @Nullable String plan;
    private List<RiskView> open = List.of();
    private List<IssueView> going = List.of();

    /** A cell of the matrix: how many open risks have this likelihood and this effect. */
    public record Cell(int likelihood, int effect, Exposure exposure, long count) {}

    /** A row of the matrix, from the least effect to the greatest. */
    public record MatrixRow(int likelihood, List<Cell> cells) {}

    @PostConstruct
    void load() {
        String asked = desk.parameter("plan");
        plan = asked == null ? null : plans.require(asked).code();
        open = risks.search(new Risks.Filter(plan, null, RiskState.OPEN, null, null));
        going = issues.search(new Issues.Filter(plan, null, IssueState.OPEN, null));
    }

    /** The rows of the matrix, from the greatest likelihood to the least. */
    public List<MatrixRow> getMatrix() {
        return IntStream.rangeClosed(1, DEGREES)
                .map(i -> DEGREES + 1 - i)
                .mapToObj(likelihood -> new MatrixRow(
                        likelihood,
                        IntStream.rangeClosed(1, DEGREES)
                                .mapToObj(effect -> cell(likelihood, effect))
                                .toList()))
                .toList();
    }

    private Cell cell(int likelihood, int effect) {
        long count = open.stream()
                .filter(r -> r.likelihood() == likelihood && r.effect() == effect)
                .count();
        return new Cell(likelihood, effect, Exposure.of(likelihood * effect), count);
    }

    /** The risks of the cell that was chosen, or all of them. */
    public Slice<RiskView> getSlice() {
        return Slice.of(
                open.stream()
                        .filter(r -> isChosen("vraisemblance", r.likelihood()) && isChosen("incidence", r.effect()))
                        .toList(),
                desk.parameter("page"),
                AT_ONCE);
    }

    private boolean isChosen(String name, int degree) {
        String asked = desk.parameter(name);
        return asked == null || asked.equals(String.valueOf(degree));
    }

    /** Whether one cell of the matrix was chosen. */
    public boolean isNarrowed() {
        return desk.parameter("vraisemblance") != null || desk.parameter("incidence") != null;
    }

    /** Where this page stands, up to a further parameter. */
    public String getAddress() {
        return "/registre?" + (plan == null ? "" : "plan=" + plan + "&");
    }

    /** The same with the cell that was chosen. */
    public String getPages() {
        String likelihood = desk.parameter("vraisemblance");
        String effect = desk.parameter("incidence");
        return getAddress()
                + (likelihood != null && likelihood.matches("[1-5]") ? "vraisemblance=" + likelihood + "&" : "")
                + (effect != null && effect.matches("[1-5]") ? "incidence=" + effect + "&" : "");
    }

    public long getOverdueReviews() {
        return open.stream().filter(r -> r.overdue(desk.today())).count();
    }

    public int getCount() {
        return open.size();
    }

    public List<IssueView> getIssues() {
        return going.stream().limit(AT_ONCE).toList();
    }

    public int getIssueCount() {
        return going.size();
    }

    public List<PlanView> getPlans() {
        return plans.all(null);
    }

    /** The plans whose money the reader may see. */
    public List<PlanView> getMoneyPlans() {
        return getPlans().stream().filter(p -> budgets.showsPlan(p.code())).toList();
    }

    public @Nullable String getPlan() {
        return plan;
    }
}
