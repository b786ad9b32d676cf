package org.gouvernail.governance.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
 * What a key stands for, and the reply that its request had. A key of an account stands for one method, one address and one
 * body from the moment that this body was read, and keeps doing so when the request is then refused or the server is
 * killed: with another body it is refused. The reply is kept beside the effect, in one transaction, and a repetition gets
 * that reply. A refusal has no effect and is not kept, so that the same request may be tried again under its key: what
 * forbade it (409, 412) may have been put right. A request refused before its body was read leaves its key free. Of
 * requests sent at once under one key the first is at work, the others wait for its reply. All is kept for {@link #KEPT};
 * after it a key is free again.
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

    /**
     * Lets a key stand for a request from now on; refuses one that stands for another.
     *
     * @throws PersistenceException when somebody takes the key at the same moment: asked again, it tells for what
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void claim(String key, String target, String bodyHash) {
        forgetOld();
        String actor = CurrentActor.get().account();
        Optional<IdempotencyRecord> claimed = find(actor, key, LockModeType.NONE);
        if (claimed.isEmpty()) {
            em.persist(new IdempotencyRecord(actor, key, target, bodyHash, clock.instant()));
            em.flush();
        } else if (!claimed.get().isFor(target, bodyHash)) {
            throw DomainException.invalid("input.idempotency-reused", "/Idempotency-Key");
        }
    }

    /** Does the work of a request whose key was claimed, or replays the reply that it had. */
    @Transactional
    Response once(String key, Callable<Response> work) throws Exception {
        IdempotencyRecord claimed = find(CurrentActor.get().account(), key, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow();
        if (claimed.answered()) {
            return IdempotentInterceptor.replay(claimed);
        }
        Response reply = work.call();
        String location =
                reply.getLocation() == null ? null : reply.getLocation().toString();
        if (secret(reply)) {
            kept(claimed).answer(IdempotentInterceptor.SHOWN_ONCE, location, null, null);
        } else {
            Object entity = reply.getEntity();
            kept(claimed)
                    .answer(
                            reply.getStatus(),
                            location,
                            reply.getEntityTag() == null
                                    ? null
                                    : "\"" + reply.getEntityTag().getValue() + "\"",
                            entity == null || entity instanceof String ? (String) entity : Json.write(entity));
        }
        em.flush();
        return reply;
    }

    /** The row as the persistence context now knows it: a use case may have cleared the context meanwhile. */
    private IdempotencyRecord kept(IdempotencyRecord claimed) {
        return Objects.requireNonNull(em.find(IdempotencyRecord.class, claimed.id()));
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

    /** A reply that no one may store, such as a token, is not stored here either: its repetition says so. */
    private static boolean secret(Response reply) {
        return "no-store".equals(reply.getHeaderString("Cache-Control"));
    }

    private Optional<IdempotencyRecord> find(String actor, String key, LockModeType lock) {
        return em.createQuery(
                        "select r from IdempotencyRecord r where r.actor = :actor and r.key = :key",
                        IdempotencyRecord.class)
                .setParameter("actor", actor)
                .setParameter("key", key)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
