package org.gouvernail.governance.period;

import java.time.Instant;
import org.gouvernail.governance.kernel.DomainEvent;

/**
 * Collection of a period began.
 *
 * @param period its code
 * @param by the account that opened it
 * @param occurredAt when
 */
public record PeriodOpened(String period, String by, Instant occurredAt) implements DomainEvent {}
