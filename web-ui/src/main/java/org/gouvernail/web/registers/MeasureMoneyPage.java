package org.gouvernail.web.registers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.money.Budgets;
import org.gouvernail.sectorplans.money.Budgets.MeasureMoney;
import org.gouvernail.sectorplans.money.Budgets.Year;
import org.gouvernail.sectorplans.money.Budgets.YearStated;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/** The money of one measure by fiscal year, and the form in which it is stated. */
@Named
@RequestScoped
public class MeasureMoneyPage {

    private static final int MOST_YEARS = 30;

    @Inject
    Desk desk;

    @Inject
    Budgets budgets;

    @Inject
    MeasureDirectory measures;

    @Inject
    Reader reader;

    private String code = "";
    private @Nullable MeasureMoney money;
    private final List<YearForm> rows = new ArrayList<>();
    private @Nullable String seen;

    @PostConstruct
    void load() {
        code = desk.code("code", "measure");
        money = budgets.of(code);
        seen = desk.posted() ? null : Version.of(money);
        Map<String, Year> known = money.years().stream().collect(Collectors.toMap(Year::fiscalYear, y -> y));
        desk.rows(() -> years(measures.require(code), known))
                .forEach(year -> rows.add(new YearForm(year, known.get(year), reader.getFormats())));
    }

    /** The years of the measure or of its plan, up to the next one, and every year of which something is known. */
    private List<String> years(MeasureKey measure, Map<String, Year> known) {
        TreeSet<String> years = new TreeSet<>(known.keySet());
        LocalDate first = measure.start() == null ? measure.planStart() : measure.start();
        LocalDate last = measure.end() == null ? measure.planEnd() : measure.end();
        LocalDate until = last == null ? desk.today().plusYears(1) : last;
        for (LocalDate day = first == null ? desk.today() : first;
                !day.isAfter(until) && years.size() < MOST_YEARS;
                day = FiscalQuarter.of(day).start().plusYears(1)) {
            years.add(FiscalQuarter.of(day).fiscalYear());
        }
        return List.copyOf(years);
    }

    public void save() {
        try {
            Typed typed = new Typed();
            List<YearStated> stated = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                stated.add(rows.get(i).read(typed, i));
            }
            typed.check();
            budgets.state(code, stated, seen);
            desk.done("/registre/mesures/" + code + "#argent", "money.stated", code);
        } catch (DomainException e) {
            desk.refused(e, MeasureMoneyPage::place);
        }
    }

    private static @Nullable String place(String pointer) {
        return pointer.matches("/years/\\d+/(spent|forecast|fiscalYear)")
                ? "money:rows:" + pointer.substring(7).replace('/', ':').replace("fiscalYear", "spent")
                : null;
    }

    /** Whether the form was asked for. */
    public boolean isAsked() {
        return desk.parameter("montants") != null;
    }

    public @Nullable MeasureMoney getMoney() {
        return money;
    }

    public List<YearForm> getRows() {
        return rows;
    }

    /** The years of the rows, as they are shown. */
    public String getOrder() {
        return rows.stream().map(YearForm::getFiscalYear).collect(Collectors.joining(","));
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }
}
