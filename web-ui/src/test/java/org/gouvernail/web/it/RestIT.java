package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What every resource shares: versions, one effect for a repeated request, pages of a list, and past states. */
@Order(2)
class RestIT {

    private static final String ORGANISATIONS = "/api/v1/organisations";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; *rel=\"?next\"?");

    private final Api admin = RunningProduct.api().as("admin");

    @Test
    void a_created_resource_is_read_back_with_its_version() {
        Api.Reply made = Replied.done(admin.post(ORGANISATIONS, organisation("IT-MADE")), 201);

        assertThat(made.header("Location")).isEqualTo(ORGANISATIONS + "/IT-MADE");
        Api.Reply read = Replied.done(RunningProduct.api().get(ORGANISATIONS + "/IT-MADE"), 200);
        assertThat(read.etag()).matches("\"[0-9a-f]{32}\"").isEqualTo(made.etag());
        assertThat(read.json()).isEqualTo(made.json());
        assertThat(read.json().getJsonObject("name").getString("fr")).isEqualTo("Organisme IT-MADE");
        assertThat(read.json().getJsonObject("name").get("en"))
                .as("null is written")
                .isEqualTo(JsonValue.NULL);
        Replied.refused(admin.post(ORGANISATIONS, organisation("IT-MADE")), 409);
    }

    @Test
    void a_change_states_the_version_it_was_decided_upon() {
        String path = Replied.done(admin.post(ORGANISATIONS, organisation("IT-VERSION")), 201)
                .header("Location");
        String first = admin.get(path).etag();
        String renamed = "{\"name\":{\"fr\":\"Renommé\",\"en\":\"Renamed\"}}";

        Replied.refused(admin.patch(path, renamed), 428);
        Replied.refused(admin.patch(path, renamed, "If-Match", "\"0\""), 412);
        Replied.refused(admin.patch(path, renamed, "If-Match", "W/" + first), 412);
        Replied.refused(admin.patch(path, renamed, "If-Match", first.replace("\"", "")), 400);
        assertThat(admin.get(path).etag()).isEqualTo(first);

        Api.Reply changed = Replied.done(admin.patch(path, renamed, "If-Match", "\"0\", " + first), 200);
        assertThat(changed.etag()).isNotEqualTo(first).isEqualTo(admin.get(path).etag());
        Replied.refused(admin.patch(path, "{\"active\":false}", "If-Match", first), 412);
    }

    @Test
    void of_32_changes_decided_upon_one_version_one_is_made() throws Exception {
        String path = "/api/v1/organisations/IT-RACE";
        String seen = Replied.done(admin.post(ORGANISATIONS, organisation("IT-RACE")), 201)
                .etag();
        long before = RunningProduct.get().journalHead();

        List<Api.Reply> replies =
                together(32, i -> admin.patch(path, "{\"name\":{\"fr\":\"Nom " + i + "\"}}", "If-Match", seen));

        assertThat(replies.stream().filter(r -> r.status() == 200)).hasSize(1);
        assertThat(replies.stream().filter(r -> r.status() == 412)).hasSize(31);
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before + 1);
    }

    @Test
    void a_repeated_request_has_one_effect_and_the_same_reply() {
        String body = organisation("IT-ONCE");
        Api.Reply first = Replied.done(admin.post(ORGANISATIONS, body, "Idempotency-Key", "once-1"), 201);
        long before = RunningProduct.get().journalHead();

        Api.Reply second = Replied.done(admin.post(ORGANISATIONS, body, "Idempotency-Key", "once-1"), 201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.etag()).isEqualTo(first.etag());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);
    }

    @Test
    void a_key_serves_one_request_only() {
        Replied.done(admin.post(ORGANISATIONS, organisation("IT-KEY"), "Idempotency-Key", "key-1"), 201);
        long before = RunningProduct.get().journalHead();

        Replied.refused(admin.post(ORGANISATIONS, organisation("IT-KEY-2"), "Idempotency-Key", "key-1"), 422);
        Replied.refused(RunningProduct.api().get(ORGANISATIONS + "/IT-KEY-2"), 404);
        Replied.refused(admin.post(ORGANISATIONS, organisation("IT-KEY-3"), "Idempotency-Key", "k".repeat(201)), 422);
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);
    }

    @Test
    void a_refused_request_keeps_its_key_and_may_be_tried_again() {
        Replied.refused(admin.post(ORGANISATIONS, "{\"code\":\"IT-KEPT\"}", "Idempotency-Key", "kept-1"), 422);
        JsonObject formed =
                Replied.refused(admin.post(ORGANISATIONS, organisation("IT-KEPT"), "Idempotency-Key", "kept-1"), 422);
        assertThat(formed.getJsonArray("errors").getJsonObject(0).getString("code"))
                .isEqualTo("input.idempotency-reused");

        Replied.refused(admin.post(ORGANISATIONS, organisation("MCC"), "Idempotency-Key", "kept-2"), 409);
        Replied.refused(admin.post(ORGANISATIONS, organisation("IT-KEPT"), "Idempotency-Key", "kept-2"), 422);

        String grants = "/api/v1/accounts/it.kept/grants";
        String role = "{\"role\":\"ANALYST\"}";
        Replied.refused(admin.post(grants, role, "Idempotency-Key", "kept-3"), 404);
        Replied.done(admin.post("/api/v1/accounts", "{\"username\":\"it.kept\",\"function\":{\"fr\":\"Essai\"}}"), 201);
        Replied.done(admin.post(grants, role, "Idempotency-Key", "kept-3"), 200);
    }

    @Test
    void a_secret_is_not_shown_again_and_the_repetition_says_so() {
        String tokens = "/api/v1/tokens";
        Api.Reply issued = Replied.done(admin.post(tokens, "{\"days\":1}", "Idempotency-Key", "secret-1"), 201);

        JsonObject again = Replied.refused(admin.post(tokens, "{\"days\":1}", "Idempotency-Key", "secret-1"), 409);

        assertThat(again.getString("code")).isEqualTo("input.idempotency-shown-once");
        assertThat(again.getString("detail")).contains(issued.header("Location"));
        Replied.refused(admin.post(tokens, "{\"days\":2}", "Idempotency-Key", "secret-1"), 422);
        Replied.done(admin.send("DELETE", issued.header("Location"), null), 204);
    }

    @Test
    void of_32_parallel_sends_of_one_request_one_has_an_effect() throws Exception {
        String body = organisation("IT-PARALLEL");
        long before = RunningProduct.get().journalHead();

        List<Api.Reply> replies = together(32, i -> admin.post(ORGANISATIONS, body, "Idempotency-Key", "parallel-1"));

        assertThat(replies).allMatch(r -> r.status() == 201);
        assertThat(replies.stream().map(Api.Reply::body).distinct()).hasSize(1);
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before + 1);
    }

    @Test
    void following_the_links_of_a_list_reads_every_row_once() {
        int total = admin.get(ORGANISATIONS + "?limit=1").json().getInt("total");
        List<String> read = new ArrayList<>();
        String path = ORGANISATIONS + "?limit=2";
        while (!path.isEmpty()) {
            Api.Reply page = Replied.done(RunningProduct.api().get(path), 200);
            page.json().getJsonArray("items").getValuesAs(JsonObject.class).forEach(o -> read.add(o.getString("code")));
            Matcher next = NEXT.matcher(page.header("Link"));
            path = next.find() ? next.group(1) : "";
            assertThat(read.size()).isLessThanOrEqualTo(total);
        }
        assertThat(read).hasSize(total).doesNotHaveDuplicates();
    }

    @Test
    void a_past_state_is_read_as_it_was_recorded() throws InterruptedException {
        Replied.done(admin.post(ORGANISATIONS, organisation("IT-PAST")), 201);
        String path = ORGANISATIONS + "/IT-PAST";
        String seen = admin.get(path).etag();
        long recorded = RunningProduct.get()
                .number("select extract(epoch from recorded_at) * 1000000 from journal_entry"
                        + " where subject_code = 'IT-PAST' and act = 'organisation.created'");
        Replied.done(admin.patch(path, "{\"name\":{\"fr\":\"Après\"}}", "If-Match", seen), 200);

        Api.Reply then = Replied.done(admin.get(path + "?as_of=" + instant(recorded)), 200);
        assertThat(then.json().getJsonObject("name").getString("fr")).isEqualTo("Organisme IT-PAST");
        assertThat(admin.get(path).json().getJsonObject("name").getString("fr")).isEqualTo("Après");
        Replied.refused(admin.get(path + "?as_of=" + instant(recorded - 1)), 404);
        Replied.refused(admin.get(path + "?as_of=yesterday"), 400);
    }

    @Test
    void a_refusal_is_told_in_the_reader_s_language() {
        String path = ORGANISATIONS + "/ZZZ-9";
        assertThat(admin.get(path).json().getString("title")).isEqualTo("Introuvable");
        assertThat(admin.get(path, "Accept-Language", "en-CA,fr;q=0.5").json().getString("title"))
                .isEqualTo("Not found");
        assertThat(admin.get(path, "Accept-Language", "de, en;q=0.2, fr;q=0.8")
                        .json()
                        .getString("title"))
                .isEqualTo("Introuvable");
        for (String unreadable : List.of("fr_CA", "en,,fr", "en;q=2", "fr;q=zz", "$$$", "-en")) {
            Replied.refused(admin.get(path, "Accept-Language", unreadable), 404);
        }
    }

    @Test
    void one_socket_listens_on_the_loopback_address_alone() throws IOException {
        List<String> sockets = new ArrayList<>();
        for (String file : List.of("tcp", "tcp6")) {
            Path table = Path.of("/proc/" + RunningProduct.get().processId() + "/net/" + file);
            for (String line : Files.readAllLines(table)) {
                String[] columns = line.trim().split("\\s+");
                if (columns.length > 9 && columns[3].equals("0A") && ofTheProduct(columns[9])) {
                    sockets.add(columns[1]);
                }
            }
        }
        assertThat(sockets).as("listening sockets of the server").hasSize(1);
        assertThat(sockets.get(0)).as("127.0.0.1, or the same mapped").matches("(0{24}|0{16}FFFF0000)?0100007F:.*");
    }

    private static boolean ofTheProduct(String inode) throws IOException {
        try (var descriptors =
                Files.list(Path.of("/proc/" + RunningProduct.get().processId() + "/fd"))) {
            return descriptors.anyMatch(d -> {
                try {
                    return Files.readSymbolicLink(d).toString().equals("socket:[" + inode + "]");
                } catch (IOException e) {
                    return false;
                }
            });
        }
    }

    private static String instant(long micros) {
        return java.time.Instant.EPOCH
                .plus(micros, java.time.temporal.ChronoUnit.MICROS)
                .toString();
    }

    private static String organisation(String code) {
        return "{\"code\":\"" + code + "\",\"name\":{\"fr\":\"Organisme " + code + "\",\"en\":null}}";
    }

    private interface Sending {
        Api.Reply send(int number);
    }

    private static List<Api.Reply> together(int many, Sending sending) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Callable<Api.Reply>> calls = IntStream.range(0, many)
                    .<Callable<Api.Reply>>mapToObj(i -> () -> sending.send(i))
                    .toList();
            List<Api.Reply> replies = new ArrayList<>();
            for (Future<Api.Reply> reply : threads.invokeAll(calls)) {
                replies.add(reply.get());
            }
            return replies;
        } finally {
            threads.shutdownNow();
        }
    }
}
