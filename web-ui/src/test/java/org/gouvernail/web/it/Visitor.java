package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Someone at the pages with a session of their own, who may send what no browser would. */
final class Visitor {

    static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** Someone who did not sign in. */
    static Visitor unknown() {
        return new Visitor();
    }

    /** An account of the demonstration, signed in through the page. */
    static Visitor of(String account) {
        return at("/connexion", account, "demo");
    }

    /** An account with a password of its own. */
    static Visitor of(String account, String password) {
        return at("/connexion", account, password);
    }

    /** The same, who reads English. */
    static Visitor reading(String account) {
        return at("/en/connexion", account, "demo");
    }

    private static Visitor at(String page, String account, String password) {
        Visitor visitor = new Visitor();
        assertThat(visitor.post(page, "compte=" + account + "&mot-de-passe=" + password)
                        .status())
                .as("sign-in of " + account)
                .isEqualTo(303);
        return visitor;
    }

    WebPage get(String path) {
        return exchange(path, request(path).GET());
    }

    WebPage head(String path) {
        return exchange(path, request(path).method("HEAD", BodyPublishers.noBody()));
    }

    WebPage send(WebForm form, String... headers) {
        return post(form.action(), form.encoded(), headers);
    }

    /** Posts a body as it is, as a form unless a header says otherwise. */
    WebPage post(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).POST(BodyPublishers.ofString(body));
        if (!List.of(headers).contains("Content-Type")) {
            request.header("Content-Type", FORM);
        }
        return exchange(path, headers.length == 0 ? request : request.headers(headers));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(RunningProduct.get().address() + path))
                .timeout(Duration.ofMinutes(1));
    }

    private WebPage exchange(String path, HttpRequest.Builder request) {
        try {
            HttpRequest built = request.build();
            HttpResponse<String> reply = http.send(built, BodyHandlers.ofString());
            return new WebPage(
                            built.method() + " " + path + " → " + reply.statusCode(),
                            reply.statusCode(),
                            reply.headers().firstValue("Location").orElse(""),
                            reply.body())
                    .sound();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
