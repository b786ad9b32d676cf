package org.gouvernail.web.problem;

import java.util.List;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.web.database.Settings;

/** What a 401 says of the ways to authenticate ({@code WWW-Authenticate}). */
public final class Challenges {

    private static final String BEARER = "Bearer realm=\"Gouvernail\"";
    private static final String BASIC = "Basic realm=\"Gouvernail\"";

    private Challenges() {}

    /** One value per way: the way that failed when credentials were sent, else every way there is. */
    public static List<String> of(DomainException refusal) {
        return switch (refusal.code()) {
            case "access.token" -> List.of(BEARER + ", error=\"invalid_token\"");
            case "access.credentials" -> List.of(BASIC);
            default -> Settings.demonstration() ? List.of(BEARER, BASIC) : List.of(BEARER);
        };
    }
}
