package org.gouvernail.governance.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;

/** Establishes bodies, and locks what is theirs for the capabilities that build on them. */
@ApplicationScoped
@Transactional
@Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR})
class BodyService implements Bodies {

    @Inject
    CommitteeStore store;

    @Inject
    Journal journal;

    @Override
    @Requires(Role.SECRETARIAT)
    public CommitteeView establish(
            String code, LocalizedText title, LocalizedText mandate, BodyKind kind, QuorumRule quorum) {
        if (store.find(Committee.class, code, LockModeType.NONE).isPresent()) {
            throw DomainException.conflict("committee.exists", code);
        }
        Committee committee = new Committee(code, title, mandate, kind, quorum);
        store.add(committee);
        journal.record("committee.established", new SubjectRef("committee", code), null, committee.view());
        return committee.view();
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public CommitteeView changeQuorum(String code, QuorumRule quorum, LocalizedText reason) {
        Committee committee = store.lock(Committee.class, "committee", code);
        committee.change(quorum);
        store.flush();
        journal.record("committee.quorum-set", new SubjectRef("committee", code), reason.fr(), committee.view());
        return committee.view();
    }

    @Override
    public CommitteeView lock(String code) {
        return store.lock(Committee.class, "committee", code).view();
    }

    @Override
    public SessionView lockHeld(String session) {
        CommitteeSession row = store.lock(CommitteeSession.class, "session", session);
        row.mustBeHeld();
        return row.view();
    }

    @Override
    public AgendaItemView lockOpen(String session, String item) {
        AgendaItem point = on(session, item, LockModeType.PESSIMISTIC_WRITE);
        point.mustBeOpen();
        return point.state().view("/");
    }

    @Override
    public AgendaItemView item(String session, String item) {
        return on(session, item, LockModeType.NONE).state().view("/");
    }

    private AgendaItem on(String session, String item, LockModeType lock) {
        return store.item(item, lock)
                .filter(i -> session.equals(i.session()))
                .orElseThrow(() -> DomainException.notFound("agenda-item", item));
    }
}
