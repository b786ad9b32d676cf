package org.gouvernail.sectorplans.reminder;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.notice.Notices.Words;
import org.gouvernail.governance.period.FiscalQuarter;

/** What reminders say, in both languages: codes of measures and dates, never what an update contains. */
final class ReminderWords {

    /** Codes that a text names before it only counts the others. */
    private static final int MOST_NAMED = 20;

    /** Where the page of a measure asks whether anything changed: the next tab stop is then the answer. */
    private static final String UNCHANGED = "#inchangee";

    private ReminderWords() {}

    /** About what is owed of a period. */
    static Words owed(String key, String period, LocalDate due, List<String> measures) {
        String path = measures.size() == 1 ? "/coordination/mesures/" + measures.get(0) + UNCHANGED : "/coordination";
        return new Words(
                LocalizedText.of(
                        say(key + ".title", Locale.CANADA_FRENCH, period, "", 0, ""),
                        say(key + ".title", Locale.CANADA, period, "", 0, "")),
                LocalizedText.of(
                        owed(key, Locale.CANADA_FRENCH, period, due, measures),
                        owed(key, Locale.CANADA, period, due, measures)),
                path);
    }

    private static String owed(String key, Locale language, String period, LocalDate due, List<String> measures) {
        String day =
                due.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
        String named = String.join(", ", measures.subList(0, Math.min(measures.size(), MOST_NAMED)))
                + (measures.size() > MOST_NAMED ? "…" : "");
        return say(key + ".text", language, period, day, measures.size(), named);
    }

    /** About one update. */
    static Words about(String key, String period, String measure, String path) {
        return new Words(
                LocalizedText.of(
                        say(key + ".title", Locale.CANADA_FRENCH, period, measure),
                        say(key + ".title", Locale.CANADA, period, measure)),
                LocalizedText.of(
                        say(key + ".text", Locale.CANADA_FRENCH, period, measure),
                        say(key + ".text", Locale.CANADA, period, measure)),
                path);
    }

    private static String say(String key, Locale language, String period, Object... others) {
        Locale bundle = language == Locale.CANADA_FRENCH ? Locale.ROOT : Locale.ENGLISH;
        String pattern = ResourceBundle.getBundle(
                        "org.gouvernail.sectorplans.reminders",
                        bundle,
                        ReminderWords.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        Object[] arguments = Stream.concat(Stream.of(FiscalQuarter.named(period, language)), Arrays.stream(others))
                .toArray();
        return new MessageFormat(pattern.replace("'", "''"), language).format(arguments);
    }
}
