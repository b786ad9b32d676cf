package org.gouvernail.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import java.util.Arrays;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.jspecify.annotations.Nullable;

/** A request as the container sees it: its principal and roles are those of the actor, its address that of the client. */
final class ActingRequest extends HttpServletRequestWrapper {

    private final Actor actor;

    private final String address;
    private final boolean secure;

    ActingRequest(HttpServletRequest request, Actor actor, Proxies proxies) {
        super(request);
        this.actor = actor;
        this.address = proxies.client(request);
        this.secure = proxies.secure(request);
    }

    @Override
    public String getRemoteAddr() {
        return address;
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public @Nullable Principal getUserPrincipal() {
        return actor.signedIn() ? actor::account : null;
    }

    @Override
    public @Nullable String getRemoteUser() {
        return actor.signedIn() ? actor.account() : null;
    }

    @Override
    public boolean isUserInRole(String name) {
        return Arrays.stream(Role.values()).filter(r -> r.name().equals(name)).anyMatch(actor::has);
    }
}
