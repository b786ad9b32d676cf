package org.gouvernail.governance.rest;

import jakarta.json.bind.annotation.JsonbTransient;
import java.util.Set;

/**
 * A request body. Its fields are the only ones accepted, each with a bound; the entrance refuses anything else before
 * the resource is called, and tells which fields were given, so that a field left out is told apart from a null.
 */
public abstract class Input {

    @JsonbTransient
    private transient Set<String> given = Set.of();

    /** Whether the body named this field, even with null. */
    public boolean gives(String field) {
        return given.contains(field);
    }

    /** Called once by the entrance. */
    @JsonbTransient
    public void markGiven(Set<String> fields) {
        given = Set.copyOf(fields);
    }
}
