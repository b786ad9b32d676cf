package org.gouvernail.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST interface, under {@code /api/v1}. Resources live in the capability they expose. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl",
                true,
                // A Location made absolute would bear the server's name that the request gave.
                "jersey.config.server.headers.location.relative.resolution.disabled",
                true);
    }
}
