package org.gouvernail.indicators.report;

import java.util.Locale;
import java.util.ResourceBundle;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** The words of reports and their exports, in both languages. */
public final class ReportWords {

    private static final ResourceBundle FRENCH = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private ReportWords() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.gouvernail.indicators.report",
                locale,
                ReportWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A word or sentence: French unless English is asked for. */
    public static String text(String key, Locale locale) {
        return ("en".equals(locale.getLanguage()) ? ENGLISH : FRENCH).getString(key);
    }

    /** The word of a rating, or that there is none. */
    public static String rating(@Nullable Rating rating, Locale locale) {
        return text("rating." + (rating == null ? "NONE" : rating.name()), locale);
    }
}
