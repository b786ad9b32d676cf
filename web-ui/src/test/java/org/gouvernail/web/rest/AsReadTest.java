package org.gouvernail.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import org.gouvernail.sectorplans.measure.MeasureInput;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.milestone.MilestoneChange;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.plan.PlanInput;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.status.UpdateInput;
import org.junit.jupiter.api.Test;

/** A body may repeat every field that was read. */
class AsReadTest {

    private static final Map<Class<?>, Class<?>> WRITTEN = Map.of(
            PlanView.class, PlanInput.class,
            MeasureView.class, MeasureInput.class,
            MilestoneView.class, MilestoneChange.class,
            UpdateView.class, UpdateInput.Draft.class);

    @Test
    void every_field_that_is_read_is_known_when_it_is_written_back() {
        WRITTEN.forEach((read, written) -> {
            var body = Json.createObjectBuilder();
            Arrays.stream(read.getRecordComponents())
                    .map(RecordComponent::getName)
                    .forEach(body::addNull);
            assertThat(new BodyShape(body.build(), written).unreadable())
                    .as(read.getSimpleName())
                    .isEmpty();
        });
    }

    @Test
    void any_other_field_stays_unknown() {
        JsonObject body = Json.createObjectBuilder().add("colour", "blue").build();
        WRITTEN.values()
                .forEach(written -> assertThat(new BodyShape(body, written).unreadable())
                        .extracting(p -> p.code())
                        .containsExactly("input.unknown-field"));
    }
}
