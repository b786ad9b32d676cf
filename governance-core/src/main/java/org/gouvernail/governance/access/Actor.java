package org.gouvernail.governance.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: an account, the function that holds it, and the roles in force at this request.
 *
 * @param account sign-in name, such as {@code coord.mcc}; {@code public} for a reader who did not sign in
 * @param function the function that holds the account, as shown beside what it did
 * @param grants the roles in force that it holds itself
 * @param entry how they came in
 * @param lent the roles in force that it has by delegation or in the place of their holder
 */
public record Actor(String account, LocalizedText function, List<Grant> grants, Entry entry, List<Lent> lent) {

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

    /**
     * A role in force by delegation (délégation) or in the place of its holder (intérim).
     *
     * @param grant what it lets do, never more than its giver holds
     * @param giver account whose role it is
     */
    public record Lent(Grant grant, String giver) {}

    /** A reader who did not sign in. */
    public static final Actor PUBLIC = new Actor("public", LocalizedText.of("Public", "Public"), List.of());

    /** The product itself, for jobs. */
    public static final Actor SYSTEM =
            new Actor("system", LocalizedText.of("Système", "System"), List.of(new Grant(Role.SYSTEM, null, null)));

    public Actor {
        grants = List.copyOf(grants);
        lent = List.copyOf(lent);
    }

    /** Somebody to whom no role was lent. */
    public Actor(String account, LocalizedText function, List<Grant> grants, Entry entry) {
        this(account, function, grants, entry, List.of());
    }

    /** Somebody who came in by themselves. */
    public Actor(String account, LocalizedText function, List<Grant> grants) {
        this(account, function, grants, Entry.SELF);
    }

    /** The same actor, come in another way. */
    public Actor by(Entry entry) {
        return new Actor(account, function, grants, entry, lent);
    }

    /** The same actor, to whom these roles are lent as well. */
    Actor lent(List<Lent> roles) {
        return new Actor(account, function, grants, entry, roles);
    }

    public boolean signedIn() {
        return !grants.isEmpty() || !lent.isEmpty();
    }

    /** The roles in force, its own before those lent to it. */
    public List<Grant> inForce() {
        return all().toList();
    }

    private Stream<Grant> all() {
        return Stream.concat(grants.stream(), lent.stream().map(Lent::grant));
    }

    /** Whether it holds the role or was lent it; what is then done with a role that was lent shows it. */
    public boolean has(Role role) {
        return covered(g -> g.role() == role, false);
    }

    /** Whether it holds the role itself. */
    boolean hasItself(Role role) {
        return grants.stream().anyMatch(g -> g.role() == role);
    }

    private boolean covered(Predicate<Grant> covers, boolean exactly) {
        if (grants.stream().anyMatch(covers)) {
            return true;
        }
        Optional<Lent> through =
                lent.stream().filter(l -> covers.test(l.grant())).findFirst();
        through.ifPresent(l -> Authority.used(this, l, exactly));
        return through.isPresent();
    }

    /** Whether the role is granted for this organisation, for any of its plans. */
    public boolean hasFor(Role role, String organisation) {
        return covered(
                g -> g.role() == role && (g.organisation() == null || organisation.equals(g.organisation())), true);
    }

    /** Whether the role is granted for this organisation and covers this plan. */
    public boolean hasFor(Role role, String organisation, String plan) {
        return covered(
                g -> g.role() == role
                        && (g.organisation() == null || organisation.equals(g.organisation()))
                        && (g.plan() == null || plan.equals(g.plan())),
                true);
    }

    /** The organisations a role is granted for, for some or all of their plans; none for a role that is of no one's. */
    public Set<String> organisations(Role role) {
        return all().filter(g -> g.role() == role && g.organisation() != null)
                .map(g -> String.valueOf(g.organisation()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The organisation on whose behalf this actor works, null when for none or for several. */
    public @Nullable String actingFor() {
        Set<String> all = all().filter(g -> g.organisation() != null)
                .map(g -> String.valueOf(g.organisation()))
                .collect(Collectors.toUnmodifiableSet());
        return all.size() == 1 ? all.iterator().next() : null;
    }

    public Set<Role> roles() {
        return all().map(Grant::role).collect(Collectors.toUnmodifiableSet());
    }
}
