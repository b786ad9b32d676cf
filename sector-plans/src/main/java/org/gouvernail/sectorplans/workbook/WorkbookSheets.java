package org.gouvernail.sectorplans.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.table.Cell;
import org.gouvernail.sectorplans.workbook.Column.Sheet;
import org.gouvernail.sectorplans.workbook.Column.Type;
import org.gouvernail.sectorplans.workbook.Column.Use;
import org.jspecify.annotations.Nullable;

/**
 * Writes an update workbook: a sheet of measures, one of open milestones, how to fill them, and the hidden list of ratings.
 * Spreadsheets hold rows to the same bounds as the product does, so that little is refused when the workbook comes back.
 */
final class WorkbookSheets {

    private static final String HEADING = "D9E2EC";
    private static final String ASKED = "1F4E79";
    private static final String GREY = "F2F2F2";
    private static final Map<Type, Double> WIDTHS =
            Map.of(Type.TEXT, 34.0, Type.RATING, 16.0, Type.PERCENT, 12.0, Type.AMOUNT, 18.0, Type.DATE, 14.0);
    private static final Map<Type, String> FORMATS = Map.of(
            Type.TEXT, "@",
            Type.RATING, "@",
            Type.PERCENT, "0",
            Type.AMOUNT, "#,##0.00",
            Type.DATE, "yyyy-mm-dd");
    private static final double CODE_WIDTH = 18;
    private static final double PAGE_WIDTH = 110;
    private static final int INSTRUCTIONS = 7;

    private final String period;
    private final String organisation;
    private final LocalDate today;
    private final Locale language;

    WorkbookSheets(String period, String organisation, LocalDate today, Locale language) {
        this.period = period;
        this.organisation = organisation;
        this.today = today;
        this.language = language;
    }

    /** A measure with the update to be filled and its open milestones. */
    record Filled(MeasureView measure, UpdateView update, List<MilestoneView> open) {}

    byte[] of(List<Filled> updates) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Gouvernail", "1.0")) {
            Worksheet measures = book.newWorksheet(WorkbookWords.say("sheet.measures", language));
            Worksheet milestones = book.newWorksheet(WorkbookWords.say("sheet.milestones", language));
            instructions(book.newWorksheet(WorkbookWords.say("sheet.instructions", language)));
            Range ratings = ratings(book.newWorksheet(WorkbookWords.say("sheet.lists", language)));
            int row = 0;
            int line = 0;
            for (Filled filled : updates) {
                write(measures, Sheet.MEASURE, ++row, measure(filled));
                for (MilestoneView milestone : filled.open()) {
                    write(milestones, Sheet.MILESTONE, ++line, milestone(filled.update(), milestone));
                }
            }
            frame(measures, Sheet.MEASURE, row, ratings);
            frame(milestones, Sheet.MILESTONE, line, ratings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Map<String, Object> measure(Filled filled) {
        UpdateView update = filled.update();
        Map<String, Object> cells = identity(filled.measure().code(), update);
        put(cells, "title", filled.measure().title().in(language));
        Rating declared = update.declaredRating();
        put(cells, "declaredRating", declared == null ? null : WorkbookWords.rating(declared, language));
        put(cells, "progress", update.progress());
        String spent = update.spentToDate();
        put(cells, "spentToDate", spent == null ? null : new BigDecimal(spent));
        both(cells, "summary", update.summary());
        both(cells, "decisionNeeded", update.decisionNeeded());
        both(cells, "declaredReason", update.declaredReason());
        put(cells, Column.SAID, Fields.fingerprints(Fields.of(update)));
        return cells;
    }

    private Map<String, Object> milestone(UpdateView update, MilestoneView milestone) {
        Map<String, Object> cells = identity(milestone.code(), update);
        put(cells, "title", milestone.title().in(language));
        put(cells, "measure", milestone.measure());
        put(cells, "referenceDate", milestone.referenceDate());
        put(cells, "currentForecast", milestone.forecastDate());
        for (Line line : update.milestones()) {
            if (line.code().equals(milestone.code())) {
                boolean moved = !milestone.forecastDate().equals(line.forecastDate());
                put(cells, "forecastDate", moved ? line.forecastDate() : null);
                put(cells, "actualDate", line.actualDate());
                both(cells, "reason", line.reason());
                Map<String, String> said = Fields.of(line);
                said.computeIfPresent("forecastDate", (field, day) -> moved ? day : "");
                put(cells, Column.SAID, Fields.fingerprints(said));
            }
        }
        return cells;
    }

    private Map<String, Object> identity(String code, UpdateView update) {
        return new HashMap<>(Map.of(
                Column.CODE, code,
                Column.ID, code,
                Column.PERIOD, period,
                Column.VERSION, Version.of(update)));
    }

    private static void both(Map<String, Object> cells, String field, @Nullable LocalizedText text) {
        put(cells, field + ".fr", text == null ? null : text.fr());
        put(cells, field + ".en", text == null ? null : text.en());
    }

    private static void put(Map<String, Object> cells, String field, @Nullable Object value) {
        if (value != null) {
            cells.put(field, value);
        }
    }

    private static void write(Worksheet sheet, Sheet kind, int row, Map<String, Object> cells) {
        for (int column = 0; column < kind.columns().size(); column++) {
            Object value = cells.get(kind.columns().get(column).field());
            if (value instanceof LocalDate date) {
                sheet.value(row, column, date);
            } else if (value instanceof Number number) {
                sheet.value(row, column, number);
            } else if (value != null) {
                sheet.value(row, column, value.toString().replace("\r\n", "\n"));
            }
        }
    }

    /** Headings, widths, looks and what each column takes. */
    private void frame(Worksheet sheet, Sheet kind, int rows, Range ratings) {
        sheet.freezePane(1, 1);
        for (int at = 0; at < kind.columns().size(); at++) {
            Column column = kind.columns().get(at);
            boolean written = column.use() == Use.WRITTEN;
            sheet.value(0, at, WorkbookWords.heading(kind, column, language));
            sheet.width(at, column.field().equals(Column.CODE) ? CODE_WIDTH : width(column));
            sheet.style(0, at)
                    .bold()
                    .wrapText(true)
                    .fillColor(written ? ASKED : HEADING)
                    .fontColor(written ? "FFFFFF" : "000000")
                    .set();
            if (column.use() == Use.HIDDEN) {
                sheet.hideColumn(at);
            }
            if (rows > 0) {
                Range cells = sheet.range(1, at, rows, at);
                look(cells, column, written);
                hold(cells, column, written, ratings);
            }
        }
    }

    private static double width(Column column) {
        return WIDTHS.getOrDefault(column.type(), CODE_WIDTH);
    }

    /** Texts are formatted as texts, so that what begins with an equals sign stays one when it is typed over. */
    private static void look(Range cells, Column column, boolean written) {
        var style = cells.style()
                .format(FORMATS.getOrDefault(column.type(), "@"))
                .wrapText(column.type() == Type.TEXT)
                .verticalAlignment("top");
        if (!written) {
            style = style.fillColor(GREY);
        }
        style.set();
    }

    private void hold(Range cells, Column column, boolean written, Range ratings) {
        if (written && column.type() == Type.RATING) {
            cells.validateWithList(ratings)
                    .allowBlank(true)
                    .showDropdown(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(WorkbookWords.heading(Sheet.MEASURE, column, language))
                    .error(WorkbookWords.say("takes.RATING", language));
            return;
        }
        String first = Cell.letter(cells.getLeft() + 1) + "2";
        String rule = written ? rule(column, first) : "FALSE";
        cells.validateWithFormula(rule)
                .allowBlank(written)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(WorkbookWords.say(written ? "takes.title" : "takes.nothing-title", language))
                .error(WorkbookWords.say(written ? takes(column) : "takes.nothing", language, today.toString()));
    }

    /** The library writes a rule as it stands: a sign that opens a tag would break the sheet. */
    private String rule(Column column, String cell) {
        String day = "DATE(" + today.getYear() + "," + today.getMonthValue() + "," + today.getDayOfMonth() + ")";
        return switch (column.type()) {
            case PERCENT ->
                "AND(ISNUMBER(" + cell + ")," + cell + ">=0,100>=" + cell + "," + cell + "=INT(" + cell + "))";
            case AMOUNT -> "AND(ISNUMBER(" + cell + ")," + cell + ">=0)";
            case DATE ->
                column.field().equals("forecastDate")
                        ? "AND(ISNUMBER(" + cell + ")," + cell + ">=" + day + ")"
                        : "AND(ISNUMBER(" + cell + ")," + cell + ">=DATE(2000,1,1))";
            default -> Codes.TEXT + ">=LEN(" + cell + ")";
        };
    }

    private static String takes(Column column) {
        return "takes."
                + (column.field().equals("forecastDate")
                        ? "FORECAST"
                        : column.type().name());
    }

    private Range ratings(Worksheet sheet) {
        Rating[] all = Rating.values();
        for (int i = 0; i < all.length; i++) {
            sheet.value(i, 0, WorkbookWords.rating(all[i], language));
        }
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        return sheet.range(0, 0, all.length - 1, 0);
    }

    /** French first, English below, whatever the language of the rest: the workbook is passed on. */
    private void instructions(Worksheet sheet) {
        sheet.width(0, PAGE_WIDTH);
        int row = 0;
        for (Locale each : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            sheet.value(row, 0, WorkbookWords.say("how.title", each, organisation, FiscalQuarter.named(period, each)));
            sheet.style(row, 0).bold().fontSize(13).set();
            row++;
            for (int i = 1; i <= INSTRUCTIONS; i++) {
                sheet.value(row, 0, WorkbookWords.say("how." + i, each));
                sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
                row++;
            }
            row++;
        }
    }
}
