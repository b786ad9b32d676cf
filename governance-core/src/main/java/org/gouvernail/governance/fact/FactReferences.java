package org.gouvernail.governance.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** References to facts in texts, written {@code [[F-12]]}. */
public final class FactReferences {

    private static final Pattern REFERENCE = Pattern.compile("\\[\\[(F-[1-9]\\d{0,9})]]");

    private FactReferences() {}

    /**
     * A part of a text: words, or a reference.
     *
     * @param text the words, or the reference as it was written
     * @param fact code of the fact referred to, null for words
     */
    public record Piece(String text, @Nullable String fact) {}

    /** How a fact is referred to. */
    public static String to(String fact) {
        return "[[" + fact + "]]";
    }

    /** The codes of the facts that a text refers to, each once. */
    public static List<String> in(String text) {
        return REFERENCE.matcher(text).results().map(m -> m.group(1)).distinct().toList();
    }

    /** A text in its parts, in their order. */
    public static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(text);
        int from = 0;
        while (reference.find()) {
            if (reference.start() > from) {
                pieces.add(new Piece(text.substring(from, reference.start()), null));
            }
            pieces.add(new Piece(reference.group(), reference.group(1)));
            from = reference.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), null));
        }
        return pieces;
    }
}
