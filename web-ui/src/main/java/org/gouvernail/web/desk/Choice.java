package org.gouvernail.web.desk;

/**
 * What may be chosen in a list, by its code.
 *
 * @param label its code with its title, shortened to a line
 */
public record Choice(String code, String label) {

    /** Most of what a list offers; a field with a list takes any other code that is typed. */
    public static final int MOST = 500;

    private static final int SHORT = 80;

    /** A choice of this code with its title in the reader's language. */
    public static Choice of(String code, String title) {
        return new Choice(
                code,
                code + " — "
                        + (title.length() <= SHORT
                                ? title
                                : title.substring(0, SHORT - 1).strip() + "…"));
    }
}
