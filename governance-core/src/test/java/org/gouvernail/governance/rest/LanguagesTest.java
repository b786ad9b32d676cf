package org.gouvernail.governance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|en", "en-CA,fr;q=0.5|en", "de, en;q=0.2, fr;q=0.8|fr", "fr-CA,en|fr", "*|fr", "de|fr"})
    void the_better_of_the_two_languages_is_spoken(String accepted, String spoken) {
        assertThat(Languages.of(accepted)).isEqualTo(Locale.forLanguageTag(spoken));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "fr_CA", "en,,fr", "en;q=2", "en;q=", "fr;q=zz", "$$$", "en-", "-en"})
    void what_cannot_be_read_is_answered_in_one_of_them(String accepted) {
        assertThat(Languages.of(accepted)).isIn(Locale.FRENCH, Locale.ENGLISH);
    }
}
