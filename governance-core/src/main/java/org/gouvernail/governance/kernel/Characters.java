package org.gouvernail.governance.kernel;

/** Which characters a text may hold. */
public final class Characters {

    private Characters() {}

    /**
     * Whether a text can be kept and shown everywhere as it is: without control characters other than tab and line ends,
     * halves of surrogate pairs, and code points that Unicode keeps for no character.
     */
    public static boolean sound(String text) {
        return text.codePoints().allMatch(Characters::sound);
    }

    private static boolean sound(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c == 0x7f;
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean none = (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
        return !control && !half && !none;
    }
}
