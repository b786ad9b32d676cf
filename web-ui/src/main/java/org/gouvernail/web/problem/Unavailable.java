package org.gouvernail.web.problem;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Failures of the moment: nothing was stored, and the same request may succeed shortly. */
public final class Unavailable {

    /** Seconds after which to try again. */
    public static final int SECONDS = 2;

    /** Serialization failure, deadlock, lock not available, time-out; PostgreSQL and H2 share them. */
    private static final Set<String> STATES = Set.of("40001", "40P01", "55P03", "57014", "57P03", "53300", "HYT00");

    /** H2's lock time-out, where a driver tells no state. */
    private static final int LOCK_TIMEOUT = 50_200;

    private Unavailable() {}

    /** Whether a lock, a deadlock or a lost database is behind a failure: what the database said decides. */
    public static boolean isBehind(Throwable failure) {
        boolean busy = false;
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                return passing(sql.getSQLState(), sql.getErrorCode());
            }
            busy |= (t instanceof SQLException sql && passing(null, sql.getErrorCode()))
                    || t instanceof LockTimeoutException
                    || t instanceof PessimisticLockException
                    || t instanceof QueryTimeoutException
                    || t instanceof SQLTransientException
                    || t instanceof SQLRecoverableException;
        }
        return busy;
    }

    private static boolean passing(@Nullable String state, int code) {
        boolean connection = state != null && (state.startsWith("08") || state.startsWith("57P"));
        return connection || (state != null && STATES.contains(state)) || code == LOCK_TIMEOUT;
    }
}
