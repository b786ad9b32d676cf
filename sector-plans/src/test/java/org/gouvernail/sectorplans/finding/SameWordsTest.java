package org.gouvernail.sectorplans.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SameWordsTest {

    private static final double SHARE = 0.9;

    @Test
    void case_accents_spaces_and_punctuation_are_no_difference() {
        assertThat(SameWords.in("Les travaux  avancent, comme prévu.", "les travaux avancent comme PREVU", SHARE))
                .isTrue();
    }

    @Test
    void the_name_of_a_quarter_a_month_or_a_year_is_no_difference() {
        assertThat(SameWords.in(
                        "Au T3 de 2017, le comité s’est réuni en octobre.",
                        "Au T2 de 2016, le comité s’est réuni en juillet.",
                        SHARE))
                .isTrue();
    }

    @Test
    void another_figure_is_news_however_long_the_text() {
        String words = IntStream.range(0, 200)
                .mapToObj(i -> "mot" + (char) ('a' + i % 26))
                .collect(Collectors.joining(" "));
        assertThat(SameWords.in(words + " dans 12 écoles", words + " dans 19 écoles", SHARE))
                .isFalse();
        assertThat(SameWords.in("12 écoles sur 40", "19 écoles sur 40", SHARE)).isFalse();
    }

    @Test
    void one_word_in_fifty_is_near_enough_and_one_in_ten_is_not() {
        assertThat(SameWords.in(text(50, "fini"), text(50, "clos"), SHARE)).isTrue();
        assertThat(SameWords.in(text(10, "fini"), text(10, "clos"), SHARE)).isFalse();
    }

    @Test
    void nothing_said_is_not_the_same_as_nothing_said() {
        assertThat(SameWords.in("—", "…", SHARE)).isFalse();
    }

    @Test
    void similarity_is_the_share_of_common_pairs() {
        assertThat(SameWords.similarity(SameWords.words("un deux trois"), SameWords.words("un deux quatre")))
                .isEqualTo(1.0 / 3);
    }

    /** So many different words, one of which is given. */
    private static String text(int length, String one) {
        return IntStream.range(1, length)
                        .mapToObj(i -> "mot" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                        .collect(Collectors.joining(" "))
                + " " + one;
    }
}
