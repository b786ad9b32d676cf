package org.gouvernail.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Accounts.AddressView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/** Where the holder of the account shown is written to. */
@Named
@RequestScoped
public class MailAddress {

    @Inject
    Desk desk;

    @Inject
    Accounts accounts;

    private @Nullable String username;
    private @Nullable String address;
    private @Nullable String seen;

    @PostConstruct
    void load() {
        username = desk.parameter("compte");
        if (username != null) {
            AddressView now = accounts.addressOf(username);
            address = now.address();
            seen = Version.of(now);
        }
    }

    public void change() {
        if (username == null) {
            return;
        }
        try {
            String typed = Typed.trimmed(address);
            accounts.changeAddress(username, typed.isEmpty() ? null : typed, seen);
            desk.done("/admin?compte=" + username, "admin.address-changed");
        } catch (DomainException e) {
            desk.refused(e, pointer -> pointer.equals("/address") ? "mail:address" : null);
        }
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }
}
