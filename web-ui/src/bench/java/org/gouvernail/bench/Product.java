package org.gouvernail.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The product as its users meet it: a server process on a loopback port, spoken to over REST. */
final class Product implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Process process;
    private final int port;

    private Product(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the server on a free port with these settings and options, without waiting. */
    static Product start(Path home, Map<String, String> environment, String... options) throws IOException {
        int port = freePort();
        Path web = Path.of("").toAbsolutePath();
        List<String> command = new ArrayList<>(List.of(
                "java", "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dgouvernail.demo.default=true"));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-jar",
                web.resolve("target/payara-micro.jar").toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--prebootcommandfile",
                web.resolve("src/main/server/pre-boot.txt").toString(),
                "--rootdir",
                Files.createTempDirectory(web.resolve("target"), "bench-root").toString(),
                "--deploy",
                web.resolve("target/ROOT.war").toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> settings = new LinkedHashMap<>(environment);
        settings.put("GOUVERNAIL_HTTP_PORT", String.valueOf(port));
        settings.put("GOUVERNAIL_HOME", home.toString());
        settings.put("GOUVERNAIL_RATE_LIMIT", "off");
        builder.environment().putAll(settings);
        File log = web.resolve("target/bench-server.log").toFile();
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        return new Product(builder.start(), port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    long pid() {
        return process.pid();
    }

    /** The exit code of a process that has ended. */
    int exitCode() {
        return process.exitValue();
    }

    /** Whether anything answers, ready or not. */
    boolean listens() throws InterruptedException {
        try {
            status("GET", "/health/live", null, null);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Waits until the product answers, at most three minutes; false when the process ended before. */
    boolean awaitReady() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                return false;
            }
            try {
                if (status("GET", "/health/ready", null, null) == 200) {
                    return true;
                }
            } catch (IOException e) {
                // not listening yet
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the product did not become ready in three minutes");
    }

    boolean awaitEnd(Duration most) throws InterruptedException {
        return process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends the process as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    HttpResponse<String> call(
            String method, String path, @Nullable String account, @Nullable String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port).resolve(path))
                .timeout(Duration.ofMinutes(2));
        if (account != null) {
            String pair = account + ":demo";
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a file as it is, or asks for one where there is none to send. */
    HttpResponse<byte[]> file(String method, String path, String account, byte[] content)
            throws IOException, InterruptedException {
        String pair = account + ":demo";
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port).resolve(path))
                .timeout(Duration.ofMinutes(5))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/octet-stream")
                .method(method, HttpRequest.BodyPublishers.ofByteArray(content))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    int status(String method, String path, @Nullable String account, @Nullable String body)
            throws IOException, InterruptedException {
        return call(method, path, account, body).statusCode();
    }

    JsonObject get(String path, @Nullable String account) throws IOException, InterruptedException {
        HttpResponse<String> reply = call("GET", path, account, null);
        if (reply.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + reply.statusCode() + " " + reply.body());
        }
        try (JsonReader reader = Json.createReader(new StringReader(reply.body()))) {
            return reader.readObject();
        }
    }

    /** Megabytes of heap in use after a full collection. */
    double heapAfterCollection() throws IOException, InterruptedException {
        run("jcmd", String.valueOf(pid()), "GC.run");
        String info = run("jcmd", String.valueOf(pid()), "GC.heap_info");
        double used = 0;
        for (String line : info.lines().toList()) {
            var m = java.util.regex.Pattern.compile("(generation|gen)\\s.*used (\\d+)K")
                    .matcher(line);
            if (m.find()) {
                used += Double.parseDouble(m.group(2)) / 1024;
            }
        }
        return used;
    }

    /** Megabytes resident at most, since the start. */
    double residentPeak() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid() + "/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return 0;
    }

    static String run(String... command) throws IOException, InterruptedException {
        Process p = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        p.waitFor();
        return out;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
