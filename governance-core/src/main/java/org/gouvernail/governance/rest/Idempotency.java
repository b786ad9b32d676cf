package org.gouvernail.governance.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;

/**
 * Keeps the reply of a request beside its effect, in one transaction; a repetition gets that reply. Replies are kept for
 * {@link #KEPT}; after it a key is free again.
 */
@ApplicationScoped
class Idempotency {

    /** How long a repetition is recognised at least. */
    static final Duration KEPT = Duration.ofDays(7);

    /** How often what is older is looked for, at most. */
    static final Duration BETWEEN_CLEARINGS = Duration.ofHours(1);

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    BusinessClock clock;

    private final AtomicLong clearedAt = new AtomicLong();

    @Transactional
    Response once(String key, String target, String bodyHash, Callable<Response> work) throws Exception {
        String actor = CurrentActor.get().account();
        Optional<IdempotencyRecord> kept = find(actor, key);
        if (kept.isPresent()) {
            if (!kept.get().isFor(target, bodyHash)) {
                throw DomainException.invalid("input.idempotency-reused", "/Idempotency-Key");
            }
            return IdempotentInterceptor.replay(kept.get());
        }
        forgetOld();
        IdempotencyRecord fresh = new IdempotencyRecord(actor, key, target, bodyHash, clock.instant());
        em.persist(fresh);
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw DomainException.conflict("input.idempotency-in-flight");
        }
        Response reply = work.call();
        Object entity = reply.getEntity();
        kept(fresh)
                .answer(
                        reply.getStatus(),
                        reply.getLocation() == null ? null : reply.getLocation().toString(),
                        reply.getEntityTag() == null
                                ? null
                                : "\"" + reply.getEntityTag().getValue() + "\"",
                        entity == null || secret(reply)
                                ? null
                                : entity instanceof String s ? s : Json.write(Objects.requireNonNull(entity)));
        em.flush();
        return reply;
    }

    /** The row as the persistence context now knows it: a use case may have cleared the context meanwhile. */
    private IdempotencyRecord kept(IdempotencyRecord fresh) {
        return Objects.requireNonNull(em.find(IdempotencyRecord.class, fresh.id()));
    }

    private void forgetOld() {
        Instant now = clock.instant();
        long last = clearedAt.get();
        boolean due = now.getEpochSecond() > last + BETWEEN_CLEARINGS.toSeconds();
        if (due && clearedAt.compareAndSet(last, now.getEpochSecond())) {
            em.createQuery("delete from IdempotencyRecord r where r.recordedAt < :before")
                    .setParameter("before", now.minus(KEPT))
                    .executeUpdate();
        }
    }

    /** A reply that no one may store, such as a token, is not stored here either: its repetition has no body. */
    private static boolean secret(Response reply) {
        return "no-store".equals(reply.getHeaderString("Cache-Control"));
    }

    private Optional<IdempotencyRecord> find(String actor, String key) {
        return em.createQuery(
                        "select r from IdempotencyRecord r where r.actor = :actor and r.key = :key",
                        IdempotencyRecord.class)
                .setParameter("actor", actor)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
