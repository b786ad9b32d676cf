package org.gouvernail.governance.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Accounts, their grants and sign-in. */
public interface Accounts {

    /** Fewest characters of a password, but for the demonstration's. */
    int SHORTEST_PASSWORD = 12;
    /** Most characters of a password. */
    int LONGEST_PASSWORD = 200;

    /**
     * Opens an account for a function, under a name that the journal keeps for nobody else: {@code access.reserved-name}.
     * The password, 12 to 200 characters without that name, may be null where a provider signs people in. Unless the product itself opens
     * the account, its holder chooses another before anything else.
     */
    void open(String username, LocalizedText function, @Nullable String password);

    /**
     * Opens the accounts of the demonstration, named with their functions, under one password that is no secret: it is
     * hashed with far fewer rounds than a secret would be, and works over HTTP Basic.
     */
    void openAll(Map<String, LocalizedText> functions, String password);

    /**
     * Grants a role, limited to an organisation and to a plan when they are named; again changes nothing. Coordinators and
     * approvers are always of an organisation; the secretariat, the committee, auditors and administrators are of the whole:
     * {@code grant.of-the-whole}. Nobody grants to their own account, {@code grant.own-account}, and some roles go with no
     * other: {@code grant.administrator-apart}, {@code grant.auditor-apart}, {@code grant.secretariat-apart}.
     */
    void grant(String username, Role role, @Nullable String organisation, @Nullable String plan);

    /** Grants a role, limited to an organisation when one is named, for all plans. */
    default void grant(String username, Role role, @Nullable String organisation) {
        grant(username, role, organisation, null);
    }

    /**
     * Revokes a role granted with these limits: the next request of its holder does without it. One that is not held with
     * just these limits is {@code grant.not-held}. What was lent of it ends with it. The last administrator stays one: {@code grant.last-administrator}.
     */
    void revoke(String username, Role role, @Nullable String organisation, @Nullable String plan);

    /** The actor behind an account with the grants in force now, empty when unknown or closed. */
    Optional<Actor> actor(String username);

    /**
     * The same while the account has still the password it had then: a session ends with it.
     *
     * @param passwordMark what {@link #passwordMark} answered when the session began
     */
    Optional<Actor> actor(String username, String passwordMark);

    /** Stands for the current password of an account, from which nothing is learnt of it; another with each password. */
    String passwordMark(String username);

    /**
     * The actor, when the password is that of the account; empty otherwise, without saying why. After five wrong ones in a
     * row for an account from a place, every try there is refused for a minute as {@code access.wait}. After fifty in ten
     * minutes for an account from everywhere, or for fifty accounts from a place, so is every try until those ten minutes
     * have passed, save where the account has signed in before.
     *
     * @param address where the try comes from
     */
    Optional<Actor> signIn(String username, String password, String address);

    /**
     * The same for an account of the demonstration; any other is told as if the password were wrong, though a right one is
     * not counted as such.
     */
    Optional<Actor> signInAsExample(String username, String password, String address);

    /**
     * Issues a bearer token for the account at work, which must not have come in with a token itself.
     *
     * @param days how long it lasts, 1 to 366
     */
    IssuedToken issueToken(int days, TokenScope scope);

    /** The account's own tokens that still work, the latest first. */
    List<TokenView> tokens();

    /** Revokes one of the account's own tokens: the next request with it is refused. */
    void revokeToken(UUID id);

    /** The actor behind a bearer token that has neither expired nor been revoked, empty otherwise. */
    Optional<Actor> byToken(String token);

    /** Everyone who holds an account, in the order of user names. */
    List<AccountView> all();

    /** An account, empty when nobody holds one of that name. */
    Optional<AccountView> find(String username);

    /** Where the holder of an account is written to by e-mail, empty where nobody said or the account is closed. */
    Optional<String> address(String username);

    /** The same for administrators and auditors, with the version it is changed upon. */
    AddressView addressOf(String username);

    /**
     * Says where the holder of an account is written to (administrator). The address is a person's: the journal keeps that
     * it was changed, not what it is.
     *
     * @param address at most 254 characters, null for none; what is no address is {@code account.address}
     * @param seen the version it was decided upon
     */
    AddressView changeAddress(String username, @Nullable String address, @Nullable String seen);

    /** The active accounts that hold a role for an organisation and one of its plans, or have it lent to them, in the order of their names. */
    List<String> holders(Role role, String organisation, String plan);

    /** Where an account is written to; null where nobody said. */
    record AddressView(String username, @Nullable String address) {}

    /** An account as the administration shows it. */
    record AccountView(String username, LocalizedText function, boolean active, List<Actor.Grant> grants) {}

    /** What a bearer token is good for. */
    enum TokenScope {
        /** Reading only. */
        READ,
        /** All that its account may do, save issuing tokens. */
        WRITE
    }

    /** A token without its secret. */
    record TokenView(UUID id, TokenScope scope, Instant issuedAt, Instant expiresAt) {}

    /** A token just issued: its secret is shown this once and kept hashed. */
    record IssuedToken(String token, TokenView view) {}

    /** A token as the journal keeps it: whose it is, and whether it works. */
    record TokenState(String account, TokenScope scope, Instant issuedAt, Instant expiresAt, boolean works) {}
}
