package org.gouvernail.governance.access;

/**
 * Another password for an account of a person. The passwords of the demonstration are known to all and stay as they are:
 * {@code access.password-known}. With its password all that was opened by it ends, whoever changed it: the account's other
 * sessions, and its tokens. A password is changed because somebody else may know it, and whoever knew it may have issued
 * tokens with it; programs are given new ones.
 */
public interface PasswordChanges {

    /**
     * Chooses another password, 12 to 200 characters without the account's name, for the account at work. A wrong current one counts among the wrong
     * passwords of a sign-in.
     *
     * @param current the password it has: {@code access.password-wrong} when it is another
     * @param address where the request comes from
     */
    void choose(String current, String password, String address);

    /**
     * Gives an account a password in the place of one that was forgotten. Its holder chooses another before anything else;
     * until then the account opens nothing. Nobody gives one to themselves: {@code access.own-password}.
     */
    void give(String username, String password);

    /** Whether the account at work may choose its password: those of the demonstration may not. */
    boolean mayChoose();
}
