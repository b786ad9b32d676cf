package org.gouvernail.sectorplans.money;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.gouvernail.sectorplans.money.Budgets.Kind;
import org.gouvernail.sectorplans.money.Budgets.MeasureMoney;
import org.gouvernail.sectorplans.money.Budgets.YearStated;
import org.gouvernail.sectorplans.plan.Given;
import org.jspecify.annotations.Nullable;

/** Body that states the money of a measure: all its fiscal years, in place of those stated before. */
public class MoneyInput extends Input {

    static final Set<String> READ = Set.of("measure", "plan", "total", "spentToDate", "lastReportedPeriod", "remarks");

    @NotNull @Valid @Size(max = MoneyRules.MOST_YEARS) public List<YearInput> years;

    // What the money of a measure shows and no body writes may be repeated as it was read.

    @Pattern(regexp = Codes.PATTERN) public @Nullable String measure;

    @Pattern(regexp = Codes.PATTERN) public @Nullable String plan;

    @Valid public @Nullable TotalAsRead total;

    @Size(max = 20) public @Nullable String spentToDate;

    @Size(max = 20) public @Nullable String lastReportedPeriod;

    @Valid @Size(max = 100) public @Nullable List<RemarkAsRead> remarks;

    /** A fiscal year; what is authorised is repeated as it was read, or left out. */
    public static class YearInput {
        @NotNull @Pattern(regexp = "\\d{4}-\\d{4}") public String fiscalYear;

        @DecimalMin("0") @DecimalMax("10000000000000") public @Nullable BigDecimal spent;

        @DecimalMin("0") @DecimalMax("10000000000000") public @Nullable BigDecimal forecast;

        @Size(max = 20) public @Nullable String authorised;
    }

    /** The sums over all years. */
    public static class TotalAsRead {
        @Size(max = 20) public @Nullable String authorised;

        @Size(max = 20) public @Nullable String spent;

        @Size(max = 20) public @Nullable String forecast;
    }

    /** Why amounts agree, or do not. */
    public static class RemarkAsRead {
        public @Nullable Kind kind;

        @Text
        public @Nullable LocalizedText words;

        @Size(max = 10) public @Nullable List<@Pattern(regexp = Codes.PATTERN) String> measures;
    }

    List<YearStated> stated(MeasureMoney now) {
        Given.asRead(this, READ, now);
        for (int i = 0; i < years.size(); i++) {
            YearInput year = years.get(i);
            boolean as = now.years().stream()
                    .anyMatch(y -> y.fiscalYear().equals(year.fiscalYear)
                            && String.valueOf(y.authorised()).equals(year.authorised));
            if (year.authorised != null && !as) {
                throw DomainException.invalid("plan.as-read", "/years/" + i + "/authorised");
            }
        }
        return years.stream()
                .map(y -> new YearStated(y.fiscalYear, y.spent, y.forecast))
                .toList();
    }
}
