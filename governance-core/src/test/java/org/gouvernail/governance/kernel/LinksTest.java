package org.gouvernail.governance.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.quebec.ca",
                "http://localhost:8080/a?b=c&d=%C3%A9#e",
                "HTTPS://quebec.ca/plan-d-action",
                "https://fr.wikipedia.org/wiki/Québec",
                "https://[2001:db8::1]/a"
            })
    void an_address_on_the_web_is_one(String text) {
        assertThat(Links.isAddress(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://",
                "https:///a",
                "//quebec.ca",
                "/plans",
                "ftp://quebec.ca",
                "javascript:alert(1)",
                "https://user@quebec.ca",
                "https://user:secret@quebec.ca/",
                "https://quebec.ca/a b",
                "https://quebec.ca/\"onclick",
                "https://quebec.ca/'a",
                "https://quebec.ca/<b>",
                "https://quebec.ca/\u202e",
                "https://quebec.ca/\na",
                "https://quebec.ca\\@autre.example",
                "https://quebec.ca/%zz"
            })
    void anything_else_is_none(String text) {
        assertThat(Links.isAddress(text)).isFalse();
    }

    @Test
    void an_address_has_two_thousand_characters_at_most() {
        String start = "https://quebec.ca/";
        assertThat(Links.isAddress(start + "a".repeat(2000 - start.length()))).isTrue();
        assertThat(Links.isAddress(start + "a".repeat(2001 - start.length()))).isFalse();
    }

    @Test
    void a_source_is_made_of_addresses_and_references() {
        assertThat(Links.isSource("Objectif numérique, mai 2016, ISBN 978-2-550-75697-2 | https://quebec.ca/a"))
                .isTrue();
        assertThat(Links.isSource("Note : page 3")).isTrue();
        for (String wrong : new String[] {
            "javascript:alert(1)", "Objectif | data:text/html,a", "https://user@quebec.ca", "voir https://quebec.ca"
        }) {
            assertThat(Links.isSource(wrong)).as(wrong).isFalse();
        }
    }
}
