package org.gouvernail.governance.kernel;

import java.util.Arrays;

/** Which characters a text may hold, and which of them are seen. */
public final class Characters {

    /**
     * Ranges, first and last, of characters that show nothing though they are no space: those that Unicode lets every
     * display ignore (fillers, joiners, marks of direction, selectors of variants, tags), notes between the lines, the
     * braille cell without dots and the note without a head.
     */
    private static final int[][] UNSEEN = {
        {0xad, 0xad},
        {0x34f, 0x34f},
        {0x61c, 0x61c},
        {0x115f, 0x1160},
        {0x17b4, 0x17b5},
        {0x180b, 0x180f},
        {0x200b, 0x200f},
        {0x202a, 0x202e},
        {0x2060, 0x206f},
        {0x2800, 0x2800},
        {0x3164, 0x3164},
        {0xfe00, 0xfe0f},
        {0xfeff, 0xfeff},
        {0xffa0, 0xffa0},
        {0xfff0, 0xfffb},
        {0x1bca0, 0x1bca3},
        {0x1d159, 0x1d159},
        {0x1d173, 0x1d17a},
        {0xe0000, 0xe0fff}
    };

    private Characters() {}

    /** A text of so many characters at most, cut between words and with an ellipsis where it was longer. */
    public static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        String kept = text.substring(0, text.offsetByCodePoints(0, most));
        int space = kept.lastIndexOf(' ');
        return (space > 0 ? kept.substring(0, space) : kept).stripTrailing() + "…";
    }

    /** Whether nothing of a text is seen: it is empty, or of spaces, controls and characters that show nothing. */
    public static boolean blank(String text) {
        return text.codePoints().noneMatch(Characters::seen);
    }

    private static boolean seen(int c) {
        boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
        return !space && Arrays.stream(UNSEEN).noneMatch(range -> c >= range[0] && c <= range[1]);
    }

    /**
     * Whether a text can be kept and shown everywhere as it is: without control characters other than tab and line ends,
     * halves of surrogate pairs, and code points that Unicode keeps for no character.
     */
    public static boolean kept(String text) {
        return text.codePoints().allMatch(Characters::kept);
    }

    /**
     * Whether a text can be kept and reads as it is written: nothing in it is invisible or turns the order of what is read,
     * by which one name passes for another. The joiners that some scripts are written with may stay.
     */
    public static boolean sound(String text) {
        return text.codePoints().allMatch(c -> kept(c) && !hidden(c));
    }

    /** Whether a text stands on one line, as names and titles do. */
    public static boolean oneLine(String text) {
        return text.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r');
    }

    private static boolean hidden(int c) {
        boolean invisible = c >= 0x80 && c <= 0x9f || c == 0x200b || c == 0xfeff;
        boolean turning = c == 0x200e || c == 0x200f || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        return invisible || turning;
    }

    private static boolean kept(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c == 0x7f;
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean none = (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
        return !control && !half && !none;
    }
}
