package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Real plans come in from the files that governments publish, with every figure that their publishers can count. */
@Order(9)
class RealPlansIT {

    private static final String API = "/api/v1";
    private static final List<String> RELEASES = List.of("2019-20", "2020-21", "2021-22", "2022-23", "2023-24");
    private static final List<String> NAP =
            List.of("nap5_commitments.csv", "nap5_milestones.csv", "nap5_indicators.csv");

    private static final Api SECRETARIAT = RunningProduct.api().as("secretariat");
    private static final Api PUBLIC = RunningProduct.api();

    @BeforeAll
    static void the_plans_are_imported() {
        RealFiles.folder();
        plan("GMPP");
        for (String release : RELEASES) {
            String file = "gmpp_" + release.replace('-', '_') + ".csv";
            imported("GMPP", "gmpp-" + release, RealFiles.bytes("gmpp/" + file), file);
        }
        plan("NAP5");
        imported("NAP5", "nap5", RealFiles.zip("nap", NAP), "nap5.zip");
    }

    private static void plan(String code) {
        Replied.done(
                SECRETARIAT.post(
                        API + "/plans",
                        "{\"code\":\"" + code
                                + "\",\"title\":{\"fr\":\"Plan réel\",\"en\":\"Real plan\"},\"leadOrganisation\":\"SCT\"}"),
                201);
    }

    private static void imported(String plan, String profile, byte[] file, String name) {
        Api.Reply preview = Replied.done(
                SECRETARIAT.upload(
                        API + "/imports?kind=plan-table&profile=" + profile + "&target=" + plan + "&file=" + name,
                        file),
                202);
        JsonObject counts = preview.json().getJsonObject("counts");
        assertThat(counts.getInt("refused")).as(preview.body()).isZero();
        assertThat(counts.getInt("conflict")).as(preview.body()).isZero();
        Api.Reply landed = Replied.done(
                SECRETARIAT.post(API + "/imports/" + preview.json().getString("id") + "/commitment", ""), 200);
        assertThat(landed.json().getString("state")).isEqualTo("COMMITTED");
    }

    @Test
    void each_release_has_the_totals_of_its_publisher() {
        for (String release : RELEASES) {
            Map<String, String> expected = RealFiles.expected("gmpp/" + release.replace('-', '_'));
            JsonObject told = Replied.done(PUBLIC.get(API + "/plans/GMPP/releases/" + release), 200)
                    .json();
            String encoding = Map.of("iso-8859-1", "latin-1", "windows-1252", "cp1252", "utf-8", "utf-8-sig")
                    .get(told.getString("encoding"));
            assertThat(told.getInt("records") + "; " + encoding + "; " + told.getInt("organisations"))
                    .isEqualTo(expected.get("projects; encoding; departments case-insensitive"));
            assertThat(levels(told.getJsonObject("sourceRatings")))
                    .isEqualTo(expected.get("rating IPA, else SRO, else none"));
            assertThat(told.getInt("starts") + " / " + told.getInt("ends"))
                    .isEqualTo(expected.get("start / end dates that parse"));
            assertThat(told.getInt("costs") + "; " + told.getString("costTotal"))
                    .isEqualTo(expected.get("whole-life cost: numeric cells; sum in £m"));
            assertThat(told.getString("costUnit")).isEqualTo("GBP million");
        }
    }

    @Test
    void the_movement_between_two_releases_is_the_one_counted_independently() {
        Map<String, String> expected = RealFiles.expected("gmpp");
        for (int i = 1; i < RELEASES.size(); i++) {
            String from = RELEASES.get(i - 1);
            String to = RELEASES.get(i);
            String pair = from.replace('-', '_') + " to " + to.replace('-', '_') + ": ";
            JsonObject moved = Replied.done(
                            PUBLIC.get(API + "/plans/GMPP/releases/" + to + "/movement?from=" + from), 200)
                    .json();
            assertThat(joined(moved, "kept", "left", "entered")).isEqualTo(expected.get(pair + "kept / left / new"));
            assertThat(joined(moved.getJsonObject("ratings"), "BETTER", "SAME", "WORSE", "NOT_COMPARABLE"))
                    .isEqualTo(expected.get(pair + "rating better / same / worse / not comparable"));
            assertThat(joined(moved.getJsonObject("ends"), "LATER", "SAME", "EARLIER"))
                    .isEqualTo(expected.get(pair + "end date later / same / earlier"));
        }
    }

    @Test
    void an_exemption_is_kept_as_the_text_it_is_and_the_scale_of_the_source_beside_ours() {
        List<JsonObject> records = items("/plans/GMPP/releases/2019-20/records");
        assertThat(records)
                .filteredOn(r -> r.getString("endText", "").startsWith("Exempt"))
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.isNull("end")).isTrue());
        assertThat(records)
                .filteredOn(r -> "AMBER/RED".equals(r.getString("sourceRating", "")))
                .hasSize(32)
                .allSatisfy(r -> assertThat(r.getString("rating")).isEqualTo("RED"));
        assertThat(records)
                .filteredOn(r -> r.getString("costText", "").startsWith("Exempt"))
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.isNull("cost")).isTrue());
    }

    @Test
    void a_plan_of_commitments_milestones_and_deliverables_is_whole_in_both_languages() {
        Map<String, String> expected = RealFiles.expected("nap5");
        List<JsonObject> deliverables = items("/plans/NAP5/deliverables");
        List<JsonObject> commitments = items("/plans/NAP5/measures");
        List<JsonObject> milestones = commitments.stream()
                .flatMap(m -> items("/measures/" + m.getString("code") + "/milestones").stream())
                .toList();
        assertThat(commitments.size() + "; " + milestones.size() + "; " + deliverables.size() + "; "
                        + deliverables.stream().filter(d -> d.isNull("due")).count())
                .isEqualTo(expected.get("commitments; milestones; indicators; without due date"));
        assertThat(Stream.of(commitments, milestones, deliverables).flatMap(List::stream))
                .allSatisfy(r ->
                        assertThat(r.getJsonObject("title").getString("en")).isNotBlank());
        assertThat(told(deliverables.stream()
                        .collect(Collectors.groupingBy(
                                d -> d.getString("measure").replace("NAP5-", ""),
                                TreeMap::new,
                                Collectors.counting()))))
                .isEqualTo(expected.get("indicators per commitment"));
        Map<String, Long> byLead = deliverables.stream()
                .map(d -> ((JsonString) d.getJsonArray("organisations").get(0))
                        .getString()
                        .toLowerCase(Locale.ROOT))
                .collect(Collectors.groupingBy(o -> o, Collectors.counting()));
        for (String each : Objects.requireNonNull(expected.get("indicators per lead department"))
                .split("; ")) {
            assertThat(byLead).containsEntry(each.split("=")[0], Long.valueOf(each.split("=")[1]));
        }
        assertThat(deliverables).extracting(d -> d.getString("code")).contains("NAP5-C02.1.01", "NAP5-C02.1.10");
    }

    @Test
    void the_workload_of_each_quarter_is_the_one_counted_independently() {
        Map<String, String> expected = RealFiles.expected("nap5");
        Map<String, Integer> cumulative = items("/plans/NAP5/workload").stream()
                .collect(Collectors.toMap(w -> w.getString("end").substring(0, 7), w -> w.getInt("cumulative")));
        assertThat(cumulative).hasSize(12);
        cumulative.forEach((month, due) -> assertThat(String.valueOf(due))
                .as(month)
                .isEqualTo(expected.get("indicators due on or before " + month)));
    }

    private static List<JsonObject> items(String path) {
        Stream.Builder<JsonObject> all = Stream.builder();
        String next = API + path + "?limit=200";
        while (next != null) {
            Api.Reply page = Replied.done(PUBLIC.get(next), 200);
            page.json().getJsonArray("items").getValuesAs(JsonObject.class).forEach(all::add);
            next = page.response()
                    .headers()
                    .firstValue("Link")
                    .map(l -> l.substring(1, l.indexOf('>')))
                    .orElse(null);
        }
        return all.build().toList();
    }

    private static String joined(JsonObject counts, String... names) {
        return Stream.of(names).map(n -> String.valueOf(counts.getInt(n))).collect(Collectors.joining(" / "));
    }

    private static String levels(JsonObject counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(e -> e.getKey() + "=" + ((JsonNumber) e.getValue()).intValue())
                        .collect(Collectors.joining("; "));
    }

    private static String told(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("; "));
    }
}
