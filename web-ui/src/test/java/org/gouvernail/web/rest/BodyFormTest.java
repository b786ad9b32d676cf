package org.gouvernail.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyFormTest {

    @Test
    void thirty_two_levels_pass_and_thirty_three_do_not() {
        assertThatCode(() -> BodyForm.check("[".repeat(32) + "]".repeat(32))).doesNotThrowAnyException();
        assertThat(refusal("[".repeat(33) + "]".repeat(33)).code()).isEqualTo("input.too-deep");
    }

    @Test
    void a_document_twenty_thousand_levels_deep_is_refused_without_harm() {
        assertThat(refusal("[".repeat(20_000)).code()).isEqualTo("input.too-deep");
        assertThat(refusal("{\"a\":".repeat(20_000)).code()).isEqualTo("input.too-deep");
    }

    @Test
    void a_name_given_twice_in_one_object_is_refused() {
        DomainException refusal = refusal("{\"code\":\"A\",\"name\":1,\"code\":\"B\"}");
        assertThat(refusal.fields())
                .extracting(DomainException.FieldProblem::pointer, DomainException.FieldProblem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/code", "input.duplicate"));
        assertThat(refusal("{\"a\":[{\"b\":1,\"\\u0062\":2}]}").fields()).hasSize(1);
    }

    @Test
    void one_name_in_two_objects_is_no_repetition() {
        assertThatCode(() -> BodyForm.check("{\"a\":{\"b\":1},\"b\":[{\"b\":1},{\"b\":2}]}"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\"",
                "{\"a\":}",
                "{'a':1}",
                "[1,]",
                "{\"a\":01}",
                "nul",
                "{\"a\":1}}",
                "{\"a\":\"\u0001\"}",
                "\uFEFF{}"
            })
    void what_is_not_json_is_unreadable(String text) {
        assertThat(refusal(text).category()).isEqualTo(Category.UNREADABLE);
    }

    private static DomainException refusal(String text) {
        org.assertj.core.api.AbstractThrowableAssert<?, ?> thrown =
                assertThatThrownBy(() -> BodyForm.check(text)).isInstanceOf(DomainException.class);
        return (DomainException) thrown.actual();
    }
}
