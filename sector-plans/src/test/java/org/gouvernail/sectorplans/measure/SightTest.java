package org.gouvernail.sectorplans.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SightTest {

    private static final MeasureKey MEASURE = new MeasureKey(
            UUID.randomUUID(), "P1-M1", "P1", "MESI", List.of("MCC"), MeasureState.UNDER_WAY, null, null, null, null);

    @ParameterizedTest
    @EnumSource(names = {"SECRETARIAT", "COMMITTEE", "AUDITOR", "SYSTEM"})
    void those_who_follow_the_whole_strategy_see_where_every_measure_stands(Role role) {
        assertThat(sight(role, null, null).covers(MEASURE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ADVISOR", "ANALYST", "ADMIN"})
    void the_other_functions_see_measures_as_published(Role role) {
        assertThat(sight(role, "MESI", null).covers(MEASURE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "APPROVER"})
    void a_ministry_sees_its_own_measures_within_the_plan_it_is_granted(Role role) {
        assertThat(sight(role, "MESI", null).covers(MEASURE)).isTrue();
        assertThat(sight(role, "MCC", "P1").covers(MEASURE)).isTrue();
        assertThat(sight(role, "MESI", "P2").covers(MEASURE)).isFalse();
        assertThat(sight(role, "SCT", null).covers(MEASURE)).isFalse();
    }

    @Test
    void the_public_sees_measures_as_published() {
        assertThat(new Sight(Actor.PUBLIC).covers(MEASURE)).isFalse();
    }

    private static Sight sight(Role role, @Nullable String organisation, @Nullable String plan) {
        return new Sight(new Actor(
                "someone", LocalizedText.of("Fonction", null), List.of(new Actor.Grant(role, organisation, plan))));
    }
}
