package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a client library would not send: names of the server, of which nothing that is sent back repeats one, and addresses. */
@Order(3)
class HostIT {

    @Test
    void no_address_that_is_sent_back_bears_the_server_s_name() throws IOException {
        assertThat(head("/coordination", "ailleurs.example"))
                .startsWith("HTTP/1.1 302")
                .contains("\r\nLocation: /connexion?suite=")
                .doesNotContain("ailleurs");
        assertThat(head("/api/v1/measures?limit=1", "ailleurs.example"))
                .startsWith("HTTP/1.1 200")
                .contains("\r\nLink: </api/v1/measures?")
                .doesNotContain("ailleurs");
    }

    @Test
    void a_host_that_is_no_name_is_refused() throws IOException {
        for (String host : List.of("a b", "a/b", "a@b", "<b>", "a:b", "a,b", "a\r\nHost: b")) {
            assertThat(head("/api/v1/measures?limit=1", host)).as(host).startsWith("HTTP/1.1 400");
        }
        for (String host : List.of("localhost:8080", "127.0.0.1", "[::1]:8080", "gouvernail.example")) {
            assertThat(head("/api/v1/measures?limit=1", host)).as(host).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void no_folder_of_the_deployment_is_led_to() throws IOException {
        for (String folder : List.of("/WEB-INF", "/META-INF", "/resources", "/resources/css", "/WEB-INF;x/web.xml")) {
            assertThat(head(folder, "ailleurs.example"))
                    .as(folder)
                    .startsWith("HTTP/1.1 404 Not Found")
                    .doesNotContain("ailleurs");
        }
    }

    @TestFactory
    Stream<DynamicTest> a_path_that_climbs_out_finds_nothing() {
        return Stream.of(
                        "/WEB-INF/web.xml",
                        "/api/v1/organisations/%00",
                        "/./WEB-INF/web.xml",
                        "/.//WEB-INF/web.xml",
                        "/api/v1/../../WEB-INF/web.xml",
                        "/%2e%2e/%2e%2e/etc/passwd",
                        "/..;/WEB-INF/web.xml",
                        "/META-INF/MANIFEST.MF",
                        "/%5c..%5cWEB-INF/web.xml",
                        "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                        "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml")
                .map(p -> dynamicTest(p, () -> {
                    String reply = whole(get(p, "127.0.0.1"));
                    assertThat(reply)
                            .matches("(?s)HTTP/1.1 4\\d\\d .*")
                            .doesNotContain("<web-app", "root:", "Manifest-Version");
                }));
    }

    @TestFactory
    Stream<DynamicTest> an_address_that_cannot_be_decoded_is_a_400() {
        return Stream.of("%zz", "%", "%e", "%ff", "%00", "%c3%28", "%ed%a0%80")
                .flatMap(escape -> Stream.of("/api/v1/plans/", "/api/v1/", "/api/", "/", "/plans/", "/en/")
                        .map(path -> path + escape))
                .map(p -> dynamicTest(p, () -> {
                    String reply = whole(get(p, "127.0.0.1"));
                    assertThat(reply).startsWith("HTTP/1.1 400 ").contains("nosniff");
                    if (p.startsWith("/api/")) {
                        assertThat(reply).contains("application/problem+json", "\"code\":\"http.400\"");
                    } else {
                        assertThat(reply).contains("text/html", "<h1>", "href=\"/");
                    }
                }));
    }

    @Test
    void what_cannot_be_read_or_found_leaves_the_log_as_it_is() throws IOException {
        long before = RunningProduct.get().logged();
        for (String path : List.of("/plans/NOPE", "/mesures/NOPE", "/%zz", "/plans/%", "/?x=%zz", "/api/v1/%00")) {
            head(path, "127.0.0.1");
        }
        head("/", "");
        assertThat(RunningProduct.get().logged()).isEqualTo(before);
    }

    @Test
    void a_status_has_its_words() throws IOException {
        assertThat(head("/api/v1/nothing", "127.0.0.1")).startsWith("HTTP/1.1 404 Not Found");
        assertThat(patched()).startsWith("HTTP/1.1 428 Precondition Required");
    }

    @Test
    void a_method_that_a_desk_does_not_offer_opens_no_session() throws IOException {
        for (String method : List.of("PUT", "OPTIONS", "FOO")) {
            assertThat(sent(method + " /secretariat HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 405")
                    .doesNotContain("Set-Cookie");
        }
    }

    /** The head of the reply to a change that does not say upon which version. */
    private static String patched() throws IOException {
        String body = "{\"active\":true}";
        return sent("PATCH /api/v1/organisations/MCC HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: "
                + Api.basic("admin:demo") + "\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\nConnection: close\r\n\r\n" + body);
    }

    /** The head of the reply to a reading with this name of the server, which a client library would not send. */
    private static String head(String path, String host) throws IOException {
        return sent(get(path, host));
    }

    private static String get(String path, String host) {
        return "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    }

    private static String sent(String request) throws IOException {
        String reply = whole(request);
        int end = reply.indexOf("\r\n\r\n");
        return end < 0 ? reply : reply.substring(0, end);
    }

    private static String whole(String request) throws IOException {
        URI address = URI.create(RunningProduct.get().address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
