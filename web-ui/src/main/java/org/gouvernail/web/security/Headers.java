package org.gouvernail.web.security;

import jakarta.servlet.http.HttpServletResponse;

/** The protective headers of every reply. */
final class Headers {

    private Headers() {}

    /** One address answers differently to each reader: nothing in between may take one reply for another. */
    static void keepApart(HttpServletResponse response, boolean signedIn) {
        response.setHeader("Cache-Control", signedIn ? "private, no-store" : "no-cache");
        response.setHeader("Vary", "Authorization, Cookie, Accept-Language");
    }

    static void write(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                        + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'");
    }
}
