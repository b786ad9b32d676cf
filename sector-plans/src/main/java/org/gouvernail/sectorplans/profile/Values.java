package org.gouvernail.sectorplans.profile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.profile.Draft.Value;
import org.gouvernail.sectorplans.profile.Fields.Type;
import org.gouvernail.sectorplans.profile.ImportProfile.FieldMap;
import org.gouvernail.sectorplans.profile.ImportProfile.RatingScale;
import org.gouvernail.sectorplans.table.Cell;
import org.gouvernail.sectorplans.table.Dates;
import org.jspecify.annotations.Nullable;

/** Reads cells as a profile says. What cannot be read as what was expected stays the text it is, and is never a zero. */
final class Values {

    private static final Pattern SIGNS = Pattern.compile("[£$€\\s\\u00A0\\u202F]|CAD");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,10})?");

    private final ImportProfile profile;
    private final Dates dates;
    private final Map<String, RatingScale> ratings = new LinkedHashMap<>();
    private final Set<String> blank;
    private final Map<String, List<String>> organisations = new LinkedHashMap<>();

    Values(ImportProfile profile) {
        this.profile = profile;
        this.dates = new Dates(profile.dates());
        profile.ratings().forEach(r -> ratings.put(level(r.source()), r));
        this.blank = new LinkedHashSet<>(
                profile.blank().stream().map(Headings::plain).toList());
        profile.organisations().forEach(o -> organisations.put(Headings.plain(o.source()), o.codes()));
    }

    /** The value of a cell for a field. */
    Value of(FieldMap field, Type type, Cell cell) {
        String text = cell.text();
        if (text.isEmpty() || blank.contains(Headings.plain(text))) {
            return new Value("", null, cell);
        }
        return new Value(text, read(field, type, cell), cell);
    }

    private @Nullable String read(FieldMap field, Type type, Cell cell) {
        String text = cell.text();
        return switch (type) {
            case TEXT -> text;
            case DATE -> cell.kind() == Cell.Kind.DATE ? text.substring(0, 10) : dates.read(text);
            case AMOUNT -> cell.kind() == Cell.Kind.NUMBER ? text : amount(text);
            case RATING -> {
                RatingScale rating = rating(text);
                yield rating == null ? null : rating.source();
            }
            case ORGANISATION -> codes(split(field, text));
            case CODE -> String.join(",", split(field, text));
            case STATE -> state(text);
        };
    }

    private static @Nullable String state(String text) {
        String name = Headings.plain(text).toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(MeasureState.values()).anyMatch(s -> s.name().equals(name)) ? name : null;
    }

    private static List<String> split(FieldMap field, String text) {
        String separator = field.separator();
        if (separator == null) {
            return List.of(text);
        }
        return Arrays.stream(text.split(Pattern.quote(separator)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private @Nullable String codes(List<String> named) {
        Set<String> codes = new LinkedHashSet<>();
        for (String name : named) {
            List<String> known = organisations.get(Headings.plain(name));
            if (known != null) {
                codes.addAll(known);
            } else {
                codes.add(SourceCodes.code(name));
            }
        }
        return codes.isEmpty() || codes.contains("") ? null : String.join(",", codes);
    }

    /** A level of the scale as it is compared: without case and blanks. */
    static String level(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "").toUpperCase(Locale.ROOT);
    }

    @Nullable RatingScale rating(String text) {
        return ratings.get(level(text));
    }

    /** The decimal a text tells, null when it is not plainly a number: signs of currencies and groups of digits may stand in it. */
    @Nullable String amount(String text) {
        String bare = SIGNS.matcher(text).replaceAll("").replace('\u2212', '-');
        if (profile.decimal().equals(",")) {
            bare = bare.replace(".", "\u0000").replace(',', '.').replace('\u0000', ',');
        }
        if (bare.startsWith("(") && bare.endsWith(")")) {
            bare = "-" + bare.substring(1, bare.length() - 1);
        }
        if (!PLAIN.matcher(bare).matches() && !GROUPED.matcher(bare).matches()) {
            return null;
        }
        BigDecimal amount = new BigDecimal(bare.replace(",", ""));
        return amount.signum() == 0 ? "0" : amount.toPlainString();
    }
}
