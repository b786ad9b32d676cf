package org.gouvernail.governance.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.FollowUpView;
import org.gouvernail.governance.committee.Committees.Proposal;
import org.gouvernail.governance.kernel.SubjectRef;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many items, and several people at the same agenda at once, on both databases. */
@Timeout(120)
class CommitteeTogetherTest extends CommitteeKit {

    @ParameterizedTest
    @EnumSource
    void follow_ups_opened_at_once_have_their_own_numbers(TestDatabase database) throws Exception {
        String session = begin(database);
        as(database, c -> c.addItem(session, M1, WORDS, WORDS));
        hold(database, session);
        String decision = decide(database, session, session + "-P1", HASH_T2).code();

        together(() -> followUp(database, decision), () -> followUp(database, decision));

        List<FollowUpView> followUps = as(database, c -> c.followUps(true));
        assertThat(followUps)
                .extracting(FollowUpView::code)
                .contains(decision + "-S1", decision + "-S2")
                .doesNotHaveDuplicates();
        Actor coordinator = new Actor("coord", WORDS, List.of(new Actor.Grant(Role.COORDINATOR, "SCT", null)));
        List<FollowUpView> others = CurrentActor.call(
                coordinator, () -> database.inTransaction(em -> service(em).followUps(true)));
        assertThat(others).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void two_thousand_exceptions_take_their_places_in_order(TestDatabase database) {
        String session = begin(database);
        Proposal[] all = IntStream.range(0, 2_000)
                .mapToObj(i -> exception(new SubjectRef("measure", "PAEN-M" + i), T2 + ":RED"))
                .toArray(Proposal[]::new);

        propose(database, T2, all);

        assertThat(agenda(database, session))
                .extracting(AgendaItemView::position)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 2_000).boxed().toList());
        propose(database, T3);
    }

    @ParameterizedTest
    @EnumSource
    void closing_while_convening_leaves_nothing_waiting(TestDatabase database) throws Exception {
        for (int round = 0; round < 8; round++) {
            String first = begin(database);
            as(database, c -> c.addItem(first, M1, WORDS, WORDS));
            hold(database, first);

            together(() -> as(database, c -> c.close(first)), () -> convene(database));

            assertThat(requested(database)).extracting(AgendaItemView::session).doesNotContainNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void closing_while_adding_gives_every_point_its_own_place(TestDatabase database) throws Exception {
        for (int round = 0; round < 8; round++) {
            String first = begin(database);
            String second = convene(database);
            as(database, c -> c.addItem(first, M1, WORDS, WORDS));
            hold(database, first);

            together(
                    () -> as(database, c -> c.close(first)),
                    () -> as(database, c -> c.addItem(second, M2, WORDS, WORDS)),
                    () -> propose(database, T2, exception(M2, T2 + ":RED")));

            List<AgendaItemView> agenda = agenda(database, second);
            assertThat(agenda).extracting(AgendaItemView::position).doesNotHaveDuplicates();
            assertThat(agenda).extracting(AgendaItemView::code).doesNotHaveDuplicates();
            assertThat(agenda).extracting(AgendaItemView::subject).contains(M1, M2);
            assertThat(requested(database))
                    .as("the exception joins the point that is there before it, and stands beside one that comes after")
                    .hasSizeBetween(2, 3);
        }
    }
}
