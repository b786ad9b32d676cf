package org.gouvernail.web.rest;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.gouvernail.governance.kernel.Json;

/** Replies are written by the product's own binding, so that what is hashed is what is sent. */
@Provider
public class JsonbProvider implements ContextResolver<Jsonb> {

    @Override
    public Jsonb getContext(Class<?> type) {
        return Json.binding();
    }
}
