package org.gouvernail.governance.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The canonical form is that of RFC 8785, whose published vectors are played here. */
class JsonTest {

    public record Fact(
            String text, @Nullable String missing, LocalDate due, Instant at, BigDecimal amount, List<String> list) {}

    @Test
    void names_are_sorted_by_utf_16_code_units() {
        String given =
                "{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Hebrew Letter Dalet With Dagesh\","
                        + "\"1\":\"One\",\"\\ud83d\\ude00\":\"Emoji: Grinning Face\",\"\\u0080\":\"Control\","
                        + "\"\\u00f6\":\"Latin Small Letter O With Diaeresis\"}";

        assertThat(Json.canonicalText(given))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void the_example_of_the_standard_has_its_published_form() {
        String given = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }""";

        assertThat(Json.canonicalText(given))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "-0, 0",
        "0.0, 0",
        "5e-324, 5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "9007199254740992, 9007199254740992",
        "295147905179352830000, 295147905179352830000",
        "999999999999999900000, 999999999999999900000",
        "1e21, 1e+21",
        "333333333.33333325, 333333333.33333325",
        "0.000001, 0.000001",
        "0.0000001, 1e-7"
    })
    void numbers_are_written_as_the_standard_writes_them(String given, String written) {
        assertThat(Json.canonicalText("[" + given + "]")).isEqualTo("[" + written + "]");
    }

    @Test
    void a_record_is_written_whole_with_its_nulls() {
        Fact fact = new Fact(
                "Été",
                null,
                LocalDate.of(2017, 3, 31),
                Instant.parse("2018-01-08T14:00:00.123456Z"),
                new BigDecimal("1234.50"),
                List.of("b", "a"));

        assertThat(Json.canonical(fact))
                .contains("\"missing\":null", "\"due\":\"2017-03-31\"", "\"at\":\"2018-01-08T14:00:00.123456Z\"")
                .contains("\"list\":[\"b\",\"a\"]")
                .startsWith("{\"amount\":");
    }

    @Test
    void the_order_in_which_names_are_given_does_not_matter() {
        long seed = Long.getLong("seed", 20180108L);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 200; i++) {
            Map<String, Object> sorted = new TreeMap<>();
            random.ints(12, 'a', 0x2fff).forEach(c -> sorted.put(Character.toString(c), c));
            Map<String, Object> reversed = new TreeMap<>(java.util.Comparator.reverseOrder());
            reversed.putAll(sorted);

            assertThat(Json.canonical(reversed)).as("seed %d", seed).isEqualTo(Json.canonical(sorted));
            assertThat(Json.canonicalText(Json.canonical(sorted)))
                    .as("seed %d", seed)
                    .isEqualTo(Json.canonical(sorted));
        }
    }

    @Test
    void what_is_not_json_has_no_canonical_form() {
        assertThatThrownBy(() -> Json.canonicalText("{\"a\":")).isInstanceOf(java.io.UncheckedIOException.class);
    }

    @Test
    void the_hash_is_sha_256_of_the_utf_8_bytes() {
        assertThat(Json.sha256("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Json.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Json.sha256("é")).isNotEqualTo(Json.sha256("e"));
    }
}
