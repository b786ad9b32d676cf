package org.gouvernail.sectorplans.workbook;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.gouvernail.sectorplans.profile.Headings;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.workbook.Column.Sheet;

/** What update workbooks say, in both languages, and what their readers may have written in either. */
final class WorkbookWords {

    private static final List<Locale> BOTH = List.of(Locale.FRENCH, Locale.ENGLISH);

    private static final Map<Sheet, Map<String, Column>> COLUMNS = columns();
    private static final Map<String, Rating> RATINGS = ratings();

    private WorkbookWords() {}

    static String say(String key, Locale language, Object... arguments) {
        String text = bundle(language).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text.replace("'", "''"), language).format(arguments);
    }

    static String heading(Sheet sheet, Column column, Locale language) {
        return say(key(sheet, column), language);
    }

    /** The column of a sheet that a heading names in either language, whatever its case, accents and signs of units. */
    static Optional<Column> column(Sheet sheet, String heading) {
        return Optional.ofNullable(COLUMNS.getOrDefault(sheet, Map.of()).get(plain(heading)));
    }

    static String rating(Rating rating, Locale language) {
        return say("rating." + rating.name(), language);
    }

    /** The rating that a text names in either language, or by its colour. */
    static Optional<Rating> rating(String text) {
        return Optional.ofNullable(RATINGS.get(Headings.plain(text)));
    }

    private static Map<Sheet, Map<String, Column>> columns() {
        Map<Sheet, Map<String, Column>> all = new EnumMap<>(Sheet.class);
        for (Sheet sheet : Sheet.values()) {
            Map<String, Column> columns = new HashMap<>();
            sheet.columns().forEach(c -> BOTH.forEach(language -> columns.put(plain(heading(sheet, c, language)), c)));
            all.put(sheet, columns);
        }
        return all;
    }

    private static Map<String, Rating> ratings() {
        Map<String, Rating> ratings = new HashMap<>();
        for (Rating rating : Rating.values()) {
            ratings.put(Headings.plain(rating.name()), rating);
            for (Locale language : BOTH) {
                ratings.put(Headings.plain(rating(rating, language)), rating);
                ratings.put(Headings.plain(say("colour." + rating.name(), language)), rating);
            }
        }
        return ratings;
    }

    private static String key(Sheet sheet, Column column) {
        return sheet.name().toLowerCase(Locale.ROOT) + "." + column.field();
    }

    private static String plain(String heading) {
        return Headings.plain(heading.replaceAll("[()%$*:]", " "));
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "org.gouvernail.sectorplans.workbook",
                language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
                WorkbookWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
