package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.regex.Pattern;

/** What the contract says of every reply. */
final class Replied {

    private static final Pattern INSIDE = Pattern.compile(
            "\\b(org|java|jakarta|javax|com|fish)\\.[a-z]+\\.|Exception|Error\\b|\\bat [a-z.]+\\(|<html|<!DOCTYPE|SQL",
            Pattern.CASE_INSENSITIVE);

    private Replied() {}

    /** A refusal: this status, told as a problem, with nothing of the inside of the product. */
    static JsonObject refused(Api.Reply reply, int... statuses) {
        assertThat(statuses).as(reply.toString()).contains(reply.status());
        return problem(reply);
    }

    /** A refusal of the client's doing: told as a problem whatever the status. */
    static JsonObject problem(Api.Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isBetween(400, 499);
        assertThat(reply.type()).as(reply.toString()).startsWith("application/problem+json");
        assertThat(reply.body()).as(reply.toString()).doesNotContainPattern(INSIDE);
        JsonObject problem = reply.json();
        assertThat(problem.getInt("status")).as(reply.toString()).isEqualTo(reply.status());
        assertThat(problem.keySet()).as(reply.toString()).contains("type", "title", "detail", "instance", "code");
        assertThat(problem.getString("detail"))
                .as(reply.toString())
                .isNotBlank()
                .isNotEqualTo(problem.getString("code"));
        return problem;
    }

    /** A success: this status, in JSON unless it has no content. */
    static Api.Reply done(Api.Reply reply, int... statuses) {
        assertThat(statuses).as(reply.toString()).contains(reply.status());
        if (!reply.body().isEmpty()) {
            assertThat(reply.type()).as(reply.toString()).startsWith("application/json");
        }
        return reply;
    }
}
