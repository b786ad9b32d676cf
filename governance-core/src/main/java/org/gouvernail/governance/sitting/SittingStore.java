package org.gouvernail.governance.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.UniqueKey;
import org.gouvernail.governance.sitting.Sittings.RecusalView;
import org.gouvernail.governance.sitting.Sittings.VoteView;

/** Loads and stores rolls, recusals, votes and adoptions. */
@ApplicationScoped
class SittingStore {

    private static final String OF_ITEM = " x where x.session = :session and x.item = :item";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    Optional<SessionRoll> roll(String session) {
        return Optional.ofNullable(em.find(SessionRoll.class, session));
    }

    List<RollMark> marks(String session) {
        return em.createQuery("select m from RollMark m where m.session = :session order by m.member", RollMark.class)
                .setParameter("session", session)
                .getResultList();
    }

    List<RecusalView> recusals(String session, String item) {
        return em.createQuery("select x from Recusal" + OF_ITEM + " order by x.recordedAt, x.member", Recusal.class)
                .setParameter("session", session)
                .setParameter("item", item)
                .getResultStream()
                .map(Recusal::view)
                .toList();
    }

    /** What counts of the votes on a point: a member's own in place of the hand that was counted for them. */
    List<VoteView> votes(String session, String item) {
        Map<String, VoteView> counted = new LinkedHashMap<>();
        for (VoteView vote : cast(session, item)) {
            counted.merge(vote.member(), vote, (hand, own) -> own.showOfHands() ? hand : own);
        }
        return List.copyOf(counted.values());
    }

    /** Every vote cast on a point, the hands counted and the members' own. */
    List<VoteView> cast(String session, String item) {
        return em.createQuery("select x from Vote" + OF_ITEM + " order by x.recordedAt, x.member", Vote.class)
                .setParameter("session", session)
                .setParameter("item", item)
                .getResultStream()
                .map(Vote::view)
                .toList();
    }

    /** Whether consensus was declared on a point and no member voted since. */
    boolean consensus(String session, String item) {
        return em.createQuery("select count(x) from Consensus" + OF_ITEM, Long.class)
                                .setParameter("session", session)
                                .setParameter("item", item)
                                .getSingleResult()
                        > 0
                && cast(session, item).isEmpty();
    }

    Optional<Adoption> adoption(String decision) {
        return Optional.ofNullable(em.find(Adoption.class, decision));
    }

    void persist(Object row) {
        em.persist(row);
    }

    void remove(Object row) {
        em.remove(row);
    }

    /** Keeps what is said once; refused as told when it was said before. */
    void once(Object row, DomainException refusal) {
        em.persist(row);
        UniqueKey.flush(em, () -> refusal);
    }

    void flush() {
        em.flush();
    }
}
