package org.gouvernail.web.shell;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.gouvernail.governance.kernel.LocalizedText;

/** The words of pages in both languages, by key. A key without words is shown as itself, between angle brackets. */
public final class Texts {

    /** The bundles that hold them, public pages first. */
    public static final List<String> BUNDLES = List.of("org.gouvernail.web.texts", "org.gouvernail.web.desks");

    private static final Words FRENCH = load(Locale.ROOT);
    private static final Words ENGLISH = load(Locale.ENGLISH);

    private Texts() {}

    /** All words of a language: English when asked for, French otherwise. */
    public static Map<String, String> in(Locale locale) {
        return words(locale);
    }

    private static Words words(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    /** The words of a key with their arguments filled in. */
    public static String text(Locale locale, String key, Object... arguments) {
        return new MessageFormat(words(locale).get(key).replace("'", "''"), locale).format(arguments);
    }

    /** The words of a key in both languages. */
    public static LocalizedText both(String key) {
        return new LocalizedText(FRENCH.get(key), ENGLISH.get(key));
    }

    private static Words load(Locale locale) {
        Words words = new Words();
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    name,
                    locale,
                    Texts.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        }
        return words;
    }

    private static final class Words extends TreeMap<String, String> {
        private static final long serialVersionUID = 1L;

        @Override
        public String get(Object key) {
            String words = super.get(key);
            return words == null ? "⟨" + key + "⟩" : words;
        }
    }
}
