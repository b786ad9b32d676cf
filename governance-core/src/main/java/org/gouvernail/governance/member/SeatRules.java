package org.gouvernail.governance.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.member.Members.Capacity;
import org.gouvernail.governance.member.Members.MemberView;
import org.gouvernail.governance.member.Members.NewMember;
import org.jspecify.annotations.Nullable;

/** Which seat may be added to those of a body: no two terms of one seat, of one account or of a chair meet. */
final class SeatRules {

    /** How far from today a term may begin or end, in years. */
    private static final int FAR = 20;

    /** Roles whose holders sit on no body: a seat would let them make what they prepare, verify or administer. */
    private static final Set<Role> APART = EnumSet.of(Role.SECRETARIAT, Role.AUDITOR, Role.ADMIN);

    private SeatRules() {}

    /** What is wrong with a seat beside those that the body ever had; empty when nothing is. */
    static List<FieldProblem> check(NewMember added, List<MemberView> seats, CommitteeView body, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        term(added, today, problems);
        mandate(added, body, problems);
        substitute(added, seats, problems);
        List<MemberView> meeting = seats.stream().filter(s -> meet(added, s)).toList();
        meeting.stream()
                .filter(s -> sameSeat(added, s))
                .findFirst()
                .ifPresent(s -> problems.add(new FieldProblem("/function", "member.seat-held", s.code())));
        meeting.stream()
                .filter(s -> added.account() != null && Objects.equals(added.account(), s.account()))
                .findFirst()
                .ifPresent(s -> problems.add(new FieldProblem("/account", "member.account-seated", s.code())));
        meeting.stream()
                .filter(s -> added.capacity() == Capacity.CHAIR && s.capacity() == Capacity.CHAIR)
                .findFirst()
                .ifPresent(s -> problems.add(new FieldProblem("/capacity", "member.chair-held", s.code())));
        return problems;
    }

    /**
     * What is wrong with the account of a seat: whoever seats it holds it, or it has not the role of those who sit, or one of
     * those who prepare, verify or administer; empty when nothing is.
     */
    static List<FieldProblem> account(Actor holder, CommitteeView body, String seating) {
        if (holder.account().equals(seating)) {
            return List.of(new FieldProblem("/account", "member.own-account"));
        }
        Set<Role> held = holder.grants().stream().map(Actor.Grant::role).collect(Collectors.toSet());
        boolean sits = held.contains(Role.COMMITTEE) || (!body.ministerial() && held.contains(Role.ADVISOR));
        boolean apart = holder.roles().stream().anyMatch(APART::contains);
        return sits && !apart
                ? List.of()
                : List.of(new FieldProblem("/account", "member.account-role", holder.account()));
    }

    private static void term(NewMember added, LocalDate today, List<FieldProblem> problems) {
        if (isFar(added.from(), today)) {
            problems.add(new FieldProblem("/from", "member.term-far"));
        }
        LocalDate until = added.until();
        if (until != null && isFar(until, today)) {
            problems.add(new FieldProblem("/until", "member.term-far"));
        } else if (until != null && until.isBefore(added.from())) {
            problems.add(new FieldProblem("/until", "member.term-order"));
        }
    }

    /** A term lies within the mandate of its body, where that has an end. */
    private static void mandate(NewMember added, CommitteeView body, List<FieldProblem> problems) {
        if (!body.lasts(added.from())) {
            problems.add(new FieldProblem("/from", "member.beyond-mandate", String.valueOf(body.until())));
        } else if (body.until() != null && (added.until() == null || !body.lasts(added.until()))) {
            problems.add(new FieldProblem("/until", "member.beyond-mandate", String.valueOf(body.until())));
        }
    }

    private static boolean isFar(LocalDate day, LocalDate today) {
        return day.isBefore(today.minusYears(FAR)) || day.isAfter(today.plusYears(FAR));
    }

    private static void substitute(NewMember added, List<MemberView> seats, List<FieldProblem> problems) {
        String named = added.substituteFor();
        if (added.capacity() != Capacity.SUBSTITUTE) {
            if (named != null) {
                problems.add(new FieldProblem("/substituteFor", "member.no-substitute"));
            }
            return;
        }
        boolean somebody = seats.stream()
                .anyMatch(s -> s.code().equals(named) && s.capacity().votes() && s.sitsOn(added.from()));
        if (!somebody) {
            problems.add(new FieldProblem("/substituteFor", "member.substitute-of-nobody"));
        }
    }

    private static boolean sameSeat(NewMember added, MemberView seat) {
        return added.organisation().equals(seat.organisation())
                && bare(added.function().fr()).equals(bare(seat.function().fr()));
    }

    private static String bare(String title) {
        return title.strip().toLowerCase(Locale.FRENCH);
    }

    /** Whether a day exists on which both terms hold. */
    private static boolean meet(NewMember added, MemberView seat) {
        LocalDate last = seat.until();
        if (last != null && seat.ended() != null) {
            last = last.minusDays(1);
        }
        boolean held = last == null || !last.isBefore(seat.from());
        return held && !isBefore(last, added.from()) && !isBefore(added.until(), seat.from());
    }

    private static boolean isBefore(@Nullable LocalDate last, LocalDate first) {
        return last != null && last.isBefore(first);
    }
}
