package org.gouvernail.governance.kernel;

/** Bounds shared by every input of the product. */
public final class Codes {

    /** A human code: letters, digits, hyphen and dot, 1 to 60 characters. */
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9.-]{0,59}";
    /** Longest code, in characters: what {@link #PATTERN} allows and columns of codes hold. */
    public static final int LENGTH = 60;
    /** Longest title, in characters. */
    public static final int TITLE = 300;
    /** Longest title of a milestone or a deliverable, in characters: real plans word them as whole sentences. */
    public static final int LONG_TITLE = 1000;
    /** Longest narrative, in characters. */
    public static final int TEXT = 4000;

    private Codes() {}
}
