package org.gouvernail.governance.kernel;

/** Which characters a text may hold. */
public final class Characters {

    private Characters() {}

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
