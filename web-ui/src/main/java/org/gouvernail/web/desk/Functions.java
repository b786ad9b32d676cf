package org.gouvernail.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/** Who acted, by function: account names are nobody's business. */
@Named
@RequestScoped
public class Functions {

    @Inject
    Accounts accounts;

    @Inject
    Reader reader;

    private final Map<String, String> told = new HashMap<>();

    /** The function of an account in the reader's language; a general word for one that is closed. */
    public String of(@Nullable String account) {
        return account == null ? "" : told.computeIfAbsent(account, this::told);
    }

    private String told(String account) {
        return account.equals(Actor.SYSTEM.account())
                ? reader.text(Actor.SYSTEM.function())
                : accounts.actor(account)
                        .map(Actor::function)
                        .map(reader::text)
                        .orElseGet(() -> reader.words("function.closed"));
    }
}
