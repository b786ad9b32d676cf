package org.gouvernail.governance.committee;

/** Who holds seats in which bodies. Whoever keeps the members provides the one bean. */
public interface SeatHolders {

    /** Whether an account holds a seat of a body today, of any capacity. */
    boolean sits(String account, String body);

    /** How many seats of a body vote, today or later. */
    int voting(String body);
}
