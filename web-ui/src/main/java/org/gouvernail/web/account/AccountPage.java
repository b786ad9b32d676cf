package org.gouvernail.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Accounts.IssuedToken;
import org.gouvernail.governance.access.Accounts.TokenScope;
import org.gouvernail.governance.access.Accounts.TokenView;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.PasswordChanges;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.security.ActorFilter;
import org.jspecify.annotations.Nullable;

/**
 * The account at work: its password, and its tokens (jetons d’accès): one to issue, whose secret is shown once, and those to
 * revoke.
 */
@Named
@RequestScoped
public class AccountPage {

    private static final String PAGE = "/compte";
    private static final int MOST_DAYS = 366;

    @Inject
    Desk desk;

    @Inject
    Accounts accounts;

    @Inject
    PasswordChanges passwords;

    @Inject
    HttpServletRequest request;

    private @Nullable String current;
    private @Nullable String password;
    private @Nullable String repeated;
    private @Nullable String days = "90";
    private @Nullable String scope;
    private @Nullable String revoked;
    private @Nullable IssuedToken issued;

    /** Chooses another password; this session goes on, the account's others end. */
    public void choose() {
        try {
            String chosen = String.valueOf(password);
            if (!chosen.equals(String.valueOf(repeated))) {
                throw DomainException.invalid("typed.password-repeated", "/repeated");
            }
            passwords.choose(current == null ? "" : current, password == null ? "" : chosen, request.getRemoteAddr());
            ActorFilter.open(request, getUsername(), accounts.passwordMark(getUsername()));
            desk.done(PAGE, "account.password-changed");
        } catch (DomainException e) {
            desk.refused(e, pointer -> pointer.isEmpty() ? "secret:current" : "secret:" + pointer.substring(1));
        }
    }

    public void issue() {
        try {
            Typed typed = new Typed();
            int lasting = lasting(typed);
            TokenScope chosen = chosen(typed);
            typed.check();
            issued = accounts.issueToken(lasting, chosen == null ? TokenScope.READ : chosen);
            desk.note("account.issued");
        } catch (DomainException e) {
            desk.refused(e, pointer -> pointer.isEmpty() ? "issue:days" : "issue:" + pointer.substring(1));
        }
    }

    private int lasting(Typed typed) {
        String written = Typed.trimmed(days);
        int lasting = written.matches("\\d{1,3}") ? Integer.parseInt(written) : 0;
        if (lasting < 1 || lasting > MOST_DAYS) {
            typed.refuse("/days", "input.range", "1", String.valueOf(MOST_DAYS));
        }
        return lasting;
    }

    private @Nullable TokenScope chosen(Typed typed) {
        for (TokenScope one : TokenScope.values()) {
            if (one.name().equals(Typed.trimmed(scope))) {
                return one;
            }
        }
        return typed.refuse("/scope", "typed.choice");
    }

    public void revoke() {
        try {
            UUID id = getTokens().stream()
                    .map(TokenView::id)
                    .filter(one -> one.toString().equals(revoked))
                    .findFirst()
                    .orElseThrow(() -> DomainException.invalid("typed.choice", "/token"));
            accounts.revokeToken(id);
            desk.done(PAGE, "account.revoked");
        } catch (DomainException e) {
            desk.refused(e, pointer -> "revoke:revoked");
        }
    }

    /** Whether an administrator chose the password: nothing else is done before it is changed. */
    public boolean isGiven() {
        return CurrentActor.get().entry() == Actor.Entry.GIVEN_PASSWORD;
    }

    public boolean isChangeable() {
        return passwords.mayChoose();
    }

    public String getUsername() {
        return CurrentActor.get().account();
    }

    /** The token just issued, null when none was. */
    public @Nullable IssuedToken getIssued() {
        return issued;
    }

    /** Those that still work, the latest first; none is shown before the password is changed. */
    public List<TokenView> getTokens() {
        return isGiven() ? List.of() : accounts.tokens();
    }

    public TokenScope[] getScopes() {
        return TokenScope.values();
    }

    public @Nullable String getCurrent() {
        return current;
    }

    public void setCurrent(@Nullable String current) {
        this.current = current;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getRepeated() {
        return repeated;
    }

    public void setRepeated(@Nullable String repeated) {
        this.repeated = repeated;
    }

    public @Nullable String getDays() {
        return days;
    }

    public void setDays(@Nullable String days) {
        this.days = days;
    }

    public @Nullable String getScope() {
        return scope;
    }

    public void setScope(@Nullable String scope) {
        this.scope = scope;
    }

    public @Nullable String getRevoked() {
        return revoked;
    }

    public void setRevoked(@Nullable String revoked) {
        this.revoked = revoked;
    }
}
