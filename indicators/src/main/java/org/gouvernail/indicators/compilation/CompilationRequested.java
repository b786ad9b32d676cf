package org.gouvernail.indicators.compilation;

import java.time.Instant;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainEvent;

/** A run was asked for and may begin once that is committed. */
record CompilationRequested(UUID compilation, Instant occurredAt) implements DomainEvent {}
