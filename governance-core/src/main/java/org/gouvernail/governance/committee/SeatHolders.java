package org.gouvernail.governance.committee;

/** Who holds seats in which bodies. Whoever keeps the members provides the one bean. */
public interface SeatHolders {

    /** Whether an account holds a seat of a body today, of any capacity. */
    boolean sits(String account, String body);

    /** Whether an account holds a seat of a body today that speaks for it: an observer's does not. */
    default boolean speaks(String account, String body) {
        return sits(account, body);
    }

    /** Whether any seat of a body names an account today: before, the role alone tells who acts. */
    default boolean named(String body) {
        return false;
    }

    /** How many seats of a body vote, today or later. */
    int voting(String body);
}
