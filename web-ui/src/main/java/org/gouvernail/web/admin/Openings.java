package org.gouvernail.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/** Who and what is new: an account for a function, an organisation of the directory. */
@Named
@RequestScoped
public class Openings {

    private static final String PAGE = "/admin";
    private static final String USERNAME = "[a-z0-9][a-z0-9.-]{0,59}";

    @Inject
    Desk desk;

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    private @Nullable String username;
    private @Nullable String function;
    private @Nullable String functionEn;
    private @Nullable String password;
    private @Nullable String code;
    private @Nullable String name;
    private @Nullable String nameEn;

    public void openAccount() {
        try {
            Typed typed = new Typed();
            String account = Typed.trimmed(username);
            if (!account.matches(USERNAME)) {
                typed.refuse("/username", account.isEmpty() ? "typed.required" : "typed.username");
            }
            LocalizedText said = typed.given(typed.title(function, functionEn, "/function"), function, "/function");
            String secret = password == null ? "" : password;
            if (secret.length() < Accounts.SHORTEST_PASSWORD || secret.length() > Accounts.LONGEST_PASSWORD) {
                typed.refuse(
                        "/password",
                        "access.password-length",
                        String.valueOf(Accounts.SHORTEST_PASSWORD),
                        String.valueOf(Accounts.LONGEST_PASSWORD));
            }
            typed.check();
            accounts.open(account, Objects.requireNonNull(said), secret);
            desk.done(PAGE + "?compte=" + account, "admin.account-opened", account);
        } catch (DomainException e) {
            desk.refused(e, pointer -> "account:" + (pointer.isEmpty() ? "username" : pointer.substring(1)));
        }
    }

    public void openOrganisation() {
        try {
            Typed typed = new Typed();
            String written = Typed.trimmed(code);
            if (!written.matches(Codes.PATTERN)) {
                typed.refuse("/code", written.isEmpty() ? "typed.required" : "typed.code");
            }
            LocalizedText said = typed.given(typed.title(name, nameEn, "/name"), name, "/name");
            typed.check();
            organisations.create(written, Objects.requireNonNull(said));
            desk.done(PAGE, "admin.organisation-opened", written);
        } catch (DomainException e) {
            desk.refused(e, pointer -> "directory:" + (pointer.isEmpty() ? "code" : pointer.substring(1)));
        }
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    public @Nullable String getFunction() {
        return function;
    }

    public void setFunction(@Nullable String function) {
        this.function = function;
    }

    public @Nullable String getFunctionEn() {
        return functionEn;
    }

    public void setFunctionEn(@Nullable String functionEn) {
        this.functionEn = functionEn;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getNameEn() {
        return nameEn;
    }

    public void setNameEn(@Nullable String nameEn) {
        this.nameEn = nameEn;
    }
}
