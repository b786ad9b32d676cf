package org.gouvernail.web.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.shell.Formats;
import org.jspecify.annotations.Nullable;

/** The amount of one fiscal year that a request would authorise, as it is typed; the year is typed too where it is added. */
public class AmountRow {

    private final @Nullable Authorised present;
    private @Nullable String year;
    private @Nullable String amount;

    private AmountRow(@Nullable Authorised present, String amount) {
        this.present = present;
        this.year = present == null ? "" : present.fiscalYear();
        this.amount = amount;
    }

    /** A row a year that has an amount, then an empty one. */
    static List<AmountRow> of(List<Authorised> present, Formats formats) {
        List<AmountRow> rows = new ArrayList<>();
        present.forEach(a -> rows.add(new AmountRow(a, formats.amount(a.amount()))));
        rows.add(new AmountRow(null, ""));
        return rows;
    }

    /** The amount, null where the row is left or made empty: the year then has none. */
    @Nullable Authorised read(Typed typed, int index) {
        String of = Typed.trimmed(year).replace('\u2013', '-');
        BigDecimal value = typed.amount(amount, "/amounts/" + index + "/amount");
        if (present == null && of.isEmpty() && Typed.trimmed(amount).isEmpty()) {
            return null;
        }
        if (present == null) {
            typed.given(value, amount, "/amounts/" + index + "/amount");
            typed.given(of.isEmpty() ? null : of, of, "/amounts/" + index + "/year");
            if (!of.isEmpty() && !isFiscalYear(of)) {
                typed.refuse("/amounts/" + index + "/year", "measure.fiscal-year", of);
            }
        }
        return value == null ? null : new Authorised(of, value.toPlainString());
    }

    private static boolean isFiscalYear(String text) {
        return text.matches("\\d{4}-\\d{4}")
                && Integer.parseInt(text.substring(0, 4)) + 1 == Integer.parseInt(text.substring(5));
    }

    /** Whether what was read is what the measure has now. */
    boolean stands(@Nullable Authorised read) {
        return read == null || present == null
                ? read == present
                : new BigDecimal(read.amount()).compareTo(new BigDecimal(present.amount())) == 0;
    }

    /** Whether the row adds a year. */
    public boolean isAdded() {
        return present == null;
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    public @Nullable String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = amount;
    }
}
