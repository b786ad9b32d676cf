package org.gouvernail.governance.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.UniqueKey;
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

    /** Keeps what was carried out, refused when the decision was before. */
    void carryOut(CarriedOutDecision done, String decision) {
        if (em.find(CarriedOutDecision.class, decision) != null) {
            throw DomainException.conflict("decision.carried-out", decision);
        }
        em.persist(done);
        UniqueKey.flush(em, () -> DomainException.conflict("decision.carried-out", decision));
    }

    List<CarriedOutDecision> carriedOutSince(Instant after) {
        return em.createQuery(
                        "select c from CarriedOutDecision c where c.at > :after order by c.at, c.decision",
                        CarriedOutDecision.class)
                .setParameter("after", after)
                .getResultList();
    }

    List<Committee> committees() {
        return em.createQuery("select c from Committee c order by c.code", Committee.class)
                .getResultList();
    }

    /** Makes whoever changes an agenda wait for each other: proposing, convening, adding, closing. */
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

    /** Codes of the sessions of a body that still take items, soonest first; null for the ministerial committee's. */
    List<String> toCome(@Nullable String body) {
        return em.createQuery(
                        "select s.code from CommitteeSession s, Committee c where c.code = s.committee"
                                + " and s.state <> :closed and ((:own = true and c.code = :body)"
                                + " or (:own = false and c.kind = :ministerial)) order by s.on, s.code",
                        String.class)
                .setParameter("closed", SessionState.CLOSED)
                .setParameter("own", body != null)
                .setParameter("body", body == null ? "" : body)
                .setParameter("ministerial", Bodies.BodyKind.MINISTERIAL_COMMITTEE)
                .getResultList();
    }

    /** The body whose own affair an item of this body's sessions is; null for the ministerial committee's. */
    @Nullable String affairOf(String body) {
        return find(Committee.class, body, LockModeType.NONE)
                        .filter(Committee::isMinisterial)
                        .isPresent()
                ? null
                : body;
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

    /** Locks the soonest session of a body that still takes items; its code, null when there is none. */
    @Nullable String lockNextSession(@Nullable String body) {
        for (String code : toCome(body)) {
            if (lock(CommitteeSession.class, "session", code).takesItems()) {
                return code;
            }
        }
        return null;
    }

    /** The point with this code or, while it waits or whatever became of it, this number. */
    Optional<AgendaItem> item(String code, LockModeType lock) {
        return em.createQuery("select i from AgendaItem i where i.code = :code or i.number = :code", AgendaItem.class)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The exceptions neither decided nor withdrawn, locked, wherever they stand. */
    List<AgendaItem> lockOpenExceptions() {
        return em.createQuery(
                        "select i from AgendaItem i where i.openException is not null order by i.id", AgendaItem.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(AgendaItem::isOpen)
                .toList();
    }

    /** The point that an origin brought. */
    Optional<AgendaItem> brought(Origin origin, LockModeType lock) {
        return em.createQuery("select i from AgendaItem i where i.origin = :origin", AgendaItem.class)
                .setParameter("origin", origin.toString())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Every point on a session's agenda, whatever became of it, locked. */
    List<AgendaItem> lockPlaced(String session) {
        return em.createQuery(
                        "select i from AgendaItem i where i.session = :session order by i.position", AgendaItem.class)
                .setParameter("session", session)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The points added by hand that are not decided, under lock. */
    List<AgendaItem> lockOpenByHand() {
        return em.createQuery(
                        "select i from AgendaItem i where i.openException is null and i.decision is null"
                                + " and i.origin is null and i.body is null order by i.id",
                        AgendaItem.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(AgendaItem::isOpen)
                .toList();
    }

    /** Subject and cause of the exceptions of a period that were decided or taken off. */
    Set<String> settledCauses(String period) {
        return em.createQuery(
                        "select i from AgendaItem i where i.period = :period and (i.decision is not null or i.removed = true)",
                        AgendaItem.class)
                .setParameter("period", period)
                .getResultStream()
                .map(i -> i.subject() + " " + i.cause())
                .collect(Collectors.toSet());
    }

    /**
     * The last position given on an agenda, 0 when none was: a withdrawn point keeps its own, and one that moved to another
     * session keeps the code it got here.
     */
    int lastPosition(String session) {
        int placed = em.createQuery(
                        "select coalesce(max(i.position), 0) from AgendaItem i where i.session = :session",
                        Integer.class)
                .setParameter("session", session)
                .getSingleResult();
        String prefix = session + "-P";
        return em.createQuery("select i.code from AgendaItem i where i.code like :codes", String.class)
                .setParameter("codes", prefix + "%")
                .getResultStream()
                .mapToInt(code -> Integer.parseInt(code.substring(prefix.length())))
                .reduce(placed, Math::max);
    }

    long items() {
        return em.createQuery("select count(i) from AgendaItem i", Long.class).getSingleResult();
    }

    List<AgendaItem> agenda(String session) {
        return em.createQuery(
                        "select i from AgendaItem i where i.session = :session and i.withdrawnFr is null order by i.position",
                        AgendaItem.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** The points that a session left open when it closed, as they stand now, in the order they had there. */
    List<AgendaItem> carriedFrom(String session) {
        return em.createQuery(
                        "select i from CarriedItem c, AgendaItem i where i.number = c.item and c.session = :session"
                                + " order by c.position",
                        AgendaItem.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** Every point on a session's agenda, whatever became of it. */
    List<AgendaItem> placed(String session) {
        return em.createQuery(
                        "select i from AgendaItem i where i.session = :session order by i.position", AgendaItem.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** The places of the points that a session left open when it closed. */
    List<CarriedItem> carriedPlaces(String session) {
        return em.createQuery(
                        "select c from CarriedItem c where c.session = :session order by c.position", CarriedItem.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** Codes of the sessions that closed without a point, first to last. */
    List<String> passedThrough(String number) {
        return em.createQuery(
                        "select c.session from CarriedItem c, CommitteeSession s where s.code = c.session"
                                + " and c.item = :number order by s.closedAt, s.on, s.code",
                        String.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** The points of a body that wait for a session; null for the ministerial committee's. */
    List<AgendaItem> waiting(@Nullable String body) {
        return em.createQuery(
                        "select i from AgendaItem i where i.session is null and i.decision is null and i.withdrawnFr is null"
                                + " and ((:own = true and i.body = :body) or (:own = false and i.body is null))"
                                + " order by length(i.number), i.number",
                        AgendaItem.class)
                .setParameter("own", body != null)
                .setParameter("body", body == null ? "" : body)
                .getResultList();
    }

    /** The ministerial committee's points not decided, waiting or on the agenda of a session that is not closed. */
    List<AgendaItem> undecided() {
        return em.createQuery(
                        "select i from AgendaItem i where i.decision is null and i.withdrawnFr is null and i.body is null"
                                + " and (i.session is null or i.session in"
                                + " (select s.code from CommitteeSession s where s.state <> :closed))"
                                + " order by i.session, i.position, length(i.number), i.number",
                        AgendaItem.class)
                .setParameter("closed", SessionState.CLOSED)
                .getResultList();
    }

    /** The decisions of a session, or of all with the latest session first, each in the order of their numbers. */
    List<CommitteeDecision> decisions(@Nullable String session) {
        return em.createQuery(
                        "select d from CommitteeDecision d, CommitteeSession s where s.code = d.session"
                                + " and (:any = true or d.session = :session) order by s.on desc, s.code desc, d.number",
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

    void persist(Object entity) {
        em.persist(entity);
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
