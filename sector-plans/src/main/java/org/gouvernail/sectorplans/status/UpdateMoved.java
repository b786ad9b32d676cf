package org.gouvernail.sectorplans.status;

import java.time.Instant;
import org.gouvernail.governance.kernel.DomainEvent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;

/**
 * An update was submitted or returned: somebody else now has it in hand.
 *
 * @param update as it stands since
 * @param occurredAt when, as the journal has it
 */
public record UpdateMoved(UpdateView update, Instant occurredAt) implements DomainEvent {}
