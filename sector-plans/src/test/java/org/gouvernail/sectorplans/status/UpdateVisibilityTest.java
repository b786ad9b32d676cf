package org.gouvernail.sectorplans.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.quarter.PublishedFigures.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UpdateVisibilityTest {

    private static final MeasureKey MEASURE = new MeasureKey(
            UUID.randomUUID(), "M1", "P1", "MESI", List.of("MCC"), MeasureState.UNDER_WAY, null, null, null, null);
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID CORRECTION = UUID.randomUUID();
    private static final Instant AT = Instant.parse("2017-10-20T14:00:00Z");
    private static final Map<UUID, Instant> FREEZINGS = Map.of(FIRST, AT, CORRECTION, AT.plusSeconds(60));

    @ParameterizedTest
    @CsvSource({
        "SECRETARIAT, SUBMITTED ENDORSED RETURNED ACCEPTED FROZEN",
        "COMMITTEE, SUBMITTED ENDORSED RETURNED ACCEPTED FROZEN",
        "AUDITOR, DRAFT SUBMITTED ENDORSED RETURNED ACCEPTED FROZEN"
    })
    void a_role_sees_from_a_state_on(Role role, String expected) {
        assertThat(seen(actor(role, "MEES"), false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMIN", "ADVISOR", "ANALYST", "COORDINATOR", "APPROVER"})
    void everyone_else_waits_for_the_publication_though_signed_in(Role role) {
        assertThat(seen(actor(role, "MEES"), false)).isEmpty();
        assertThat(seen(actor(role, "MEES"), true)).isEqualTo("FROZEN");
    }

    @Test
    void the_public_sees_what_was_published() {
        assertThat(seen(Actor.PUBLIC, true)).isEqualTo("FROZEN");
        assertThat(seen(Actor.PUBLIC, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"COORDINATOR, MESI", "APPROVER, MESI", "COORDINATOR, MCC", "APPROVER, MCC"})
    void the_ministries_concerned_see_their_drafts(Role role, String organisation) {
        assertThat(seen(actor(role, organisation), false))
                .isEqualTo("DRAFT SUBMITTED ENDORSED RETURNED ACCEPTED FROZEN");
    }

    @ParameterizedTest
    @CsvSource({"COORDINATOR, MESI", "APPROVER, MESI", "COORDINATOR, MCC", "APPROVER, MCC"})
    void a_draft_stays_with_the_ministry_that_the_measure_left(Role role, String organisation) {
        UpdateVisibility visibility =
                new UpdateVisibility(actor(role, organisation), new PublishedUpdates(null, Map.of()));
        assertThat(visibility.sees(UpdateState.DRAFT, "SCT", MEASURE, false)).isFalse();
        assertThat(visibility.sees(UpdateState.DRAFT, "MCC", MEASURE, false)).isTrue();
        assertThat(visibility.sees(UpdateState.DRAFT, "MESI", MEASURE, false)).isTrue();
        assertThat(visibility.sees(UpdateState.RETURNED, "SCT", MEASURE, false)).isFalse();
        UpdateVisibility secretariat =
                new UpdateVisibility(actor(Role.SECRETARIAT, organisation), new PublishedUpdates(null, Map.of()));
        assertThat(secretariat.sees(UpdateState.RETURNED, "SCT", MEASURE, false))
                .isTrue();
        UpdateVisibility audit =
                new UpdateVisibility(actor(Role.AUDITOR, organisation), new PublishedUpdates(null, Map.of()));
        assertThat(audit.sees(UpdateState.DRAFT, "SCT", MEASURE, false)).isTrue();
    }

    @Test
    void published_are_the_periods_up_to_the_last_publication_as_they_were_frozen_for_it() {
        PublishedUpdates published = new PublishedUpdates(new Published(FIRST, "2017-2018-T2"), FREEZINGS);
        assertThat(published.include("2017-2018-T2", FIRST)).isTrue();
        assertThat(published.include("2017-2018-T1", FIRST)).isTrue();
        assertThat(published.include("2017-2018-T3", FIRST)).isFalse();
        assertThat(published.include("2017-2018-T2", null)).isFalse();
        assertThat(published.include("2017-2018-T2", CORRECTION)).isFalse();
        assertThat(new PublishedUpdates(null, FREEZINGS).include("2017-2018-T1", FIRST))
                .isFalse();
    }

    @Test
    void an_update_is_frozen_from_the_instant_it_was() {
        PublishedUpdates published = new PublishedUpdates(null, FREEZINGS);
        assertThat(published.frozenAt(FIRST, AT.minusNanos(1000))).isFalse();
        assertThat(published.frozenAt(FIRST, AT)).isTrue();
        assertThat(published.frozenAt(null, AT)).isFalse();
    }

    private static String seen(Actor actor, boolean isPublished) {
        UpdateVisibility visibility = new UpdateVisibility(actor, new PublishedUpdates(null, Map.of()));
        return Arrays.stream(UpdateState.values())
                .filter(s -> visibility.sees(s, null, MEASURE, isPublished))
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }

    private static Actor actor(Role role, @Nullable String organisation) {
        return new Actor(
                "someone", LocalizedText.of("Fonction", null), List.of(new Actor.Grant(role, organisation, null)));
    }
}
