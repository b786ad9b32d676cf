package org.gouvernail.governance.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @Test
    void what_people_write_is_sound() {
        assertThat(Characters.sound("« L’État »\u00a0: 50\u202f%\n\tà 13\u00a0h\u00a005 \uD83D\uDE42"))
                .isTrue();
        assertThat(Characters.sound("")).isTrue();
    }

    @Test
    void scripts_and_families_keep_their_joiners() {
        assertThat(Characters.sound("\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"))
                .isTrue();
        assertThat(Characters.sound("\uD83D\uDC69\u200d\uD83D\uDC67")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "\u0001", "\b", "\u007f", "\uD800 alone", "alone \uDC00", "\uFFFE", "\uFDD0"})
    void what_nobody_can_read_is_not_kept(String text) {
        assertThat(Characters.kept(text)).isFalse();
        assertThat(Characters.sound(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0085", "a\u200bb", "\u200e", "\u200f", "\u202aa", "a\u202eb", "\u2066", "\u2069", "\ufeffa"})
    void what_is_hidden_or_turns_the_reading_is_kept_but_not_sound(String text) {
        assertThat(Characters.kept(text)).isTrue();
        assertThat(Characters.sound(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\r\n",
                "\u00a0\u202f\u3000",
                "\u2028\u2029",
                "\u00ad",
                "\u034f",
                "\u115f\u1160\u3164\uffa0",
                "\u180e",
                "\u200b\u200c\u200d\u200e\u2060\u2064",
                "\u2800",
                "\ufe0f\ufeff",
                "\uDB40\uDC01\uDB40\uDC41\uDB40\uDC7F",
                "\uDB40\uDDEF",
                "\u0000\u0085"
            })
    void a_text_of_which_nothing_is_seen_is_blank(String text) {
        assertThat(Characters.blank(text)).isTrue();
        assertThat(Characters.blank(text + "a" + text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "é", "\u0301", "\u0600", "\u2801", "\uD83D\uDE42", "\u3163", "\uE000", "\u0378"})
    void whatever_is_seen_is_not_blank(String text) {
        assertThat(Characters.blank(text)).isFalse();
    }

    @Test
    void an_english_text_of_which_nothing_is_seen_is_none() {
        assertThat(new LocalizedText("titre", "\u00a0").en()).isNull();
        assertThat(LocalizedText.of("titre", " title ").en()).isEqualTo(" title ");
    }

    @Test
    void a_line_end_or_a_tab_makes_more_than_one_line() {
        assertThat(Characters.oneLine("un titre")).isTrue();
        for (String more : new String[] {"a\nb", "a\rb", "a\tb"}) {
            assertThat(Characters.oneLine(more)).isFalse();
        }
    }
}
