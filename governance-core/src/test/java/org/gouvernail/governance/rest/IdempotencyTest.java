package org.gouvernail.governance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a key stands for, on both databases. */
class IdempotencyTest {

    private static final Instant NOON = Instant.parse("2018-01-08T17:00:00Z");
    private static final String TARGET = "POST organisations";

    private final BusinessClock clock = new BusinessClock();
    private final String key = UUID.randomUUID().toString();

    IdempotencyTest() {
        clock.hold(NOON);
    }

    @ParameterizedTest
    @EnumSource
    void a_key_stands_for_one_request_as_soon_as_its_body_was_read(TestDatabase database) {
        claim(database, TARGET, "a");

        claim(database, TARGET, "a");
        reused(() -> claim(database, TARGET, "b"));
        reused(() -> claim(database, "POST accounts", "a"));
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_request_keeps_its_key_and_may_be_tried_again(TestDatabase database) {
        claim(database, TARGET, "a");
        assertThatThrownBy(() -> database.inTransaction(em -> {
                    throw DomainException.conflict("input.exists");
                }))
                .isInstanceOf(DomainException.class);

        reused(() -> claim(database, TARGET, "b"));
        claim(database, TARGET, "a");
        assertThat(record(database))
                .hasValueSatisfying(r -> assertThat(r.answered()).isFalse());
    }

    @ParameterizedTest
    @EnumSource
    void a_key_is_free_again_after_seven_days(TestDatabase database) {
        claim(database, TARGET, "a");
        clock.hold(NOON.plus(Idempotency.KEPT).minusSeconds(1));
        reused(() -> claim(database, TARGET, "b"));

        clock.hold(NOON.plus(Idempotency.KEPT).plusSeconds(1));
        claim(database, TARGET, "b");
        reused(() -> claim(database, TARGET, "a"));
    }

    private void claim(TestDatabase database, String target, String bodyHash) {
        database.inTransaction(em -> {
            idempotency(em).claim(key, target, bodyHash);
            return true;
        });
    }

    private Optional<IdempotencyRecord> record(TestDatabase database) {
        return database.inTransaction(
                em -> em.createQuery("select r from IdempotencyRecord r where r.key = :key", IdempotencyRecord.class)
                        .setParameter("key", key)
                        .getResultStream()
                        .findFirst());
    }

    private Idempotency idempotency(EntityManager em) {
        Idempotency idempotency = new Idempotency();
        idempotency.em = em;
        idempotency.clock = clock;
        return idempotency;
    }

    private static void reused(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.fields().get(0).code()).isEqualTo("input.idempotency-reused"));
    }
}
