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

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "\u0001", "\b", "\u007f", "\uD800 alone", "alone \uDC00", "\uFFFE", "\uFDD0"})
    void what_nobody_can_read_is_not(String text) {
        assertThat(Characters.sound(text)).isFalse();
    }
}
