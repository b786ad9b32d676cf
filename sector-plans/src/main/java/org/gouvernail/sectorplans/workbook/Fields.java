package org.gouvernail.sectorplans.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.Characters;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateContent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.table.Cell;
import org.gouvernail.sectorplans.table.Dates;
import org.jspecify.annotations.Nullable;

/** What an update says as fields that can be compared with the cells of a workbook, and back; an empty field says nothing. */
final class Fields {

    private static final int LONGEST_QUOTE = 120;
    private static final int FINGERPRINT = 12;
    private static final Pattern DATE = Pattern.compile("([12]\\d{3})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Dates IN_WORDS = new Dates(List.of("d MMMM yyyy"));
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F$]|CAD");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}([.,]\\d{1,2})?");
    private static final Pattern GROUPED =
            Pattern.compile("-?\\d{1,3}(,\\d{3})+\\.\\d{1,2}|-?\\d{1,3}(\\.\\d{3})+,\\d{1,2}|-?\\d{1,3}(,\\d{3}){2,4}");

    private Fields() {}

    /** Why a cell cannot be read, with what it shows. */
    record Unreadable(String problem, List<String> arguments) {}

    /** What was read of a cell: a value or why it is none. */
    record Value(@Nullable String read, @Nullable Unreadable unreadable) {

        static Value of(String read) {
            return new Value(read, null);
        }

        static Value refused(String problem, String... arguments) {
            return new Value(null, new Unreadable(problem, List.of(arguments)));
        }
    }

    static Value read(Column column, Cell cell) {
        String text = cell.text();
        if (cell.kind() == Cell.Kind.FORMULA) {
            return Value.refused("import.formula", quote(text));
        }
        if (cell.kind() == Cell.Kind.ERROR) {
            return Value.refused("import.cell-error", quote(text));
        }
        return switch (column.type()) {
            case TEXT -> text(text);
            case RATING ->
                WorkbookWords.rating(text)
                        .map(r -> Value.of(r.name()))
                        .orElseGet(() -> Value.refused("import.rating-unknown", quote(text)));
            case PERCENT -> percent(text);
            case AMOUNT -> amount(cell);
            case DATE -> date(cell);
        };
    }

    private static Value text(String text) {
        return Characters.sound(text)
                ? Value.of(Characters.blank(text) ? "" : plain(text))
                : Value.refused("input.character");
    }

    private static Value percent(String text) {
        String digits = BLANKS.matcher(text).replaceAll("").replace("%", "").replaceAll("[.,]0+$", "");
        return digits.matches("-?\\d{1,9}")
                ? Value.of(Integer.toString(Integer.parseInt(digits)))
                : Value.refused("import.whole-expected", quote(text));
    }

    /** One comma or point with three digits behind it might group or divide: it is not guessed. */
    private static Value amount(Cell cell) {
        String bare = BLANKS.matcher(cell.text()).replaceAll("").replace('\u2212', '-');
        if (cell.kind() == Cell.Kind.NUMBER) {
            return Value.of(amount(new BigDecimal(bare)));
        }
        if (PLAIN.matcher(bare).matches()) {
            return Value.of(amount(new BigDecimal(bare.replace(',', '.'))));
        }
        if (GROUPED.matcher(bare).matches()) {
            boolean comma = bare.lastIndexOf(',') > bare.lastIndexOf('.') && bare.indexOf('.') >= 0;
            String number = comma ? bare.replace(".", "").replace(',', '.') : bare.replace(",", "");
            return Value.of(amount(new BigDecimal(number)));
        }
        return Value.refused("import.amount-expected", quote(cell.text()));
    }

    /** A date that can mean one day only: 05/01/2018 is a day of January to one reader and of May to another. */
    private static Value date(Cell cell) {
        String text = cell.kind() == Cell.Kind.DATE ? cell.text().substring(0, 10) : cell.text();
        String inWords = IN_WORDS.read(text);
        if (inWords != null) {
            return Value.of(inWords);
        }
        var told = DATE.matcher(text);
        try {
            if (cell.kind() != Cell.Kind.NUMBER && told.matches()) {
                return Value.of(LocalDate.of(
                                Integer.parseInt(told.group(1)),
                                Integer.parseInt(told.group(2)),
                                Integer.parseInt(told.group(3)))
                        .toString());
            }
        } catch (DateTimeException e) {
            return Value.refused("import.date-expected", quote(text));
        }
        return Value.refused("import.date-expected", quote(text));
    }

    static String amount(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    /** As a spreadsheet gives a text back: its lines ended by one character, without blanks around it. */
    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    /** The fields of a measure's row. */
    static Map<String, String> of(UpdateView update) {
        Map<String, String> fields = new LinkedHashMap<>();
        Rating declared = update.declaredRating();
        fields.put("declaredRating", declared == null ? "" : declared.name());
        fields.put("progress", Objects.toString(update.progress(), ""));
        both(fields, "summary", update.summary());
        String spent = update.spentToDate();
        fields.put("spentToDate", spent == null ? "" : amount(new BigDecimal(spent)));
        both(fields, "decisionNeeded", update.decisionNeeded());
        both(fields, "declaredReason", update.declaredReason());
        return fields;
    }

    /** The fields of a milestone's row. */
    static Map<String, String> of(Line line) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("forecastDate", Objects.toString(line.forecastDate(), ""));
        both(fields, "reason", line.reason());
        fields.put("actualDate", Objects.toString(line.actualDate(), ""));
        return fields;
    }

    private static void both(Map<String, String> fields, String field, @Nullable LocalizedText text) {
        fields.put(field + ".fr", plain(text == null ? null : text.fr()));
        fields.put(field + ".en", plain(text == null ? null : text.en()));
    }

    /** The content that a measure's fields and its milestones' lines make. */
    static UpdateContent content(Map<String, String> fields, List<Line> lines) {
        String rating = fields.getOrDefault("declaredRating", "");
        String progress = fields.getOrDefault("progress", "");
        String spent = fields.getOrDefault("spentToDate", "");
        return new UpdateContent(
                rating.isEmpty() ? null : Rating.valueOf(rating),
                progress.isEmpty() ? null : Integer.valueOf(progress),
                both(fields, "summary"),
                spent.isEmpty() ? null : new BigDecimal(spent),
                lines,
                both(fields, "decisionNeeded"),
                both(fields, "declaredReason"));
    }

    static Line line(String code, Map<String, String> fields) {
        return new Line(
                code,
                day(fields.getOrDefault("forecastDate", "")),
                day(fields.getOrDefault("actualDate", "")),
                both(fields, "reason"));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static @Nullable LocalizedText both(Map<String, String> fields, String field) {
        String french = fields.getOrDefault(field + ".fr", "");
        String english = fields.getOrDefault(field + ".en", "");
        return french.isEmpty() ? null : LocalizedText.of(french, english.isEmpty() ? null : english);
    }

    /** The bilingual texts of fields that have English and no French, by the name of the English field. */
    static List<String> withoutFrench(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(e -> e.getKey().endsWith(".en") && !e.getValue().isEmpty())
                .filter(e -> fields.getOrDefault(e.getKey().replaceAll("en$", "fr"), "")
                        .isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What fields said, so that a cell that was written over is told from one that is as it went out. */
    static String fingerprints(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e -> fingerprint(e.getKey(), e.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** Whether a field says what it said when these fingerprints were taken; never where there are none. */
    static boolean isAsItWentOut(String fingerprints, String field, String value) {
        return List.of(fingerprints.split(" ")).contains(fingerprint(field, value));
    }

    private static String fingerprint(String field, String value) {
        return field + "=" + Json.sha256(value).substring(0, FINGERPRINT);
    }

    /** What a cell shows, short enough for a sentence. */
    static String quote(String text) {
        String one = text.replaceAll("\\s+", " ");
        return one.length() > LONGEST_QUOTE ? one.substring(0, LONGEST_QUOTE) + "…" : one;
    }
}
