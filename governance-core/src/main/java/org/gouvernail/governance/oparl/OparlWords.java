package org.gouvernail.governance.oparl;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What objects of OParl are called: OParl knows one language, and these are official texts. */
final class OparlWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "org.gouvernail.governance.oparl",
            Locale.ROOT,
            OparlWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private OparlWords() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.FRENCH).format(arguments);
    }
}
