package org.gouvernail.governance.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Bodies;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/** Seats are added under the lock of their body, so that no two of them meet unseen; a term ends under its own. */
@ApplicationScoped
@Transactional
@Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR})
class MemberService implements Members {

    @Inject
    MemberStore store;

    @Inject
    Bodies bodies;

    @Inject
    Organisations organisations;

    @Inject
    Accounts accounts;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Override
    @Requires(Role.SECRETARIAT)
    public MemberView seat(String committee, NewMember member) {
        CommitteeView body = bodies.lock(committee);
        List<MemberView> seats = of(committee, null);
        List<FieldProblem> problems = new ArrayList<>(SeatRules.check(member, seats, body, clock.today()));
        Optional<OrganisationView> owner = organisations.find(member.organisation(), null);
        if (owner.isEmpty()) {
            problems.add(new FieldProblem("/organisation", "unknown.organisation", member.organisation()));
        } else if (!owner.get().active()) {
            problems.add(new FieldProblem("/organisation", "organisation.ended", member.organisation()));
        }
        String account = member.account();
        if (account != null) {
            problems.addAll(accounts.actor(account)
                    .map(holder ->
                            SeatRules.account(holder, body, CurrentActor.get().account()))
                    .orElseGet(() -> List.of(new FieldProblem("/account", "unknown.account", account))));
        }
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
        Member made = new Member(committee, seats.size() + 1, member);
        store.add(made);
        return recorded("member.seated", made, null);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public MemberView end(String member, LocalDate on, LocalizedText reason) {
        MemberView known = find(member).orElseThrow(() -> DomainException.notFound("member", member));
        bodies.lock(known.committee());
        Member row = locked(member);
        LocalDate today = clock.today();
        Instant now = clock.instant();
        row.end(on, reason, today, now);
        store.flush();
        MemberView ended = recorded("member.ended", row, reason);
        for (Member substitute : store.lockSubstitutes(member)) {
            MemberView standing = substitute.view();
            LocalDate until = standing.until();
            if (standing.ended() == null && (until == null || !until.isBefore(on))) {
                substitute.end(on.isBefore(standing.from()) ? standing.from() : on, reason, today, now);
                store.flush();
                recorded("member.ended", substitute, reason);
            }
        }
        return ended;
    }

    private MemberView recorded(String act, Member member, @Nullable LocalizedText reason) {
        MemberView view = member.view();
        journal.record(
                act, new SubjectRef(MemberSubjects.KIND, view.code()), reason == null ? null : reason.fr(), view);
        return view;
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.ADVISOR})
    public List<MemberView> of(String committee, @Nullable LocalDate on) {
        return store.of(committee).stream()
                .map(Member::view)
                .filter(m -> on == null || m.sitsOn(on))
                .toList();
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.ADVISOR})
    public List<MemberView> knownAt(String committee, Instant then) {
        return store.of(committee).stream().map(m -> m.knownAt(then)).toList();
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.ADVISOR})
    public Optional<MemberView> find(String member) {
        return store.find(member, LockModeType.NONE).map(Member::view);
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.ADVISOR})
    public MemberView lock(String member) {
        return locked(member).view();
    }

    private Member locked(String member) {
        return store.find(member, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound("member", member));
    }
}
