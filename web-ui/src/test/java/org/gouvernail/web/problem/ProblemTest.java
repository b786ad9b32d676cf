package org.gouvernail.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.Category;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void a_refusal_is_told_in_the_reader_s_language_with_its_code() {
        DomainException refusal = DomainException.notFound("organisation", "ZZZ");

        JsonObject french = read(Problem.of(refusal, "/api/v1/organisations/ZZZ", Locale.CANADA_FRENCH));
        assertThat(french.getString("detail")).isEqualTo("Aucun organisme ne porte le code ZZZ.");
        assertThat(french.getString("code")).isEqualTo("unknown.organisation");
        assertThat(french.getString("type")).isEqualTo("/problems/unknown.organisation");
        assertThat(french.getString("instance")).isEqualTo("/api/v1/organisations/ZZZ");
        assertThat(french.getInt("status")).isEqualTo(404);

        JsonObject english = read(Problem.of(refusal, "/api/v1/organisations/ZZZ", Locale.CANADA));
        assertThat(english.getString("detail")).isEqualTo("No organisation has the code ZZZ.");
    }

    @Test
    void fields_to_correct_are_told_by_pointer() {
        JsonObject problem = read(Problem.of(
                DomainException.invalid("input.range", "/weight", "1", "100"), "/api/v1/measures", Locale.FRENCH));

        assertThat(problem.getInt("status")).isEqualTo(422);
        JsonObject error = problem.getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("pointer")).isEqualTo("/weight");
        assertThat(error.getString("detail")).isEqualTo("La valeur doit être comprise entre 1 et 100.");
    }

    @Test
    void what_the_caller_sent_is_quoted_as_data_never_as_a_pattern() {
        DomainException refusal = DomainException.notFound("organisation", "{0}'{1}");
        assertThat(read(Problem.of(refusal, "/", Locale.ENGLISH)).getString("detail"))
                .isEqualTo("No organisation has the code {0}'{1}.");
    }

    @Test
    void every_category_of_refusal_has_a_status_and_a_title() {
        List<Integer> statuses =
                Arrays.stream(Category.values()).map(Problem::status).toList();
        assertThat(statuses).doesNotHaveDuplicates().allMatch(s -> s >= 400 && s < 500);
        assertThat(statuses)
                .allMatch(s -> !ProblemTexts.text("status." + s, List.of(), Locale.FRENCH)
                        .equals("status." + s));
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
