package org.gouvernail.governance.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.committee.AgendaDesk.Order;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.Evidence;
import org.gouvernail.governance.committee.Committees.FollowUpView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The secretariat's hand on the agenda, on both databases. */
@Timeout(120)
class AgendaDeskTest extends CommitteeKit {

    @ParameterizedTest
    @EnumSource
    void the_secretariat_orders_the_open_points_whole_and_what_comes_later_follows(TestDatabase database) {
        String session = begin(database);
        propose(database, T2, exception(M1, T2 + ":RED"), exception(M2, T2 + ":GAP"));
        Order shown = order(database, session);
        List<String> turned = List.of(shown.items().get(1), shown.items().get(0));

        Order set = atDesk(database, desk -> desk.order(session, turned, Version.of(shown)));

        assertThat(set.items()).isEqualTo(turned);
        assertThat(agenda(database, session)).extracting(AgendaItemView::code).isEqualTo(turned);
        assertThat(agenda(database, session)).allMatch(AgendaItemView::ordered);
        AgendaItemView later = as(database, c -> c.addItem(session, M1, WORDS, WORDS));
        assertThat(later.ordered()).isFalse();
        assertThat(agenda(database, session)).extracting(AgendaItemView::code).endsWith(later.code());
        assertThat(acts(database, agenda(database, session).get(0))).endsWith("agenda.ordered");
    }

    @ParameterizedTest
    @EnumSource
    void an_order_that_lacks_a_point_or_names_another_is_refused_and_nothing_moves(TestDatabase database) {
        String session = begin(database);
        propose(database, T2, exception(M1, T2 + ":RED"), exception(M2, T2 + ":GAP"));
        Order shown = order(database, session);
        String first = shown.items().get(0);
        String second = shown.items().get(1);
        String seen = Version.of(shown);

        refused(() -> order(database, session, List.of(first), seen), "/items agenda.order-missing");
        refused(
                () -> order(database, session, List.of(first, second, "ZZZ-P1"), seen),
                "/items/2 decision.other-session");
        refused(() -> order(database, session, List.of(first, second, first), seen), "/items/2 agenda.order-twice");
        conflict(() -> order(database, session, List.of(second, first), "0"), "version.stale");
        hold(database, session);
        decide(database, session, first, HASH_T2);
        conflict(
                () -> order(database, session, List.of(first, second), Version.of(order(database, session))),
                "decision.item-decided");
        as(database, c -> c.close(session));
        conflict(() -> order(database, session, List.of(second, first), seen), "session.closed");
        assertThat(agenda(database, session)).extracting(AgendaItemView::code).containsExactly(first);
    }

    @ParameterizedTest
    @EnumSource
    void other_words_of_the_secretariat_hold_against_a_newer_report(TestDatabase database) {
        String session = begin(database);
        propose(database, T2, exception(M1, T2 + ":RED"));
        AgendaItemView item = agenda(database, session).get(0);
        LocalizedText title = LocalizedText.of("Titre du secrétariat", null);

        AgendaItemView reworded =
                atDesk(database, desk -> desk.reword(session, item.code(), title, null, WORDS, Version.of(item)));
        propose(database, T3, exception(M1, T3 + ":RED"));

        assertThat(reworded.title()).isEqualTo(title);
        AgendaItemView now = agenda(database, session).get(0);
        assertThat(now.title()).isEqualTo(title);
        assertThat(now.facts()).extracting(LocalizedText::fr).containsExactly(T3 + ":RED");
        assertThat(reasons(database, item)).contains(WORDS.fr());
        assertThat(history(database, item).get(0).state()).contains("\"title\":{\"en\":\"Text\",\"fr\":\"Texte\"}");
        conflict(
                () -> atDesk(database, d -> d.reword(session, item.code(), title, null, WORDS, Version.of(item))),
                "version.stale");
    }

    @ParameterizedTest
    @EnumSource
    void what_an_origin_brought_comes_once_and_no_report_takes_it_over(TestDatabase database) {
        String session = begin(database);
        Origin origin = Origin.check("CMSN-" + database + "-D1", LocalDate.of(2018, 1, 20));
        bring(database, session, origin);
        bring(database, session, origin);
        propose(database, T2, exception(M1, T2 + ":RED"));

        assertThat(agenda(database, session)).hasSize(2);
        AgendaItemView check = agenda(database, session).get(0);
        assertThat(check.check()).isTrue();
        hold(database, session);
        conflict(() -> decide(database, session, check.code(), HASH_T2), "agenda.is-check");
        atDesk(database, desk -> {
            desk.settle(origin, "CMSN-D1-C1");
            return desk;
        });
        as(database, c -> c.close(session));
        bring(database, convene(database), origin);
        assertThat(requested(database)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_follow_up_stands_open_until_its_evidence_which_withdraws_its_point(TestDatabase database) {
        String session = begin(database);
        propose(database, T2, exception(M1, T2 + ":RED"));
        String item = agenda(database, session).get(0).code();
        hold(database, session);
        FollowUpView followUp =
                followUp(database, decide(database, session, item, HASH_T2).code());
        as(database, c -> c.close(session));
        String next = convene(database);
        bring(database, next, Origin.overdue(followUp.code()));
        assertThat(open(database)).contains(followUp);

        String seen = Version.of(followUp);
        refused(
                () -> close(database, followUp, new Evidence(WORDS, "javascript:x", null), seen),
                "/link follow-up.link");
        refused(
                () -> close(database, followUp, new Evidence(WORDS, null, "a".repeat(64)), seen),
                "/link follow-up.link-of-hash");
        FollowUpView closed =
                close(database, followUp, new Evidence(WORDS, "https://example.org/p", "a".repeat(64)), seen);

        assertThat(closed.sha256()).isEqualTo("a".repeat(64));
        assertThat(requested(database)).isEmpty();
        assertThat(open(database)).extracting(FollowUpView::code).doesNotContain(closed.code());
    }

    /** All that are open: of which day, the journal's instants decide, which trials of other clocks have moved on. */
    private static List<FollowUpView> open(TestDatabase database) {
        return as(database, c -> c.followUps(true));
    }

    private static FollowUpView close(TestDatabase database, FollowUpView followUp, Evidence evidence, String seen) {
        return as(database, c -> c.closeFollowUp(followUp.code(), evidence, seen));
    }

    private static void bring(TestDatabase database, String session, Origin origin) {
        atDesk(database, desk -> {
            desk.lock();
            desk.bring(origin, session, exception(M1, "CHECK"));
            return desk;
        });
    }

    private static Order order(TestDatabase database, String session) {
        return atDesk(database, desk -> desk.order(session));
    }

    private static Order order(TestDatabase database, String session, List<String> items, String seen) {
        return atDesk(database, desk -> desk.order(session, items, seen));
    }

    private static void refused(ThrowingCallable act, String expected) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.fields())
                                .extracting(f -> f.pointer() + " " + f.code())
                                .containsExactly(expected));
    }

    private static void conflict(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
