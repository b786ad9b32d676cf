package org.gouvernail.governance.access;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The actor on whose behalf this thread works: set by the request's entrance, a job or the demonstration. */
public final class CurrentActor {

    private static final ThreadLocal<@Nullable Actor> CURRENT = new ThreadLocal<>();

    private CurrentActor() {}

    /** The actor at work; {@link Actor#PUBLIC} when nobody signed in. Never null. */
    public static Actor get() {
        Actor actor = CURRENT.get();
        return actor == null ? Actor.PUBLIC : actor;
    }

    /**
     * The accounts by whose delegation the use case at work does what the actor's own roles do not cover, in the order of
     * their use; empty when it is done in its own name.
     */
    public static Set<String> givers() {
        return Authority.givers(get());
    }

    /**
     * The account at work and those whose delegation it uses: whoever must not have a hand in something must be none of
     * them, and where two are required, they are one.
     */
    public static Set<String> persons() {
        Set<String> persons = new LinkedHashSet<>(givers());
        persons.add(get().account());
        return persons;
    }

    /** Does something as an actor, then restores the one before. */
    public static <T> T call(Actor actor, Callable<T> work) {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            restore(before);
        }
    }

    public static void run(Actor actor, Runnable work) {
        call(actor, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Sets the actor for this thread until {@link #clear()}: for the entrance of a request only. */
    public static void enter(Actor actor) {
        CURRENT.set(actor);
    }

    public static void clear() {
        CURRENT.remove();
    }

    private static void restore(@Nullable Actor before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
