package org.gouvernail.governance.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Establishes bodies, and locks what is theirs for the capabilities that build on them. */
@ApplicationScoped
@Transactional
@Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.ADVISOR})
class BodyService implements Bodies {

    @Inject
    CommitteeStore store;

    @Inject
    Journal journal;

    @Inject
    OwnBodies own;

    @Inject
    SeatHolders seats;

    @Inject
    BusinessClock clock;

    @Override
    @Requires(Role.SECRETARIAT)
    public CommitteeView establish(
            String code,
            LocalizedText title,
            LocalizedText mandate,
            BodyKind kind,
            QuorumRule quorum,
            @Nullable LocalDate until) {
        if (kind == BodyKind.WORKING_GROUP && until == null) {
            throw DomainException.invalid("body.until-required", "/until");
        }
        LocalDate today = clock.today();
        if (until != null && (until.isBefore(today) || until.isAfter(today.plusYears(20)))) {
            throw DomainException.invalid("body.until", "/until");
        }
        if (store.find(Committee.class, code, LockModeType.NONE).isPresent()) {
            throw DomainException.conflict("committee.exists", code);
        }
        Committee committee = new Committee(code, title, mandate, kind, quorum, until);
        store.add(committee);
        journal.record("committee.established", new SubjectRef("committee", code), null, committee.view());
        return committee.view();
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public CommitteeView changeQuorum(String code, QuorumRule quorum, LocalizedText reason) {
        Committee committee = store.lock(Committee.class, "committee", code);
        Integer least = quorum.least();
        int voting = seats.voting(code);
        if (least != null && least > voting) {
            throw DomainException.invalid(
                    "quorum.beyond-seats", "/quorum/least", least.toString(), String.valueOf(voting));
        }
        committee.change(quorum);
        store.flush();
        journal.record("committee.quorum-set", new SubjectRef("committee", code), reason.fr(), committee.view());
        return committee.view();
    }

    @Override
    public CommitteeView lock(String code) {
        own.mustRead("committee", code, code);
        return store.lock(Committee.class, "committee", code).view();
    }

    @Override
    public void mustActIn(String code) {
        Committee body = store.find(Committee.class, code, LockModeType.NONE)
                .orElseThrow(() -> DomainException.notFound("committee", code));
        Actor actor = CurrentActor.get();
        if (body.isMinisterial() && !actor.has(Role.COMMITTEE) && !actor.has(Role.SYSTEM)) {
            throw DomainException.forbidden("body.ministers-only", code);
        }
        if (body.isMinisterial()) {
            own.mustSit(code);
        }
        own.mustRead("committee", code, code);
    }

    @Override
    public void mustActForGovernment() {
        List<String> ministerial = store.committees().stream()
                .filter(Committee::isMinisterial)
                .map(c -> c.view().code())
                .toList();
        if (ministerial.size() == 1) {
            own.mustSit(ministerial.get(0));
        }
    }

    @Override
    public SessionView lockHeld(String session) {
        CommitteeSession row = store.lock(CommitteeSession.class, "session", session);
        own.mustRead("session", session, row.view().committee());
        row.mustBeHeld();
        return row.view();
    }

    @Override
    public Optional<Instant> closedAt(String session) {
        return store.find(CommitteeSession.class, session, LockModeType.NONE).map(CommitteeSession::closedAt);
    }

    @Override
    public AgendaItemView lockOpen(String session, String item) {
        AgendaItem point = on(session, item, LockModeType.PESSIMISTIC_WRITE);
        point.mustBeOpen();
        return point.state().view("/");
    }

    @Override
    public AgendaItemView item(String session, String item) {
        return Stream.concat(store.placed(session).stream(), store.carriedFrom(session).stream())
                .map(i -> i.state().view("/"))
                .filter(i -> item.equals(i.code()) || item.equals(i.number()))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("agenda-item", item));
    }

    private AgendaItem on(String session, String item, LockModeType lock) {
        return store.item(item, lock)
                .filter(i -> session.equals(i.session()))
                .orElseThrow(() -> DomainException.notFound("agenda-item", item));
    }
}
