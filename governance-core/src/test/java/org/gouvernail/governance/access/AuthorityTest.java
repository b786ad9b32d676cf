package org.gouvernail.governance.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.gouvernail.governance.access.Actor.Grant;
import org.gouvernail.governance.access.Actor.Lent;
import org.gouvernail.governance.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

/** By whose delegation a use case is carried out. */
class AuthorityTest {

    private static final Lent OF_MCC = new Lent(new Grant(Role.APPROVER, "MCC", null), "approver.mcc");
    private static final Lent OF_SCT = new Lent(new Grant(Role.APPROVER, "SCT", null), "approver.sct");

    @Test
    void what_a_lent_role_lets_do_bears_its_giver_s_name() {
        Actor acting = actor(List.of(), OF_MCC);

        assertThat(givers(acting, Role.APPROVER, () -> acting.hasFor(Role.APPROVER, "MCC")))
                .containsExactly("approver.mcc");
        assertThat(acting.signedIn()).isTrue();
        assertThat(acting.organisations(Role.APPROVER)).containsExactly("MCC");
    }

    @Test
    void who_holds_the_role_too_acts_in_their_own_name() {
        Actor acting = actor(List.of(new Grant(Role.APPROVER, "MCC", null)), OF_MCC);

        assertThat(givers(acting, Role.APPROVER, () -> acting.hasFor(Role.APPROVER, "MCC")))
                .isEmpty();
    }

    @Test
    void of_two_givers_the_one_whose_organisation_is_concerned_is_named() {
        Actor acting = actor(List.of(), OF_MCC, OF_SCT);

        assertThat(givers(
                        acting, Role.APPROVER, () -> acting.has(Role.APPROVER) && acting.hasFor(Role.APPROVER, "SCT")))
                .containsExactly("approver.sct");
    }

    @Test
    void what_is_read_by_delegation_besides_marks_nothing() {
        Actor acting = actor(List.of(new Grant(Role.COORDINATOR, "MESI", null)), OF_MCC);

        assertThat(givers(acting, Role.COORDINATOR, () -> acting.hasFor(Role.APPROVER, "MCC")))
                .isEmpty();
    }

    @Test
    void the_product_at_work_for_somebody_marks_nothing() {
        Actor acting = actor(List.of(), OF_MCC);
        Authority authority = Authority.enter(acting, List.of(Role.APPROVER));
        acting.has(Role.APPROVER);

        Set<String> product = CurrentActor.call(Actor.SYSTEM, CurrentActor::givers);
        authority.leave();

        assertThat(product).isEmpty();
        assertThat(Authority.givers(acting)).as("after it has ended").isEmpty();
    }

    private static Set<String> givers(Actor actor, Role demanded, Supplier<Boolean> check) {
        return CurrentActor.call(actor, () -> {
            Authority authority = Authority.enter(actor, List.of(demanded));
            try {
                assertThat(check.get()).isTrue();
                return CurrentActor.givers();
            } finally {
                authority.leave();
            }
        });
    }

    private static Actor actor(List<Grant> own, Lent... lent) {
        return new Actor("somebody", LocalizedText.of("Fonction", null), own).lent(List.of(lent));
    }
}
