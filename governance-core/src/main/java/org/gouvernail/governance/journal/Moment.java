package org.gouvernail.governance.journal;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one instant of a transaction: taken when it first records, so that {@code as_of} never shows half of it. */
@TransactionScoped
class Moment implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Instant instant;

    Instant get(Supplier<Instant> now) {
        Instant taken = instant;
        if (taken == null) {
            taken = now.get();
            instant = taken;
        }
        return taken;
    }
}
