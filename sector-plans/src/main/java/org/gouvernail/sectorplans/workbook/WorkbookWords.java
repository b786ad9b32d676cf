package org.gouvernail.sectorplans.workbook;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.gouvernail.sectorplans.profile.Headings;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.workbook.Column.Sheet;

/** What update workbooks say, in both languages, and what their readers may have written in either. */
final class WorkbookWords {

    private static final List<Locale> BOTH = List.of(Locale.FRENCH, Locale.ENGLISH);

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
        String told = plain(heading);
        return told.isEmpty()
                ? Optional.empty()
                : sheet.columns().stream()
                        .filter(c -> BOTH.stream()
                                .anyMatch(language ->
                                        plain(heading(sheet, c, language)).equals(told)))
                        .findFirst();
    }

    static String rating(Rating rating, Locale language) {
        return say("rating." + rating.name(), language);
    }

    /** The rating that a text names in either language, or by its colour. */
    static Optional<Rating> rating(String text) {
        String told = Headings.plain(text);
        return Arrays.stream(Rating.values())
                .filter(r -> told.equals(Headings.plain(r.name()))
                        || BOTH.stream()
                                .anyMatch(language -> told.equals(Headings.plain(rating(r, language)))
                                        || told.equals(Headings.plain(say("colour." + r.name(), language)))))
                .findFirst();
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
