package org.gouvernail.sectorplans.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersAndDatesInWordsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "weakened.txt", delimiter = '|')
    void a_number_or_a_date_that_becomes_weaker_is_told_however_it_is_said(
            String before, String after, @Nullable String expected, @Nullable LocalDate promised) {
        String told = drift(before, after, promised).stream().map(Drift::name).collect(Collectors.joining(" "));
        assertThat(told).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "reworded.txt", delimiter = '|')
    void the_same_number_and_the_same_date_said_otherwise_promise_no_less(String before, String after) {
        assertThat(drift(before, after, null)).doesNotContain(Drift.LOWERED_TARGET, Drift.MOVED_DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cent-", "1 000 ", "entre entre ", "2018-", "un million et ", "réduire de 5 à "})
    void a_text_without_end_is_compared_in_time_that_grows_with_it(String piece) {
        String text = piece.repeat(20_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> drift(text, text + "x", null));
    }

    @Test
    void a_date_named_for_the_first_time_moves_nothing_where_none_was_promised() {
        assertThat(drift("Guichet ouvert", "Guichet ouvert d’ici 2025", null)).containsExactly(Drift.REWORDED);
    }

    private static Set<Drift> drift(String before, String after, @Nullable LocalDate promised) {
        return Wording.drift(LocalizedText.of(before, null), LocalizedText.of(after, null), promised);
    }
}
