package org.gouvernail.governance.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.gouvernail.governance.kernel.DomainException;

/** Hashes outside transactions: a slow hash would hold what the transaction locked. */
@ApplicationScoped
class PasswordService implements PasswordChanges {

    @Inject
    AccountStore store;

    @Inject
    Guesses guesses;

    @Override
    @Requires(
            value = {
                Role.COORDINATOR,
                Role.APPROVER,
                Role.SECRETARIAT,
                Role.COMMITTEE,
                Role.ADVISOR,
                Role.ANALYST,
                Role.AUDITOR,
                Role.ADMIN
            },
            withGivenPassword = true)
    public void choose(String current, String password, String address) {
        Account account = store.require(CurrentActor.get().account());
        refuseKnown(account);
        Passwords.check(password, account.username(), "/password");
        guesses.check(account.username(), address);
        String before = Objects.requireNonNullElse(account.passwordHash(), Passwords.OF_NOBODY);
        if (!Passwords.matches(current, before)) {
            guesses.wrong(account.username(), address);
            throw DomainException.invalid("access.password-wrong", "/current");
        }
        if (password.equals(current)) {
            throw DomainException.invalid("access.password-same", "/password");
        }
        store.changePassword(account.username(), before, Passwords.hash(password), false);
    }

    @Override
    @Requires(Role.ADMIN)
    public void give(String username, String password) {
        if (username.equals(CurrentActor.get().account())) {
            throw DomainException.forbidden("access.own-password");
        }
        refuseKnown(store.require(username));
        Passwords.check(password, username, "/password");
        store.changePassword(username, null, Passwords.hash(password), true);
    }

    @Override
    public boolean mayChoose() {
        return !store.require(CurrentActor.get().account()).demonstration();
    }

    private static void refuseKnown(Account account) {
        if (account.demonstration()) {
            throw DomainException.forbidden("access.password-known");
        }
    }
}
