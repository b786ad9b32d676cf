package org.gouvernail.governance.sitting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouvernail.governance.committee.QuorumRule;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.member.Members.Capacity;
import org.gouvernail.governance.member.Members.MemberView;
import org.gouvernail.governance.sitting.Sittings.Mark;
import org.gouvernail.governance.sitting.Sittings.Presence;
import org.gouvernail.governance.sitting.Sittings.QuorumView;
import org.jspecify.annotations.Nullable;

/** The seats of a session and who holds each of them at the table, by the members' terms on a day. */
record Roll(QuorumRule rule, List<Seat> seats) {

    /**
     * A seat.
     *
     * @param holder who is at the table for it: the member, or the substitute; null when nobody is
     */
    record Seat(MemberView member, @Nullable MemberView holder) {

        boolean votes() {
            return member.capacity().votes();
        }
    }

    /** The seats marked whose terms hold on a day; a substitute holds one only while their own term does. */
    static Roll of(QuorumRule rule, List<Mark> marks, List<MemberView> members, LocalDate day) {
        Map<String, MemberView> sitting = members.stream()
                .filter(m -> m.sitsOn(day))
                .collect(Collectors.toMap(MemberView::code, Function.identity()));
        List<Seat> seats = new ArrayList<>();
        for (Mark mark : marks) {
            MemberView member = sitting.get(mark.member());
            if (member != null) {
                seats.add(new Seat(
                        member,
                        switch (mark.presence()) {
                            case PRESENT -> member;
                            case REPLACED -> sitting.get(String.valueOf(mark.by()));
                            case ABSENT -> null;
                        }));
            }
        }
        return new Roll(rule, seats);
    }

    /** What is wrong with a roll called on a day; empty when nothing is. */
    static List<FieldProblem> check(List<Mark> marks, List<MemberView> members, LocalDate day) {
        Map<String, MemberView> sitting = members.stream()
                .filter(m -> m.sitsOn(day))
                .collect(Collectors.toMap(MemberView::code, Function.identity()));
        List<FieldProblem> problems = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            String at = "/marks/" + i;
            MemberView member = sitting.get(mark.member());
            if (member == null) {
                problems.add(new FieldProblem(at + "/member", "attendance.not-sitting", mark.member()));
            } else if (member.capacity() == Capacity.SUBSTITUTE) {
                problems.add(new FieldProblem(at + "/member", "attendance.substitute", mark.member()));
            }
            if (!named.add(mark.member())) {
                problems.add(new FieldProblem(at + "/member", "attendance.twice", mark.member()));
            }
            String by = mark.by();
            if (mark.presence() == Presence.REPLACED) {
                MemberView substitute = by == null ? null : sitting.get(by);
                if (substitute == null || !mark.member().equals(substitute.substituteFor())) {
                    problems.add(new FieldProblem(at + "/by", "attendance.no-substitute", mark.member()));
                } else if (!named.add(substitute.code())) {
                    problems.add(new FieldProblem(at + "/by", "attendance.twice", substitute.code()));
                }
            } else if (by != null) {
                problems.add(new FieldProblem(at + "/by", "attendance.not-replaced"));
            }
        }
        return problems;
    }

    /** Whether enough are there for what the members named stand out of. */
    QuorumView quorum(Set<String> recused) {
        List<Seat> voting = seats.stream()
                .filter(s -> s.votes() && !recused.contains(s.member().code()))
                .toList();
        int present = (int) voting.stream().filter(s -> s.holder() != null).count();
        return QuorumView.of(voting.size(), present, rule);
    }

    /** The voting seat that an account holds at the table; empty when it holds none. */
    Optional<Seat> heldBy(String account) {
        return seats.stream()
                .filter(s -> s.votes() && s.holder() != null)
                .filter(s ->
                        account.equals(s.holder() == null ? null : s.holder().account()))
                .findFirst();
    }

    /** The voting seat of a member, when somebody is at the table for it. */
    Optional<Seat> held(String member) {
        return seats.stream()
                .filter(s ->
                        s.votes() && s.holder() != null && s.member().code().equals(member))
                .findFirst();
    }

    /** Codes of those at the table, observers too. */
    List<String> present() {
        List<String> present = new ArrayList<>();
        for (Seat seat : seats) {
            MemberView holder = seat.holder();
            if (holder != null) {
                present.add(holder.code());
            }
        }
        return present;
    }
}
