package org.gouvernail.governance.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.kernel.DomainException;
import org.jspecify.annotations.Nullable;

/** Loads and stores what the committee's service works on. */
@ApplicationScoped
class CommitteeStore {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    <T> Optional<T> find(Class<T> type, String code, LockModeType lock) {
        return em.createQuery("select x from " + type.getSimpleName() + " x where x.code = :code", type)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    <T> T lock(Class<T> type, String kind, String code) {
        return find(type, code, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> DomainException.notFound(kind, code));
    }

    List<Committee> committees() {
        return em.createQuery("select c from Committee c order by c.code", Committee.class)
                .getResultList();
    }

    /**
     * Makes whoever proposes or convenes wait for each other, so that no proposal is left waiting beside a session
     * convened at the same moment.
     */
    void lockCommittees() {
        em.createQuery("select c from Committee c order by c.code", Committee.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<CommitteeSession> sessions(@Nullable String committee) {
        return em.createQuery(
                        "select s from CommitteeSession s where :any = true or s.committee = :committee"
                                + " order by s.on, s.code",
                        CommitteeSession.class)
                .setParameter("any", committee == null)
                .setParameter("committee", committee == null ? "" : committee)
                .getResultList();
    }

    /** Codes of the sessions that still take items, soonest first. */
    List<String> toCome() {
        return em.createQuery(
                        "select s.code from CommitteeSession s where s.state <> :closed order by s.on, s.code",
                        String.class)
                .setParameter("closed", SessionState.CLOSED)
                .getResultList();
    }

    long sessionsIn(String committee, int year) {
        return em.createQuery(
                        "select count(s) from CommitteeSession s where s.committee = :committee and s.on between :from"
                                + " and :to",
                        Long.class)
                .setParameter("committee", committee)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("to", LocalDate.of(year, 12, 31))
                .getSingleResult();
    }

    boolean proposed(Committees.Proposal proposal) {
        return em.createQuery(
                                "select count(i) from AgendaItem i where i.subjectKind = :kind and i.subjectCode = :code"
                                        + " and i.cause = :cause",
                                Long.class)
                        .setParameter("kind", proposal.subject().kind())
                        .setParameter("code", proposal.subject().code())
                        .setParameter("cause", proposal.cause())
                        .getSingleResult()
                > 0;
    }

    long items() {
        return em.createQuery("select count(i) from AgendaItem i", Long.class).getSingleResult();
    }

    List<AgendaItem> agenda(String session) {
        return em.createQuery(
                        "select i from AgendaItem i where i.session = :session order by i.position", AgendaItem.class)
                .setParameter("session", session)
                .getResultList();
    }

    List<AgendaItem> waiting() {
        return em.createQuery(
                        "select i from AgendaItem i where i.session is null and i.decision is null order by length(i.code), i.code",
                        AgendaItem.class)
                .getResultList();
    }

    /** Points not decided, waiting or on the agenda of a session that is not closed. */
    List<AgendaItem> undecided() {
        return em.createQuery(
                        "select i from AgendaItem i where i.decision is null and (i.session is null or i.session in"
                                + " (select s.code from CommitteeSession s where s.state <> :closed))"
                                + " order by i.session, i.position, length(i.code), i.code",
                        AgendaItem.class)
                .setParameter("closed", SessionState.CLOSED)
                .getResultList();
    }

    List<CommitteeDecision> decisions(@Nullable String session) {
        return em.createQuery(
                        "select d from CommitteeDecision d where :any = true or d.session = :session"
                                + " order by d.recordedAt desc, d.number desc",
                        CommitteeDecision.class)
                .setParameter("any", session == null)
                .setParameter("session", session == null ? "" : session)
                .getResultList();
    }

    long followUpsOf(String decision) {
        return em.createQuery("select count(f) from FollowUp f where f.decision = :decision", Long.class)
                .setParameter("decision", decision)
                .getSingleResult();
    }

    List<FollowUp> followUps(boolean openOnly) {
        return em.createQuery(
                        "select f from FollowUp f where :all = true or f.closedAt is null order by f.dueOn, f.code",
                        FollowUp.class)
                .setParameter("all", !openOnly)
                .getResultList();
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
