package org.gouvernail.governance.calendar;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gouvernail.governance.kernel.LocalizedText;

/** What calendars say, in both languages. */
public final class CalendarWords {

    private static final ResourceBundle FRENCH = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private CalendarWords() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.gouvernail.governance.calendars",
                locale,
                CalendarWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of a key; each argument a text, in its language where it is known in both. */
    public static LocalizedText of(String key, Object... arguments) {
        return LocalizedText.of(in(FRENCH, Locale.FRENCH, key, arguments), in(ENGLISH, Locale.ENGLISH, key, arguments));
    }

    private static String in(ResourceBundle bundle, Locale locale, String key, Object... arguments) {
        Object[] told = new Object[arguments.length];
        for (int i = 0; i < told.length; i++) {
            told[i] = arguments[i] instanceof LocalizedText text ? text.in(locale) : arguments[i];
        }
        return new MessageFormat(bundle.getString(key), locale).format(told);
    }
}
