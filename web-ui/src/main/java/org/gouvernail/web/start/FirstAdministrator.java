package org.gouvernail.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Accounts.AccountView;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.web.database.Settings;

/**
 * The account that opens all others (administrateur), for an instance in which nobody is an administrator. Its password
 * comes from the configuration once; an instance that has an administrator never reads it again.
 */
@ApplicationScoped
class FirstAdministrator {

    static final String USERNAME = "admin";

    private static final System.Logger LOG = System.getLogger(FirstAdministrator.class.getName());
    private static final LocalizedText FUNCTION =
            LocalizedText.of("Administration de Gouvernail", "Administration of Gouvernail");

    @Inject
    Accounts accounts;

    /**
     * Opens the account where there is no administrator and a password is configured; warns where there is none.
     *
     * @throws IllegalStateException when the password has fewer than 12 characters, more than 200, or contains the
     *     account's name
     */
    void appoint() {
        CurrentActor.run(Actor.SYSTEM, () -> appoint(Settings.administratorPassword()));
    }

    void appoint(Optional<String> password) {
        if (accounts.all().stream().anyMatch(FirstAdministrator::administers)) {
            return;
        }
        if (password.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "nobody administers this instance: start once with GOUVERNAIL_ADMIN_PASSWORD to open the account "
                            + USERNAME);
            return;
        }
        int length = password.get().length();
        if (length < Accounts.SHORTEST_PASSWORD || length > Accounts.LONGEST_PASSWORD) {
            throw new IllegalStateException("GOUVERNAIL_ADMIN_PASSWORD must have 12 to 200 characters");
        }
        if (password.get().toLowerCase(Locale.ROOT).contains(USERNAME)) {
            throw new IllegalStateException("GOUVERNAIL_ADMIN_PASSWORD must not contain " + USERNAME);
        }
        if (accounts.find(USERNAME).isEmpty()) {
            accounts.open(USERNAME, FUNCTION, password.get());
        }
        accounts.grant(USERNAME, Role.ADMIN, null);
    }

    private static boolean administers(AccountView account) {
        return account.active() && account.grants().stream().anyMatch(grant -> grant.role() == Role.ADMIN);
    }
}
