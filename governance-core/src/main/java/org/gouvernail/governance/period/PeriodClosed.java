package org.gouvernail.governance.period;

import java.time.Instant;
import org.gouvernail.governance.kernel.DomainEvent;

/**
 * Collection of a period ended.
 *
 * @param period its code
 * @param by the account that closed it
 * @param occurredAt when
 */
public record PeriodClosed(String period, String by, Instant occurredAt) implements DomainEvent {}
