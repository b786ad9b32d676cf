package org.gouvernail.sectorplans.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.sectorplans.change.ChangeRequests.Kind;
import org.gouvernail.sectorplans.change.ChangeRequests.State;
import org.jspecify.annotations.Nullable;

/** The rows of change requests. */
@ApplicationScoped
class ChangeStore {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    void add(ChangeRequest request) {
        em.persist(request);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<ChangeRequest> find(String code, LockModeType lock) {
        if (!code.matches(Codes.PATTERN)) {
            return Optional.empty();
        }
        return em.createQuery("select c from ChangeRequest c where c.code = :code", ChangeRequest.class)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The requests about a measure and its milestones, oldest first. */
    List<ChangeRequest> of(String measure) {
        return em.createQuery(
                        "select c from ChangeRequest c where c.measure = :measure order by c.proposedAt, c.code",
                        ChangeRequest.class)
                .setParameter("measure", measure)
                .getResultList();
    }

    /** The requests of a plan, or of all, latest first. */
    List<ChangeRequest> all(@Nullable String plan, @Nullable State state) {
        return em.createQuery(
                        "select c from ChangeRequest c where (:anyPlan = true or c.plan = :plan)"
                                + " and (:anyState = true or c.state = :state) order by c.proposedAt desc, c.code desc",
                        ChangeRequest.class)
                .setParameter("anyPlan", plan == null)
                .setParameter("plan", plan == null ? "" : plan)
                .setParameter("anyState", state == null)
                .setParameter("state", state == null ? State.PROPOSED : state)
                .getResultList();
    }

    List<ChangeRequest> approvedSince(Instant after) {
        return em.createQuery(
                        "select c from ChangeRequest c where c.state = :state and c.settledAt > :after"
                                + " order by c.settledAt, c.code",
                        ChangeRequest.class)
                .setParameter("state", State.APPROVED)
                .setParameter("after", after)
                .getResultList();
    }

    /** The mergers approved in a plan, or in all, in the order of their decisions. */
    List<ChangeRequest> mergers(@Nullable String plan) {
        return em.createQuery(
                        "select c from ChangeRequest c where (:anyPlan = true or c.plan = :plan) and c.kind = :kind"
                                + " and c.state = :state order by c.settledAt, c.code",
                        ChangeRequest.class)
                .setParameter("anyPlan", plan == null)
                .setParameter("plan", plan == null ? "" : plan)
                .setParameter("kind", Kind.MERGE)
                .setParameter("state", State.APPROVED)
                .getResultList();
    }
}
