package org.gouvernail.governance.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouvernail.governance.access.Actor.Grant;
import org.gouvernail.governance.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

class ActorTest {

    @Test
    void a_role_limited_to_an_organisation_does_not_cover_another() {
        Actor coordinator = actor(new Grant(Role.COORDINATOR, "MCC", null));

        assertThat(coordinator.hasFor(Role.COORDINATOR, "MCC")).isTrue();
        assertThat(coordinator.hasFor(Role.COORDINATOR, "MESI")).isFalse();
        assertThat(coordinator.hasFor(Role.APPROVER, "MCC")).isFalse();
        assertThat(coordinator.actingFor()).isEqualTo("MCC");
    }

    @Test
    void a_role_without_limit_covers_every_organisation() {
        Actor secretariat = actor(new Grant(Role.SECRETARIAT, null, null));

        assertThat(secretariat.hasFor(Role.SECRETARIAT, "MCC")).isTrue();
        assertThat(secretariat.actingFor()).isNull();
    }

    @Test
    void who_works_for_several_acts_for_none_of_them() {
        Actor both = actor(new Grant(Role.COORDINATOR, "MCC", null), new Grant(Role.COORDINATOR, "SCT", null));

        assertThat(both.organisations(Role.COORDINATOR)).containsExactlyInAnyOrder("MCC", "SCT");
        assertThat(both.actingFor()).isNull();
    }

    @Test
    void the_public_holds_no_role() {
        assertThat(Actor.PUBLIC.signedIn()).isFalse();
        assertThat(Role.values()).noneMatch(Actor.PUBLIC::has);
    }

    private static Actor actor(Grant... grants) {
        return new Actor("somebody", LocalizedText.of("Fonction", null), List.of(grants));
    }
}
