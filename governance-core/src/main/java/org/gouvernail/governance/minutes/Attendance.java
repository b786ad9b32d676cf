package org.gouvernail.governance.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.member.Members;
import org.gouvernail.governance.member.Members.MemberView;
import org.gouvernail.governance.sitting.Sittings;
import org.gouvernail.governance.sitting.Sittings.AdoptionView;
import org.gouvernail.governance.sitting.Sittings.BallotView;
import org.gouvernail.governance.sitting.Sittings.Mark;
import org.gouvernail.governance.sitting.Sittings.Presence;
import org.gouvernail.governance.sitting.Sittings.RollView;

/** Who was at a session and how it decided, for those who amend its minutes and those who read them. */
@ApplicationScoped
class Attendance {

    @Inject
    Committees committees;

    @Inject
    Members members;

    @Inject
    Sittings sittings;

    /** Refuses an account that was not at the table of a session whose roll was opened: {@code minutes.not-attended}. */
    void mustHaveAttended(SessionView session, String account) {
        RollView roll = sittings.roll(session.code());
        boolean there = members.of(session.committee(), null).stream()
                .filter(m -> account.equals(m.account()))
                .anyMatch(m -> roll.marks().stream().anyMatch(mark -> holds(m.code(), mark)));
        if (roll.opened() && !there) {
            throw DomainException.forbidden("minutes.not-attended", session.code());
        }
    }

    private static boolean holds(String member, Mark mark) {
        return switch (mark.presence()) {
            case PRESENT -> member.equals(mark.member());
            case REPLACED -> member.equals(mark.by());
            case ABSENT -> false;
        };
    }

    Conduct conduct(SessionView session) {
        return conduct(
                session,
                committees.decisions(session.code()).stream()
                        .map(d -> adopted(session, d.code()))
                        .toList());
    }

    /** What was said on a point of a session, decided there or not. */
    BallotView said(SessionView session, AgendaItemView item) {
        return sittings.ballot(session.code(), item.number());
    }

    /** How a decision of a session was adopted. */
    Conduct.Adopted adopted(SessionView session, String decision) {
        return adopted(sittings.adoption(decision), functions(session));
    }

    private Map<String, LocalizedText> functions(SessionView session) {
        Map<String, LocalizedText> functions = new HashMap<>();
        for (MemberView member : members.of(session.committee(), null)) {
            functions.put(member.code(), member.function());
        }
        return functions;
    }

    /** Who was there and whether they were enough, with what is told of decisions. */
    Conduct conduct(SessionView session, List<Conduct.Adopted> decisions) {
        Map<String, LocalizedText> functions = functions(session);
        RollView roll = sittings.roll(session.code());
        return new Conduct(
                roll.opened(),
                roll.marks().stream().map(m -> attendee(m, functions)).toList(),
                roll.quorum(),
                decisions);
    }

    private static Conduct.Attendee attendee(Mark mark, Map<String, LocalizedText> functions) {
        String by = mark.presence() == Presence.REPLACED ? mark.by() : null;
        return new Conduct.Attendee(
                mark.member(), of(mark.member(), functions), mark.presence(), by == null ? null : of(by, functions));
    }

    private static Conduct.Adopted adopted(AdoptionView how, Map<String, LocalizedText> functions) {
        List<LocalizedText> recused =
                how.recused().stream().map(code -> of(code, functions)).toList();
        return new Conduct.Adopted(
                how.decision(),
                how.mode(),
                how.votesFor(),
                how.votesAgainst(),
                how.abstentions(),
                recused,
                how.quorum());
    }

    private static LocalizedText of(String code, Map<String, LocalizedText> functions) {
        return functions.getOrDefault(code, LocalizedText.of(code, null));
    }
}
