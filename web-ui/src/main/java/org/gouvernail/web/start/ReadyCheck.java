package org.gouvernail.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Tells balancers and probes the same thing as the entrance: the product answers only once it is complete. */
@Liveness
@Readiness
@Startup
@ApplicationScoped
class ReadyCheck implements HealthCheck {

    @Inject
    org.gouvernail.web.start.Readiness readiness;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("gouvernail")
                .status(readiness.isReady())
                .build();
    }
}
