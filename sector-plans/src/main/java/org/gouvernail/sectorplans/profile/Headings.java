package org.gouvernail.sectorplans.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares what a source calls its columns with what a profile expects. */
public final class Headings {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Headings() {}

    /** The same words without case, accents and surplus blanks. */
    public static String plain(String heading) {
        String apart = Normalizer.normalize(heading, Normalizer.Form.NFD);
        String bare = ACCENTS.matcher(apart).replaceAll("").replace('\u2019', '\'');
        return BLANKS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a text has a form, in which {@code *} stands for anything. Each part is looked for once, from left to right: a
     * form of many stars costs no more than one.
     */
    static boolean fits(String form, String text) {
        String[] parts = plain(form).split("\\*", -1);
        String told = plain(text);
        String last = parts[parts.length - 1];
        if (parts.length == 1) {
            return told.equals(last);
        }
        if (!told.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = told.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        return told.length() - last.length() >= at && told.endsWith(last);
    }
}
