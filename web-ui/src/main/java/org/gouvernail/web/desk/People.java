package org.gouvernail.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/** Who did something, told by function: readers of a desk know « Présidence du comité », not an account's name. */
@Named
@RequestScoped
public class People {

    @Inject
    Accounts accounts;

    @Inject
    Reader reader;

    private @Nullable Map<String, LocalizedText> functions;

    /** The function behind an account; the account's own name when nobody holds it any more, empty for null. */
    public String function(@Nullable String account) {
        LocalizedText function = account == null ? null : known().get(account);
        return function == null ? Typed.trimmed(account) : reader.text(function);
    }

    private Map<String, LocalizedText> known() {
        if (functions == null) {
            functions = new HashMap<>();
            functions.put(Actor.SYSTEM.account(), Actor.SYSTEM.function());
            CurrentActor.call(Actor.SYSTEM, accounts::all).forEach(a -> functions.put(a.username(), a.function()));
        }
        return functions;
    }
}
