package org.gouvernail.governance.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: an account, the function that holds it, and the roles in force at this request.
 *
 * @param account sign-in name, such as {@code coord.mcc}; {@code public} for a reader who did not sign in
 * @param function the function that holds the account, as shown beside what it did
 * @param grants the roles in force
 * @param entry how they came in
 */
public record Actor(String account, LocalizedText function, List<Grant> grants, Entry entry) {

    /** How an actor came in. */
    public enum Entry {
        /** By a password that an administrator gave: good for choosing another, and for nothing else. */
        GIVEN_PASSWORD,
        /** By themselves: a password, a session, or a job of the product. */
        SELF,
        /** With a bearer token that reads and writes. */
        WRITE_TOKEN,
        /** With a bearer token that only reads. */
        READ_TOKEN
    }

    /**
     * A role in force.
     *
     * @param role the role
     * @param organisation code of the organisation it is limited to, null for no limit
     * @param plan code of the plan it is limited to, null for no limit
     */
    public record Grant(
            Role role,
            @Nullable String organisation,
            @Nullable String plan) {}

    /** A reader who did not sign in. */
    public static final Actor PUBLIC = new Actor("public", LocalizedText.of("Public", "Public"), List.of());

    /** The product itself, for jobs. */
    public static final Actor SYSTEM =
            new Actor("system", LocalizedText.of("Système", "System"), List.of(new Grant(Role.SYSTEM, null, null)));

    public Actor {
        grants = List.copyOf(grants);
    }

    /** Somebody who came in by themselves. */
    public Actor(String account, LocalizedText function, List<Grant> grants) {
        this(account, function, grants, Entry.SELF);
    }

    /** The same actor, come in another way. */
    public Actor by(Entry entry) {
        return new Actor(account, function, grants, entry);
    }

    public boolean signedIn() {
        return !grants.isEmpty();
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(g -> g.role() == role);
    }

    /** Whether the role is granted for this organisation, for any of its plans. */
    public boolean hasFor(Role role, String organisation) {
        return grants.stream()
                .anyMatch(g -> g.role() == role && (g.organisation() == null || organisation.equals(g.organisation())));
    }

    /** Whether the role is granted for this organisation and covers this plan. */
    public boolean hasFor(Role role, String organisation, String plan) {
        return grants.stream()
                .anyMatch(g -> g.role() == role
                        && (g.organisation() == null || organisation.equals(g.organisation()))
                        && (g.plan() == null || plan.equals(g.plan())));
    }

    /** The organisations a role is granted for, for some or all of their plans; none for a role that is of no one's. */
    public Set<String> organisations(Role role) {
        return grants.stream()
                .filter(g -> g.role() == role && g.organisation() != null)
                .map(g -> String.valueOf(g.organisation()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The organisation on whose behalf this actor works, null when for none or for several. */
    public @Nullable String actingFor() {
        Set<String> all = grants.stream()
                .filter(g -> g.organisation() != null)
                .map(g -> String.valueOf(g.organisation()))
                .collect(Collectors.toUnmodifiableSet());
        return all.size() == 1 ? all.iterator().next() : null;
    }

    public Set<Role> roles() {
        return grants.stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
    }
}
