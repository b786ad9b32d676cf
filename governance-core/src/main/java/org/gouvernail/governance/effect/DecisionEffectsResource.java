package org.gouvernail.governance.effect;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;

/** {@code /decisions/effects}: the share of decisions that had their effect, for everyone. */
@Path("/decisions/effects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DecisionEffectsResource {

    @Inject
    PublishedEffects effects;

    @GET
    @PublicAccess
    public Response figures() {
        return Replies.ok(effects.figures());
    }
}
