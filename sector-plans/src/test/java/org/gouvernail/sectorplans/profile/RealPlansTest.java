package org.gouvernail.sectorplans.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouvernail.sectorplans.table.Table;
import org.gouvernail.sectorplans.table.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Five releases of one portfolio, each with its own headings, encoding, forms of dates and scale, read through five profiles. */
class RealPlansTest {

    @ParameterizedTest
    @ValueSource(strings = {"2019-20", "2020-21", "2021-22", "2022-23", "2023-24"})
    void a_release_is_read_as_its_publisher_counts_it(String release) {
        String named = release.replace('-', '_');
        Map<String, String> expected = RealData.expected("gmpp/" + named);
        List<Table> tables = Tables.read(RealData.file("gmpp/gmpp_" + named + ".csv"));
        List<Draft> drafts = new ProfileReader(profile("gmpp-" + release)).read(tables);

        assertThat(drafts.size() + "; " + encoding(tables) + "; " + departments(drafts))
                .isEqualTo(expected.get("projects; encoding; departments case-insensitive"));
        assertThat(ratings(drafts)).isEqualTo(expected.get("rating IPA, else SRO, else none"));
        assertThat(told(drafts, "start") + " / " + told(drafts, "end"))
                .isEqualTo(expected.get("start / end dates that parse"));
        assertThat(told(drafts, "cost") + "; " + sum(drafts))
                .isEqualTo(expected.get("whole-life cost: numeric cells; sum in £m"));
    }

    static ImportProfile profile(String name) {
        return Objects.requireNonNull(BundledProfiles.all().get(name));
    }

    private static String encoding(List<Table> tables) {
        String encoding = Objects.requireNonNull(tables.get(0).encoding());
        return Map.of("iso-8859-1", "latin-1", "windows-1252", "cp1252", "utf-8", "utf-8-sig")
                .getOrDefault(encoding, encoding);
    }

    private static long departments(List<Draft> drafts) {
        return drafts.stream()
                .map(d -> d.text("leadOrganisation").toUpperCase(Locale.ROOT))
                .distinct()
                .count();
    }

    private static String ratings(List<Draft> drafts) {
        Map<String, Long> counts = drafts.stream()
                .map(d -> Objects.requireNonNullElse(d.read("rating"), "none"))
                .collect(Collectors.groupingBy(r -> r, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("; "));
    }

    private static long told(List<Draft> drafts, String field) {
        return drafts.stream().filter(d -> d.read(field) != null).count();
    }

    private static String sum(List<Draft> drafts) {
        return drafts.stream()
                .map(d -> d.read("cost"))
                .filter(Objects::nonNull)
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2)
                .toPlainString();
    }
}
