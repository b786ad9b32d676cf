package org.gouvernail.indicators.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gouvernail.indicators.report.ReportWords;
import org.gouvernail.indicators.report.Reports.DecisionCarriedOut;
import org.gouvernail.indicators.report.Reports.FigureRow;
import org.gouvernail.indicators.report.Reports.MeasureLine;
import org.gouvernail.indicators.report.Reports.MilestoneLine;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A report as tables for exports, in one language: column titles, then rows whose cells are texts, numbers, dates or
 * null.
 *
 * @param name name of the table
 * @param columns titles of its columns
 * @param rows its rows, each as wide as the titles
 */
record ReportTable(String name, List<String> columns, List<List<@Nullable Object>> rows) {

    /** One row per measure. */
    static ReportTable measures(ReportView report, Locale locale) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (MeasureLine m : report.measures()) {
            rows.add(row(
                    m.code(),
                    m.plan(),
                    m.title().in(locale),
                    m.leadOrganisation(),
                    rating(m.declaredRating(), locale),
                    rating(m.computedRating(), locale),
                    rating(m.assessedRating(), locale),
                    rating(m.previousComputedRating(), locale),
                    m.progress(),
                    ReportWords.text("update." + m.updateState(), locale),
                    amount(m.authorised()),
                    amount(m.spent()),
                    m.milestones().due(),
                    m.milestones().achieved(),
                    m.milestones().missed(),
                    m.milestones().overdue(),
                    ReportWords.text("state." + m.state(), locale),
                    new BigDecimal(m.weight()),
                    String.join(" ", m.objectives()),
                    String.join(" ", m.contributing())));
        }
        return table("measures", locale, rows);
    }

    /** One row per milestone named. */
    static ReportTable milestones(ReportView report, Locale locale) {
        return milestones("milestones", report.milestones(), locale);
    }

    /** One row per milestone that is no longer held to the date first promised. */
    static ReportTable rebaselined(ReportView report, Locale locale) {
        return milestones("rebaselined", report.rebaselined(), locale);
    }

    /** One row per decision carried out since the report before. */
    static ReportTable decided(ReportView report, Locale locale) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (DecisionCarriedOut d : report.decisionsCarriedOut()) {
            rows.add(row(
                    d.decision(),
                    d.subject().code(),
                    d.title().in(locale),
                    ReportWords.text("decided." + d.kind(), locale),
                    d.request()));
        }
        return table("decided", locale, rows);
    }

    private static ReportTable milestones(String sheet, List<MilestoneLine> milestones, Locale locale) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (MilestoneLine m : milestones) {
            rows.add(row(
                    m.code(),
                    m.measure(),
                    m.title().in(locale),
                    ReportWords.text("milestone." + m.status(), locale),
                    m.originalDate(),
                    m.referenceDate(),
                    m.forecastDate(),
                    m.actualDate(),
                    m.toldLate() ? ReportWords.text("milestone.declared.late", locale) : null,
                    m.slippageDays(),
                    m.slippageFromOriginalDays()));
        }
        return table(sheet, locale, rows);
    }

    /** One row per figure: the whole, then plans, orientations and organisations. */
    static ReportTable figures(ReportView report, Locale locale) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(figure("total", report.figures().total(), locale));
        report.figures().byPlan().forEach(f -> rows.add(figure("plan", f, locale)));
        report.figures().byOrientation().forEach(f -> rows.add(figure("orientation", f, locale)));
        report.figures().byOrganisation().forEach(f -> rows.add(figure("organisation", f, locale)));
        return table("figures", locale, rows);
    }

    private static List<@Nullable Object> figure(String group, FigureRow f, Locale locale) {
        return row(
                ReportWords.text("group." + group, locale),
                f.code(),
                f.title().in(locale),
                f.measures(),
                f.ratings().computed().get("GREEN"),
                f.ratings().computed().get("AMBER"),
                f.ratings().computed().get("RED"),
                f.ratings().computed().get("NONE"),
                f.milestones().due(),
                f.milestones().achieved(),
                f.milestones().missed(),
                f.milestones().overdue(),
                f.progress(),
                amount(f.authorised()),
                amount(f.spent()));
    }

    /** What the words mean and what the figures do not hold. */
    static ReportTable legend(ReportView report, Locale locale) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        report.definitions().forEach(d -> rows.add(row(d.term(), d.meaning().in(locale))));
        report.limits().forEach(limit -> rows.add(row(ReportWords.text("legend.limit", locale), limit.in(locale))));
        return table("legend", locale, rows);
    }

    private static @Nullable BigDecimal amount(@Nullable String amount) {
        return amount == null ? null : new BigDecimal(amount);
    }

    private static ReportTable table(String key, Locale locale, List<List<@Nullable Object>> rows) {
        return new ReportTable(
                ReportWords.text("sheet." + key, locale),
                List.of(ReportWords.text("columns." + key, locale).split("\\|")),
                rows);
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private static String rating(@Nullable Rating rating, Locale locale) {
        return ReportWords.rating(rating, locale);
    }
}
