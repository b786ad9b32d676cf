package org.gouvernail.governance.rest;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** What the entrance noted of the current REST request, for {@link Idempotent} methods. */
@RequestScoped
public class RequestFacts {

    private @Nullable String idempotencyKey;
    private String target = "";
    private String bodyHash = "";

    public void note(@Nullable String idempotencyKey, String target) {
        this.idempotencyKey = idempotencyKey;
        this.target = target;
    }

    public void noteBody(String hash) {
        this.bodyHash = hash;
    }

    @Nullable String idempotencyKey() {
        return idempotencyKey;
    }

    String target() {
        return target;
    }

    String bodyHash() {
        return bodyHash;
    }
}
