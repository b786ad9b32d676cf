package org.gouvernail.web.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Speaks to the product over HTTP, as nobody or as a demonstration account. */
final class Api {

    /** Every demonstration account; their password is {@code demo}. */
    static final List<String> ACCOUNTS = List.of(
            "coord.mesi",
            "coord.mcc",
            "coord.sct",
            "coord.mees",
            "approver.mesi",
            "approver.mcc",
            "approver.sct",
            "approver.mees",
            "secretariat",
            "committee",
            "chair",
            "advisor",
            "analyst",
            "auditor",
            "admin");

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String base;
    private final @Nullable String account;
    private final @Nullable String credentials;

    private Api(String base, @Nullable String account, @Nullable String credentials) {
        this.base = base;
        this.account = account;
        this.credentials = credentials;
    }

    /** Nobody, at a server such as {@code http://127.0.0.1:8080}. */
    static Api at(String base) {
        return new Api(base, null, null);
    }

    /** The same server, as an account by its password. */
    Api as(@Nullable String account) {
        return new Api(base, account, account == null ? null : basic(account + ":demo"));
    }

    /** The same server, as an account by a token issued to it now: for many calls, as none of them weighs a password. */
    Api byToken(String account) {
        Reply issued = Replied.done(as(account).post("/api/v1/tokens", "{\"days\":1}"), 201);
        return new Api(base, account, "Bearer " + issued.json().getString("token"));
    }

    /** The header of a name and password, such as {@code admin:demo}. */
    static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    Reply get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    Reply post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    Reply put(String path, String body, String... headers) {
        return send("PUT", path, body, headers);
    }

    Reply patch(String path, String body, String... headers) {
        return send("PATCH", path, body, headers);
    }

    /** Sends JSON when a body is given, unless a header says another type. */
    Reply send(String method, String path, @Nullable String body, String... headers) {
        return exchange(method, path, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body), headers);
    }

    /** Sends JSON in chunks: its length is not announced. */
    Reply chunked(String method, String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return exchange(method, path, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
    }

    /** Sends a file as it is. */
    Reply upload(String path, byte[] file, String... headers) {
        return exchange("POST", path, BodyPublishers.ofByteArray(file), headers);
    }

    /** The bytes of a file, which must be there. */
    byte[] download(String path) {
        try {
            HttpResponse<byte[]> reply =
                    HTTP.send(request("GET", path, BodyPublishers.noBody()).build(), BodyHandlers.ofByteArray());
            if (reply.statusCode() != 200) {
                throw new AssertionError("GET " + path + " as " + account + " → " + reply.statusCode());
            }
            return reply.body();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String method, String path, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofMinutes(2))
                .method(method, body);
        if (credentials != null) {
            request.header("Authorization", credentials);
        }
        return request;
    }

    private Reply exchange(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request = request(method, path, body);
        if (body.contentLength() != 0 && !List.of(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Reply(
                    method + " " + path + " as " + account, HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back, and what had been asked. */
    record Reply(String asked, HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        String type() {
            return header("Content-Type");
        }

        /** The value of a header, empty when it is missing. */
        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String etag() {
            return header("ETag");
        }

        JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body()))) {
                return reader.readObject();
            }
        }

        @Override
        public String toString() {
            String body = body().length() > 600 ? body().substring(0, 600) + "…" : body();
            return asked + " → " + status() + " " + type() + " " + body;
        }
    }
}
