package org.gouvernail.web.registers;

import java.math.BigDecimal;
import org.gouvernail.sectorplans.money.Budgets.Year;
import org.gouvernail.sectorplans.money.Budgets.YearStated;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.shell.Formats;
import org.jspecify.annotations.Nullable;

/** What was spent and is forecast for a fiscal year, as it is typed. */
public class YearForm {

    private final String fiscalYear;
    private final @Nullable String authorised;
    private @Nullable String spent;
    private @Nullable String forecast;

    YearForm(String fiscalYear, @Nullable Year known, Formats formats) {
        this.fiscalYear = fiscalYear;
        this.authorised = known == null ? null : known.authorised();
        this.spent = known == null ? "" : typed(known.spent(), formats);
        this.forecast = known == null ? "" : typed(known.forecast(), formats);
    }

    private static String typed(@Nullable String amount, Formats formats) {
        return amount == null ? "" : formats.amount(amount);
    }

    YearStated read(Typed typed, int index) {
        BigDecimal paid = typed.amount(spent, "/years/" + index + "/spent");
        BigDecimal expected = typed.amount(forecast, "/years/" + index + "/forecast");
        return new YearStated(fiscalYear, paid, expected);
    }

    public String getFiscalYear() {
        return fiscalYear;
    }

    public @Nullable String getAuthorised() {
        return authorised;
    }

    public @Nullable String getSpent() {
        return spent;
    }

    public void setSpent(@Nullable String spent) {
        this.spent = spent;
    }

    public @Nullable String getForecast() {
        return forecast;
    }

    public void setForecast(@Nullable String forecast) {
        this.forecast = forecast;
    }
}
