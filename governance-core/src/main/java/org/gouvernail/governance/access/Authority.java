package org.gouvernail.governance.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Actor.Lent;
import org.jspecify.annotations.Nullable;

/**
 * By which delegations the use case at work is allowed: notes each lent role that a check rested on, so that what is then
 * recorded bears the name of its giver. Only the roles that the use case demands count: what somebody may read besides is
 * no part of what they do.
 */
final class Authority {

    private static final ThreadLocal<@Nullable Authority> AT_WORK = new ThreadLocal<>();

    private final @Nullable Authority outer;
    private final Actor actor;
    private final Set<Role> demanded = EnumSet.noneOf(Role.class);
    private final List<Use> uses;

    /** A lent role that a check rested on, and whether the check named the organisation concerned. */
    private record Use(Lent lent, boolean exact) {}

    private Authority(@Nullable Authority outer, Actor actor, List<Use> uses) {
        this.outer = outer;
        this.actor = actor;
        this.uses = uses;
    }

    /** Opens a use case that demands one of these roles, within the one at work. */
    static Authority enter(Actor actor, Collection<Role> demanded) {
        Authority outer = AT_WORK.get();
        boolean same = outer != null && outer.actor == actor;
        Authority inner = new Authority(outer, actor, same ? outer.uses : new ArrayList<>());
        inner.demanded.addAll(demanded);
        if (same) {
            inner.demanded.addAll(outer.demanded);
        }
        AT_WORK.set(inner);
        return inner;
    }

    void leave() {
        if (outer == null) {
            AT_WORK.remove();
        } else {
            AT_WORK.set(outer);
        }
    }

    static void used(Actor actor, Lent lent, boolean exact) {
        Authority now = AT_WORK.get();
        if (now != null && now.actor == actor) {
            now.uses.add(new Use(lent, exact));
        }
    }

    /** The givers of what was used, in the order of use: those of the organisation concerned where a check named it. */
    static Set<String> givers(Actor actor) {
        Authority now = AT_WORK.get();
        return now == null || now.actor != actor ? Set.of() : now.givers();
    }

    private Set<String> givers() {
        Set<String> givers = new LinkedHashSet<>();
        for (Role role : demanded) {
            List<Use> all =
                    uses.stream().filter(u -> u.lent().grant().role() == role).toList();
            Stream<Use> exact = all.stream().filter(Use::exact);
            (all.stream().anyMatch(Use::exact) ? exact : all.stream().limit(1))
                    .forEach(u -> givers.add(u.lent().giver()));
        }
        return givers;
    }
}
