package org.gouvernail.governance.kernel;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text in the two languages of the strategy. French is required; English may be missing, and readers then see French.
 *
 * @param fr the French text, never null
 * @param en the English text, null when it has not been written
 */
public record LocalizedText(String fr, @Nullable String en) {

    public LocalizedText {
        if (fr == null || fr.isBlank()) {
            throw new IllegalArgumentException("French text is required");
        }
        en = en == null || Characters.blank(en) ? null : en;
    }

    public static LocalizedText of(String fr, @Nullable String en) {
        return new LocalizedText(fr, en);
    }

    /** The text a reader of this language sees: English only when it exists. Never null. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) && en != null ? en : fr;
    }

    /** The language of what {@link #in} gives: French where English is missing. */
    public Locale languageIn(Locale locale) {
        return "en".equals(locale.getLanguage()) && en != null ? Locale.ENGLISH : Locale.FRENCH;
    }
}
