package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouvernail.web.it.RestMethods.RestMethod;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every REST method × every demonstration account and nobody: who may call it may, who may not is told so. */
@Order(1)
class RoleMatrixIT {

    private static final Map<String, String> ROLE_OF_PREFIX = Map.ofEntries(
            Map.entry("coord.", "COORDINATOR"),
            Map.entry("approver.", "APPROVER"),
            Map.entry("secretariat", "SECRETARIAT"),
            Map.entry("committee", "COMMITTEE"),
            Map.entry("chair", "COMMITTEE"),
            Map.entry("advisor", "ADVISOR"),
            Map.entry("analyst", "ANALYST"),
            Map.entry("auditor", "AUDITOR"),
            Map.entry("admin", "ADMIN"));

    private final List<RestMethod> methods = RestMethods.all();

    @Test
    void there_is_a_matrix_to_check() {
        assertThat(methods).hasSizeGreaterThan(3).anyMatch(RestMethod::open).anyMatch(m -> !m.open());
    }

    @TestFactory
    Stream<DynamicTest> nobody_is_asked_to_sign_in_where_a_role_is_needed_and_nowhere_else() {
        return methods.stream()
                .map(m -> dynamicTest(m + " as nobody", () -> {
                    long before = RunningProduct.get().journalHead();
                    Api.Reply reply = call(m, RunningProduct.api());
                    if (m.open()) {
                        assertThat(reply.status())
                                .as(reply.toString())
                                .isNotIn(401, 403)
                                .isLessThan(500);
                        assertThat(reply.header("Set-Cookie"))
                                .as("a public reader gets no cookie")
                                .isEmpty();
                    } else {
                        JsonObject problem = Replied.refused(reply, 401);
                        assertThat(problem.getString("code")).isEqualTo("access.sign-in");
                        assertThat(reply.header("WWW-Authenticate")).isNotEmpty();
                    }
                    assertThat(RunningProduct.get().journalHead()).isEqualTo(before);
                }));
    }

    @TestFactory
    Stream<DynamicTest> an_account_may_call_what_its_role_covers_and_nothing_else() {
        return methods.stream()
                .flatMap(m -> Api.ACCOUNTS.stream()
                        .map(account -> dynamicTest(m + " as " + account, () -> {
                            long before = RunningProduct.get().journalHead();
                            Api.Reply reply = call(m, RunningProduct.api().as(account));
                            if (m.open() || m.roles().contains(role(account))) {
                                assertThat(reply.status())
                                        .as(reply.toString())
                                        .isNotEqualTo(401)
                                        .isLessThan(500);
                                assertThat(reply.body()).as(reply.toString()).doesNotContain("\"access.role\"");
                                if (reply.status() >= 400) {
                                    Replied.problem(reply);
                                }
                            } else {
                                JsonObject problem = Replied.refused(reply, 403);
                                assertThat(problem.getString("code")).isEqualTo("access.role");
                            }
                            assertThat(RunningProduct.get().journalHead())
                                    .as("%s named nothing that exists, and stored nothing", reply.asked())
                                    .isEqualTo(before);
                        })));
    }

    @Test
    void a_wrong_password_and_an_unknown_account_are_told_apart_by_nothing() {
        Api.Reply wrong = RunningProduct.api().get("/api/v1/organisations", "Authorization", basic("admin:wrong"));
        Api.Reply unknown = RunningProduct.api().get("/api/v1/organisations", "Authorization", basic("nobody:demo"));
        Replied.refused(wrong, 401);
        Replied.refused(unknown, 401);
        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @Test
    void credentials_that_cannot_be_read_are_refused() {
        for (String header :
                List.of("Basic", "Basic !!!", "Basic " + "x".repeat(4000), "Bearer", "Bearer gvt_none", "Digest a=b")) {
            Replied.refused(RunningProduct.api().get("/api/v1/organisations", "Authorization", header), 401);
        }
    }

    private static Api.Reply call(RestMethod method, Api api) {
        boolean bare = !method.writes() || method.verb().equals("DELETE");
        String body = bare ? null : method.raw() ? "" : "{}";
        String type = method.raw() ? "application/octet-stream" : "application/json";
        return method.writes()
                ? api.send(method.verb(), method.path(), body, "Content-Type", type, "If-Match", "\"0\"")
                : api.get(method.path());
    }

    static String role(String account) {
        return ROLE_OF_PREFIX.entrySet().stream()
                .filter(e -> account.startsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    static String basic(String pair) {
        return "Basic "
                + java.util.Base64.getEncoder().encodeToString(pair.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
