package org.gouvernail.governance.kernel;

import java.time.Instant;

/** Something that happened, told upwards: ids and values only, never entities. */
public interface DomainEvent {

    /** When it was recorded. */
    Instant occurredAt();
}
