package org.gouvernail.governance.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells a key that somebody else has just taken from every other failure of the database. */
public final class UniqueKey {

    /** What both databases call a violated unique key. */
    private static final String TAKEN = "23505";

    private UniqueKey() {}

    /** Writes what is pending; a key already taken is refused as told, any other failure goes on as it is. */
    public static void flush(EntityManager em, Supplier<DomainException> refusal) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw isTaken(e) ? refusal.get() : e;
        }
    }

    /** Whether a unique key that is taken is behind a failure. */
    public static boolean isTaken(Throwable failure) {
        for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && TAKEN.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
