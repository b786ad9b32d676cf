package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouvernail.web.it.Permissions.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every REST method × every role and nobody: who may call it may, who may not is told so. */
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
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

    /** One account of each role, each of culture's ministry where a ministry limits it; nobody for the public. */
    private static final Map<String, String> ACCOUNT = Map.of(
            "COORDINATOR", "coord.mcc",
            "APPROVER", "approver.mcc",
            "SECRETARIAT", "secretariat",
            "COMMITTEE", "committee",
            "ADVISOR", "advisor",
            "ANALYST", "analyst",
            "AUDITOR", "auditor",
            "ADMIN", "admin");

    private final List<Row> rows = Permissions.all();
    private final Map<String, Api> callers = new HashMap<>();

    @Test
    void every_rest_method_has_its_row_and_every_row_its_method() {
        assertThat(rows.stream().map(Row::toString))
                .containsExactlyInAnyOrderElementsOf(RestMethods.all().stream()
                        .map(m -> m.verb() + " " + m.template())
                        .toList());
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.cells())
                        .hasSize(9)
                        .allSatisfy((role, cell) -> assertThat(cell).isIn("allow", "own", "refuse")));
    }

    @TestFactory
    Stream<DynamicTest> each_role_may_what_the_contract_says_and_nothing_else() {
        return rows.stream()
                .flatMap(row -> row.cells().entrySet().stream()
                        .map(cell -> dynamicTest(
                                row + " as " + cell.getKey(), () -> check(row, cell.getKey(), cell.getValue()))));
    }

    private void check(Row row, String role, String cell) {
        Api api = caller(row, role);
        long before = RunningProduct.get().journalHead();
        Api.Reply own = call(row, api, true);
        if (cell.equals("refuse")) {
            Replied.refused(own, role.equals("PUBLIC") ? new int[] {401} : new int[] {403, 404});
            assertThat(RunningProduct.get().journalHead()).isEqualTo(before);
            return;
        }
        assertThat(own.status()).as(own.toString()).isNotIn(401, 403, 405, 415).isLessThan(500);
        if (role.equals("PUBLIC")) {
            assertThat(own.header("Set-Cookie"))
                    .as("a public reader gets no cookie")
                    .isEmpty();
        }
        if (cell.equals("own")) {
            long after = RunningProduct.get().journalHead();
            Replied.refused(call(row, api, false), 403, 404);
            assertThat(RunningProduct.get().journalHead()).isEqualTo(after);
        }
    }

    /** Where the role suffices, a stale version keeps the example as it is; where it does not, the current one is given. */
    private static Api.Reply call(Row row, Api api, boolean own) {
        String current = own ? "" : api.get(row.path(false)).etag();
        String version = current.isEmpty() ? "\"0\"" : current;
        return row.writes()
                ? api.send(row.verb(), row.path(own), row.body(), "If-Match", version)
                : api.get(row.path(own));
    }

    /** A token is asked for by password alone. */
    private Api caller(Row row, String role) {
        String account = ACCOUNT.get(role);
        Api nobody = RunningProduct.api();
        return account == null || row.template().equals("/tokens")
                ? nobody.as(account)
                : callers.computeIfAbsent(account, nobody::byToken);
    }

    @Test
    void a_wrong_password_and_an_unknown_account_are_told_apart_by_nothing() {
        Api.Reply wrong = RunningProduct.api().get("/api/v1/organisations", "Authorization", Api.basic("admin:wrong"));
        Api.Reply unknown =
                RunningProduct.api().get("/api/v1/organisations", "Authorization", Api.basic("nobody:demo"));
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

    static String role(String account) {
        return ROLE_OF_PREFIX.entrySet().stream()
                .filter(e -> account.startsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
