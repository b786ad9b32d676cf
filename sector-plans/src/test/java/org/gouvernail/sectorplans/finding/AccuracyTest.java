package org.gouvernail.sectorplans.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.sectorplans.finding.Finding.Kind;
import org.gouvernail.sectorplans.finding.SyntheticPortfolio.Labelled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How many of the contradictions found were planted (precision), and how many of those planted are found (recall). */
class AccuracyTest {

    private static final int MEASURES = 2000;
    private static final double PROMISED = 0.95;
    private static final long SEED = Long.getLong("seed", 20_180_108L);

    private final FindingRules rules = new FindingRules(FindingThresholds.PUBLISHED);

    /** Counts of one kind of contradiction, or of all. */
    private record Score(int planted, int found, int right) {

        Score and(boolean isPlanted, boolean isFound) {
            return new Score(
                    planted + (isPlanted ? 1 : 0), found + (isFound ? 1 : 0), right + (isPlanted && isFound ? 1 : 0));
        }

        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / planted;
        }

        String told(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-30s planted %4d  found %4d  precision %.3f  recall %.3f",
                    name,
                    planted,
                    found,
                    precision(),
                    recall());
        }
    }

    @BeforeAll
    static void tell() {
        System.out.println("contradictions of " + MEASURES + " synthetic measures, -Dseed=" + SEED);
    }

    @Test
    void precision_and_recall_are_as_promised_for_every_kind_and_in_all() {
        Map<Kind, Score> scores = new EnumMap<>(Kind.class);
        Score all = new Score(0, 0, 0);
        for (Labelled measure : new SyntheticPortfolio(SEED).measures(MEASURES)) {
            Set<Kind> found = kinds(measure.situation());
            for (Kind kind : Kind.values()) {
                boolean planted = measure.causes().contains(kind);
                scores.merge(
                        kind,
                        new Score(0, 0, 0).and(planted, found.contains(kind)),
                        (a, b) -> new Score(a.planted + b.planted, a.found + b.found, a.right + b.right));
                all = all.and(planted, found.contains(kind));
            }
        }
        scores.forEach((kind, score) -> System.out.println(score.told(kind.name())));
        System.out.println(all.told("all"));
        assertThat(scores.values()).allSatisfy(score -> {
            assertThat(score.planted()).isGreaterThan(100);
            assertThat(score.precision()).isGreaterThanOrEqualTo(PROMISED);
            assertThat(score.recall()).isGreaterThanOrEqualTo(PROMISED);
        });
        assertThat(all.precision()).isGreaterThanOrEqualTo(PROMISED);
        assertThat(all.recall()).isGreaterThanOrEqualTo(PROMISED);
    }

    @Test
    void a_contradiction_goes_when_its_cause_does_and_no_other_comes() {
        int cured = 0;
        for (Kind kind : Kind.values()) {
            for (int i = 0; i < 50; i++) {
                long seed = SEED + i;
                Set<Kind> causes = Set.of(kind, Kind.values()[(kind.ordinal() + 1 + i % 6) % 7]);
                Set<Kind> before = kinds(
                        new SyntheticPortfolio(seed).measure("SYN-M1", causes).situation());
                Set<Kind> after = kinds(SyntheticPortfolio.without(seed, "SYN-M1", causes, kind));
                if (before.equals(causes)) {
                    assertThat(after).as("%s, seed %d", kind, seed).doesNotContain(kind);
                    cured++;
                }
            }
        }
        assertThat(cured).isGreaterThan(200);
    }

    @Test
    void nothing_is_found_without_a_fact_that_can_be_opened() {
        List<Finding> all = new SyntheticPortfolio(SEED)
                .measures(MEASURES).stream()
                        .flatMap(m -> rules.findings(m.situation()).stream())
                        .toList();
        assertThat(all)
                .hasSizeGreaterThan(500)
                .allSatisfy(f -> assertThat(f.facts())
                        .isNotEmpty()
                        .allSatisfy(fact -> assertThat(fact.link()).matches("/[a-z]+/[A-Z0-9-]+#[A-Za-z0-9-]+")));
    }

    private Set<Kind> kinds(Situation situation) {
        return rules.findings(situation).stream().map(Finding::kind).collect(Collectors.toSet());
    }
}
