package org.gouvernail.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.journal.Journal.Filter;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/** Who acted, by function: account names are nobody's business. */
@Named
@RequestScoped
public class Functions {

    @Inject
    Accounts accounts;

    @Inject
    Journal journal;

    @Inject
    Reader reader;

    private final Map<String, String> told = new HashMap<>();

    /** The function of an account in the reader's language; a general word for one that is closed. */
    public String of(@Nullable String account) {
        return account == null ? "" : told.computeIfAbsent(account, this::told);
    }

    /** The same, with by whose delegation where the last such act of theirs on a subject was done so. */
    public String signed(@Nullable String account, String kind, String code, String act) {
        return account == null
                ? ""
                : journal.page(new Filter(kind, code, act, account, null, null), 0, 1).stream()
                        .filter(e -> e.subject().code().equals(code))
                        .findFirst()
                        .map(e -> by(e.actor(), e.delegatedBy()))
                        .orElseGet(() -> of(account));
    }

    /** Who acted and by whose delegation, in the reader's language. */
    public String by(String account, @Nullable String giver) {
        return giver == null
                ? of(account)
                : reader.words(
                        "function.by-delegation",
                        of(account),
                        Arrays.stream(giver.split(", ")).map(this::of).collect(Collectors.joining(", ")));
    }

    /** Functions whose roles the reader has by delegation now, empty when none. */
    public String getGivers() {
        return CurrentActor.get().lent().stream()
                .map(Actor.Lent::giver)
                .distinct()
                .map(this::of)
                .collect(Collectors.joining(", "));
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
