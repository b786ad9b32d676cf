package org.gouvernail.governance.calendar;

import java.nio.charset.StandardCharsets;

/** Folds content lines at 75 octets of UTF-8, as RFC 5545 asks; a character is never cut. */
final class Folding {

    private static final int MOST = 75;
    private static final String END = "\r\n";

    private Folding() {}

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / MOST);
        for (String line : text.split(END)) {
            fold(line, folded);
            folded.append(END);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            String character = Character.toString(line.codePointAt(at));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += more;
            at += character.length();
        }
    }
}
