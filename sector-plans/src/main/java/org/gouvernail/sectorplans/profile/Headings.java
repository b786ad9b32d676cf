package org.gouvernail.sectorplans.profile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares what a source calls its columns with what a profile expects. */
final class Headings {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Headings() {}

    /** The same words without case, accents and surplus blanks. */
    static String plain(String heading) {
        String apart = Normalizer.normalize(heading, Normalizer.Form.NFD);
        String bare = ACCENTS.matcher(apart).replaceAll("").replace('\u2019', '\'');
        return BLANKS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a text has a form, in which {@code *} stands for anything. */
    static boolean fits(String form, String text) {
        String pattern =
                Arrays.stream(plain(form).split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(plain(text)).matches();
    }
}
