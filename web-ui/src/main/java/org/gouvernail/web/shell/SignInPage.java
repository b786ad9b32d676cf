package org.gouvernail.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Accounts.AccountView;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.web.database.Settings;
import org.jspecify.annotations.Nullable;

/** The sign-in page. In the demonstration it lists the accounts one may try. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    HttpServletRequest request;

    @Inject
    Accounts accounts;

    /** Key of what went wrong at the last try, null at first. */
    public @Nullable String getProblem() {
        return request.getAttribute(SignIn.PROBLEM) instanceof String key ? key : null;
    }

    /** Where to go afterwards, as asked for. */
    public @Nullable String getDestination() {
        return request.getParameter("suite");
    }

    /** Whether a form was sent after its session had ended, so that nothing of it was recorded. */
    public boolean isInterrupted() {
        return request.getParameter("interrompu") != null;
    }

    /** The account typed before. */
    public String getAccount() {
        String typed = request.getParameter("compte");
        return typed == null ? "" : typed;
    }

    public boolean isDemonstration() {
        return Settings.demonstration();
    }

    public List<AccountView> getAccounts() {
        return CurrentActor.call(Actor.SYSTEM, accounts::all).stream()
                .filter(AccountView::active)
                .toList();
    }

    /** The sections of the desks of an account. */
    public List<String> desks(AccountView account) {
        return account.grants().stream()
                .map(Actor.Grant::role)
                .distinct()
                .map(Routes::deskOf)
                .flatMap(Optional::stream)
                .map(Route::section)
                .toList();
    }
}
