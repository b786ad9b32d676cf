package org.gouvernail.governance.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.committee.AgendaRecord.Fate;
import org.gouvernail.governance.committee.AgendaRecord.PointRecord;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What leaves an agenda, and what its record keeps, on both databases. */
@Timeout(120)
class AgendaRemovalTest extends CommitteeKit {

    private static final LocalizedText WHY = LocalizedText.of("Réglé entre les ministères.", null);

    @ParameterizedTest
    @EnumSource
    void a_point_taken_off_stays_readable_with_who_and_why(TestDatabase database) {
        String session = begin(database);
        propose(database, T2, exception(M1, T2 + ":RED"), exception(M2, T2 + ":GAP"));
        AgendaItemView first = agenda(database, session).get(0);

        AgendaItemView gone = remove(database, session, first);

        assertThat(gone.withdrawn()).isEqualTo(WHY);
        assertThat(agenda(database, session))
                .extracting(AgendaItemView::subject)
                .containsExactly(M2);
        assertThat(acts(database, first)).endsWith("agenda.removed");
        assertThat(reasons(database, first)).endsWith(WHY.fr());
        PointRecord kept = record(database, session).get(0);
        assertThat(kept.fate()).isEqualTo(Fate.REMOVED);
        assertThat(kept.position()).isEqualTo(first.position());
        assertThat(kept.removal())
                .extracting(r -> r == null ? null : r.reason())
                .isEqualTo(WHY);
        conflict(() -> remove(database, session, gone), "agenda.withdrawn");
    }

    @ParameterizedTest
    @EnumSource
    void what_a_report_brought_comes_again_for_a_new_cause_alone(TestDatabase database) {
        String session = begin(database);
        propose(database, T2, exception(M1, T2 + ":RED"));
        remove(database, session, agenda(database, session).get(0));

        propose(database, T2, exception(M1, T2 + ":RED"));
        assertThat(agenda(database, session)).isEmpty();

        propose(database, T2, exception(M1, T2 + ":GAP"));
        assertThat(agenda(database, session)).hasSize(1);
        remove(database, session, agenda(database, session).get(0));
        propose(database, T3, exception(M1, T3 + ":RED"));
        assertThat(agenda(database, session)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_report_itself_took_back_comes_again(TestDatabase database) {
        String session = begin(database);
        propose(database, T2, exception(M1, T2 + ":RED"));
        propose(database, T2);
        propose(database, T2, exception(M1, T2 + ":RED"));
        assertThat(agenda(database, session)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_check_stays_until_the_committee_found_something(TestDatabase database) {
        String session = begin(database);
        Origin due = Origin.check("CMSN-" + database + "-D8", LocalDate.of(2018, 1, 20));
        bring(database, session, due);
        AgendaItemView check = agenda(database, session).get(0);
        conflict(() -> remove(database, session, check), "agenda.check-stays");
        assertThat(agenda(database, session)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void what_somebody_asked_what_was_decided_and_a_closed_agenda_stay(TestDatabase database) {
        String session = begin(database);
        String asked = as(database, c -> c.ask(M1, WORDS, List.of(), WORDS));
        AgendaItemView request = as(database, c -> c.item(asked)).orElseThrow();
        conflict(() -> remove(database, session, request), "agenda.is-request");
        AgendaItemView other = as(database, c -> c.addItem(session, M2, WORDS, WORDS));
        conflict(() -> atDesk(database, desk -> desk.remove(session, other.code(), WHY, "0")), "version.stale");

        hold(database, session);
        decide(database, session, other.code(), HASH_T2);
        AgendaItemView decided = as(database, c -> c.item(other.code())).orElseThrow();
        conflict(() -> remove(database, session, decided), "decision.item-decided");
        as(database, c -> c.close(session));
        conflict(() -> remove(database, session, decided), "session.closed");
    }

    @ParameterizedTest
    @EnumSource
    void the_record_of_a_closed_session_tells_each_point_in_its_place(TestDatabase database) {
        String session = begin(database);
        propose(database, T2, exception(M1, T2 + ":RED"), exception(M2, T2 + ":GAP"));
        AgendaItemView third = as(database, c -> c.addItem(session, M1, WORDS, WORDS));
        List<AgendaItemView> points = agenda(database, session);
        remove(database, session, points.get(1));
        hold(database, session);
        decide(database, session, third.code(), HASH_T2);
        as(database, c -> c.close(session));
        assertThat(fates(database, session)).containsExactly("1 CARRIED null", "2 REMOVED null", "3 SETTLED null");

        String next = convene(database);
        closeHeld(database, next);
        String last = convene(database);

        assertThat(fates(database, session)).startsWith("1 CARRIED " + next);
        assertThat(fates(database, next)).containsExactly("1 CARRIED " + last);
        assertThat(fates(database, last)).containsExactly("1 OPEN null");
    }

    private static List<String> fates(TestDatabase database, String session) {
        return record(database, session).stream()
                .map(p -> p.position() + " " + p.fate() + " " + p.carriedTo())
                .toList();
    }

    private static AgendaItemView remove(TestDatabase database, String session, AgendaItemView item) {
        return atDesk(database, desk -> desk.remove(session, item.code(), WHY, Version.of(item)));
    }

    private static void bring(TestDatabase database, String session, Origin origin) {
        atDesk(database, desk -> {
            desk.lock();
            desk.bring(origin, session, exception(M1, "CHECK"));
            return desk;
        });
    }

    private static void conflict(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
