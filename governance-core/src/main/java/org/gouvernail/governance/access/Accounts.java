package org.gouvernail.governance.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Accounts, their grants and sign-in. */
public interface Accounts {

    /** Opens an account for a function. The password may be null where a provider signs people in. */
    void open(String username, LocalizedText function, @Nullable String password);

    /**
     * Opens several accounts, named with their functions, under one password that is no secret, such as those of the
     * demonstration: it is hashed with far fewer rounds than a secret would be.
     */
    void openAll(Map<String, LocalizedText> functions, String password);

    /** Grants a role, limited to an organisation and to a plan when they are named; again changes nothing. */
    void grant(String username, Role role, @Nullable String organisation, @Nullable String plan);

    /** Grants a role, limited to an organisation when one is named, for all plans. */
    default void grant(String username, Role role, @Nullable String organisation) {
        grant(username, role, organisation, null);
    }

    /** Revokes a role granted with these limits: the next request of its holder does without it. */
    void revoke(String username, Role role, @Nullable String organisation, @Nullable String plan);

    /** The actor behind an account with the grants in force now, empty when unknown or closed. */
    Optional<Actor> actor(String username);

    /** The actor, when the password is that of the account; empty otherwise, without saying why. */
    Optional<Actor> signIn(String username, String password);

    /** Issues a bearer token that expires after the given days (1 to 366); it is shown once and kept hashed. */
    String issueToken(int days);

    /** The actor behind a bearer token that has not expired, empty otherwise. */
    Optional<Actor> byToken(String token);

    /** Everyone who holds an account, in the order of user names. */
    List<AccountView> all();

    /** An account, empty when nobody holds one of that name. */
    Optional<AccountView> find(String username);

    /** An account as the administration shows it. */
    record AccountView(String username, LocalizedText function, boolean active, List<Actor.Grant> grants) {}
}
