package org.gouvernail.governance.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.UniqueKey;
import org.jspecify.annotations.Nullable;

/** What the entrance noted of the current REST request, for {@link Idempotent} methods. */
@RequestScoped
public class RequestFacts {

    @Inject
    Idempotency idempotency;

    private @Nullable String idempotencyKey;
    private String target = "";

    /** Notes the method and the address, and the key of a request that one may repeat; refuses a key of another form. */
    public void note(@Nullable String idempotencyKey, String target) {
        if (idempotencyKey != null && !idempotencyKey.matches("[\\x21-\\x7E]{1,200}")) {
            throw DomainException.invalid("input.idempotency-key", "/Idempotency-Key");
        }
        this.idempotencyKey = idempotencyKey;
        this.target = target;
    }

    /** Notes the body that was read, by its hash: the key, if there is one, stands for it from now on. */
    public void noteBody(String hash) {
        if (idempotencyKey == null) {
            return;
        }
        try {
            idempotency.claim(idempotencyKey, target, hash);
        } catch (PersistenceException e) {
            if (!UniqueKey.isTaken(e)) {
                throw e;
            }
            idempotency.claim(idempotencyKey, target, hash);
        }
    }

    @Nullable String idempotencyKey() {
        return idempotencyKey;
    }
}
