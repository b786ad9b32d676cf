package org.gouvernail.governance.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.gouvernail.governance.rest.Page;
import org.gouvernail.governance.rest.Paged;
import org.gouvernail.governance.rest.PublicAccess;
import org.gouvernail.governance.rest.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /ledger}: the journal in its sequence, page by page, open to all as far as it is published. */
@Path("/ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {

    @Inject
    Ledger ledger;

    @GET
    @Path("head")
    @PublicAccess
    public Response head() {
        return Replies.ok(ledger.head());
    }

    @GET
    @Path("entries")
    @PublicAccess
    @Paged
    public Response entries(
            @Context UriInfo uri,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Page.limit(limit);
        LeafRange range = LeafRange.of(from, to, cursor, ledger.head().size());
        List<LedgerEntry> items = ledger.entries(range.next(), range.last(), most);
        Response.ResponseBuilder reply = Response.ok(new Page<>(items, range.total() > 10_000 ? null : range.total()));
        if (!items.isEmpty() && items.get(items.size() - 1).index() < range.last()) {
            reply.links(
                    Page.next(uri, String.valueOf(items.get(items.size() - 1).index())));
        }
        return reply.build();
    }
}
