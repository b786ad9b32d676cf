package org.gouvernail.governance.rest;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The language in which a program is answered, of what went wrong or with a file: French, unless it asks for English first. */
public final class Languages {

    private static final List<Locale> KNOWN = List.of(Locale.FRENCH, Locale.ENGLISH);

    private Languages() {}

    /** The better of the two languages for an Accept-Language header; French when it is missing or cannot be read. */
    public static Locale of(@Nullable String accepted) {
        try {
            Locale found = accepted == null ? null : Locale.lookup(LanguageRange.parse(accepted), KNOWN);
            return found == null ? Locale.FRENCH : found;
        } catch (IllegalArgumentException e) {
            return Locale.FRENCH;
        }
    }
}
