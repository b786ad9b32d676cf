package org.gouvernail.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyShapeTest {

    enum Colour {
        GREEN,
        RED
    }

    static class Line extends Input {
        public String code = "";
        public LocalDate due = LocalDate.EPOCH;
    }

    static class Body extends Input {
        public String text = "";
        public boolean flag;
        public Integer whole = 0;
        public BigDecimal money = BigDecimal.ZERO;
        public LocalDate date = LocalDate.EPOCH;
        public Instant instant = Instant.EPOCH;
        public Colour colour = Colour.RED;
        public LocalizedText title = LocalizedText.of("titre", null);
        public List<Line> lines = List.of();
        public List<String> codes = List.of();
    }

    @Test
    void a_body_with_each_field_of_its_type_has_no_problem() {
        assertThat(problems("{\"text\":\"a\",\"flag\":true,\"whole\":12,\"money\":\"1234.50\",\"date\":\"2018-01-08\","
                        + "\"instant\":\"2018-01-08T14:00:00Z\",\"colour\":\"GREEN\","
                        + "\"title\":{\"fr\":\"titre\",\"en\":null},"
                        + "\"lines\":[{\"code\":\"A\",\"due\":\"2018-01-08\"}],\"codes\":[\"A\"]}"))
                .isEmpty();
    }

    @Test
    void a_text_that_nobody_can_read_is_told_with_its_place() {
        for (String text : List.of("\\u0000", "\\ud800", "a\\u200bb", "\\u202e", "\\ufeff", "\\uffff")) {
            assertThat(shape("{\"text\":\"" + text + "\",\"title\":{\"fr\":\"t\",\"en\":\"" + text
                                    + "\"},\"lines\":[{\"code\":\"" + text + "\"}],\"codes\":[\"A\",\"" + text + "\"]}")
                            .invalid())
                    .as(text)
                    .extracting(FieldProblem::pointer, FieldProblem::code)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("/text", "input.character"),
                            org.assertj.core.groups.Tuple.tuple("/title/en", "input.character"),
                            org.assertj.core.groups.Tuple.tuple("/lines/0/code", "input.character"),
                            org.assertj.core.groups.Tuple.tuple("/codes/1", "input.character"));
        }
    }

    @Test
    void a_field_may_be_null_or_left_out() {
        assertThat(problems("{}")).isEmpty();
        assertThat(problems("{\"text\":null,\"lines\":null,\"colour\":null}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\":1} | /text | input.type-text",
                "{\"text\":{}} | /text | input.type-text",
                "{\"flag\":\"true\"} | /flag | input.type-flag",
                "{\"whole\":\"1\"} | /whole | input.type-whole",
                "{\"whole\":1.5} | /whole | input.type-whole",
                "{\"whole\":12345678901} | /whole | input.type-whole",
                "{\"money\":1234.5} | /money | input.type-amount",
                "{\"money\":\"1e3\"} | /money | input.type-amount",
                "{\"money\":\"NaN\"} | /money | input.type-amount",
                "{\"money\":\"1234567890123456\"} | /money | input.type-amount",
                "{\"date\":\"2018-02-30\"} | /date | input.type-date",
                "{\"date\":\"08/01/2018\"} | /date | input.type-date",
                "{\"date\":20180108} | /date | input.type-date",
                "{\"instant\":\"2018-01-08\"} | /instant | input.type-instant",
                "{\"colour\":\"green\"} | /colour | input.choice",
                "{\"colour\":0} | /colour | input.choice",
                "{\"title\":\"titre\"} | /title | input.type-bilingual",
                "{\"title\":{\"fr\":\"a\",\"de\":\"b\"}} | /title/de | input.unknown-field",
                "{\"lines\":{}} | /lines | input.type-list",
                "{\"lines\":[\"A\"]} | /lines/0 | input.type-object",
                "{\"lines\":[{},{\"due\":\"x\"}]} | /lines/1/due | input.type-date",
                "{\"lines\":[{\"other\":1}]} | /lines/0/other | input.unknown-field",
                "{\"codes\":[1]} | /codes/0 | input.type-text",
                "{\"other\":1} | /other | input.unknown-field",
                "{\"given\":[\"x\"]} | /given | input.unknown-field",
                "{\"a/b~c\":1} | /a~1b~0c | input.unknown-field"
            })
    void a_field_that_is_unknown_or_of_another_type_is_told_by_its_pointer(String body, String pointer, String code) {
        assertThat(problems(body))
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(pointer, code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\":{\"en\":\"title\"}} | /title/fr",
                "{\"title\":{\"fr\":\" \"}} | /title/fr",
                "{\"title\":{\"fr\":\"\\u00a0\\u3164\"}} | /title/fr",
                "{\"title\":{\"fr\":\"\\u200b\",\"en\":\"title\"}} | /title/fr",
                "{\"title\":{\"fr\":\"\\udb40\\udc41\"}} | /title/fr",
                "{\"title\":{\"fr\":null}} | /title/fr",
                "{\"lines\":[null]} | /lines/0"
            })
    void what_is_readable_but_lacks_its_content_is_invalid(String body, String pointer) {
        assertThat(problems(body)).isEmpty();
        assertThat(shape(body).invalid())
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(pointer, "input.required"));
    }

    @Test
    void the_values_of_a_choice_are_told() {
        assertThat(problems("{\"colour\":\"BLUE\"}").get(0).arguments()).containsExactly("GREEN, RED");
    }

    @Test
    void every_problem_is_told_at_once() {
        assertThat(problems("{\"text\":1,\"whole\":\"x\",\"other\":null}")).hasSize(3);
    }

    private static List<FieldProblem> problems(String body) {
        return shape(body).unreadable();
    }

    private static BodyShape shape(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return new BodyShape(reader.readObject(), Body.class);
        }
    }
}
