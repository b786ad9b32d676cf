package org.gouvernail.sectorplans.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.quarter.Databases;
import org.gouvernail.sectorplans.quarter.PublishedFigures.Published;
import org.gouvernail.sectorplans.quarter.SmallPortfolio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of a period's updates, on both databases, against the rule that decides for one update. */
class UpdateSelectionTest {

    private static final String PERIOD = "2017-2018-T3";
    private static final Instant AT = Instant.parse("2018-01-10T15:00:00Z");
    private static final UUID FIRST = UUID.nameUUIDFromBytes(new byte[] {1});
    private static final UUID LATER = UUID.nameUUIDFromBytes(new byte[] {2});
    private static final Map<UUID, Instant> FREEZINGS = Map.of(FIRST, AT, LATER, AT.plusSeconds(60));
    private static final List<String> MINISTRIES = List.of("MESI", "MCC", "SCT");

    /** An update as the rule looks at it. */
    private record Row(
            MeasureKey measure,
            int revision,
            UpdateState state,
            @Nullable UUID frozenIn,
            @Nullable String draftOf) {}

    @ParameterizedTest
    @EnumSource
    void a_list_holds_what_the_rule_shows_of_each_measure_and_no_more(Databases database) throws SQLException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        try (Connection sql = database.open()) {
            List<Row> rows = rows(sql, random);
            for (Actor reader : readers()) {
                for (Published published : published()) {
                    UpdateVisibility rule = new UpdateVisibility(reader, new PublishedUpdates(published, FREEZINGS));
                    for (String organisation : List.of("", "MCC")) {
                        for (UpdateState state : states()) {
                            List<String> expected = expected(rows, rule, organisation, state);
                            UpdateSelection selection = selection(reader, published, organisation, state);
                            assertThat(measures(selection, sql, 1000))
                                    .as("%s, %s, %s, %s", reader.account(), published, organisation, state)
                                    .isEqualTo(expected);
                            assertThat(selection.count(sql, 1000)).isEqualTo(expected.size());
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_goes_on_after_the_last_measure_of_the_one_before(Databases database) throws SQLException {
        try (Connection sql = database.open()) {
            rows(sql, new Random(7));
            Actor auditor = actor(Role.AUDITOR, null, null);
            List<String> all = measures(new UpdateSelection(PERIOD, auditor, null), sql, 1000);
            List<String> paged = new ArrayList<>();
            List<String> page = measures(new UpdateSelection(PERIOD, auditor, null), sql, 7);
            while (!page.isEmpty()) {
                paged.addAll(page);
                page = measures(new UpdateSelection(PERIOD, auditor, null).after(paged.get(paged.size() - 1)), sql, 7);
            }
            assertThat(all).hasSizeGreaterThan(20);
            assertThat(paged).isEqualTo(all);
        }
    }

    private static List<@Nullable UpdateState> states() {
        List<@Nullable UpdateState> states = new ArrayList<>(List.of(UpdateState.values()));
        states.add(null);
        return states;
    }

    private static List<@Nullable Published> published() {
        List<@Nullable Published> all = new ArrayList<>(List.of(
                new Published(FIRST, PERIOD), new Published(LATER, PERIOD), new Published(LATER, "2017-2018-T2")));
        all.add(null);
        return all;
    }

    private static UpdateSelection selection(
            Actor reader, @Nullable Published published, String organisation, @Nullable UpdateState state) {
        return new UpdateSelection(PERIOD, reader, published)
                .of(organisation.isEmpty() ? null : organisation)
                .in(state);
    }

    private static List<String> measures(UpdateSelection selection, Connection sql, int most) throws SQLException {
        return selection.first(sql, most).stream()
                .map(UpdateSelection.Selected::measure)
                .toList();
    }

    private static List<String> expected(
            List<Row> rows, UpdateVisibility rule, String organisation, @Nullable UpdateState state) {
        Map<String, Row> latest = new HashMap<>();
        rows.stream()
                .sorted(Comparator.comparingInt(Row::revision))
                .filter(r -> rule.sees(
                        r.state(), r.draftOf(), r.measure(), rule.published().include(PERIOD, r.frozenIn())))
                .forEach(r -> latest.put(r.measure().code(), r));
        return latest.values().stream()
                .filter(r -> state == null || r.state() == state)
                .filter(r -> organisation.isEmpty()
                        || r.measure().leadOrganisation().equals(organisation)
                        || r.measure().contributing().contains(organisation))
                .map(r -> r.measure().code())
                .sorted()
                .toList();
    }

    private static List<Actor> readers() {
        return List.of(
                Actor.PUBLIC,
                Actor.SYSTEM,
                actor(Role.SECRETARIAT, null, null),
                actor(Role.COMMITTEE, null, null),
                actor(Role.AUDITOR, null, null),
                actor(Role.ADVISOR, null, null),
                actor(Role.COORDINATOR, "MCC", null),
                actor(Role.COORDINATOR, "MCC", "P1"),
                actor(Role.APPROVER, null, "P2"));
    }

    private static Actor actor(Role role, @Nullable String organisation, @Nullable String plan) {
        return new Actor(
                role + " " + organisation + " " + plan,
                LocalizedText.of("Fonction", null),
                List.of(new Actor.Grant(role, organisation, plan)));
    }

    private static List<Row> rows(Connection sql, Random random) throws SQLException {
        SmallPortfolio rows = new SmallPortfolio(sql);
        List<Row> all = new ArrayList<>();
        for (Map.Entry<UUID, Instant> freezing : FREEZINGS.entrySet()) {
            rows.run(
                    "insert into quarter_freeze (compilation_id, period_code, frozen_at) values (?, ?, ?)",
                    freezing.getKey(),
                    PERIOD,
                    freezing.getValue().atOffset(ZoneOffset.UTC));
        }
        rows.plan("P1", null, null);
        rows.plan("P2", null, null);
        for (int i = 100; i < 140; i++) {
            String plan = "P" + (1 + random.nextInt(2));
            String code = plan + "-M" + i;
            String lead = MINISTRIES.get(random.nextInt(3));
            List<String> contributing = random.nextBoolean() || lead.equals("MCC") ? List.of() : List.of("MCC");
            rows.measure(plan, code, "UNDER_WAY", null, "1");
            rows.run("update measure set lead_organisation = ? where code = ?", lead, code);
            if (!contributing.isEmpty()) {
                rows.contributor(code, 0, "MCC");
            }
            MeasureKey measure = new MeasureKey(
                    SmallPortfolio.id(code),
                    code,
                    plan,
                    lead,
                    contributing,
                    MeasureState.UNDER_WAY,
                    null,
                    null,
                    null,
                    null);
            for (int revision = 1; revision <= 1 + random.nextInt(2); revision++) {
                all.add(row(rows, measure, revision, random));
            }
        }
        return all;
    }

    private static Row row(SmallPortfolio rows, MeasureKey measure, int revision, Random random) throws SQLException {
        UpdateState state = UpdateState.values()[random.nextInt(UpdateState.values().length)];
        boolean frozen = state == UpdateState.FROZEN;
        UUID update =
                rows.update(measure.code(), PERIOD, revision, frozen ? "ENDORSED" : state.name(), "GREEN", "1.00");
        String ministry = random.nextBoolean() ? MINISTRIES.get(random.nextInt(3)) : null;
        rows.run("update status_update set drafted_for = ? where id = ?", ministry, update);
        UUID compilation = random.nextBoolean() ? FIRST : LATER;
        if (frozen) {
            rows.run("update status_update set frozen_in = ? where id = ?", compilation, update);
        }
        boolean draft = state.isBeingWritten() && revision == 1;
        return new Row(measure, revision, state, frozen ? compilation : null, draft ? ministry : null);
    }
}
