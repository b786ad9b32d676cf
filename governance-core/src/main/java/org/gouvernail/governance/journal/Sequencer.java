package org.gouvernail.governance.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Gives committed entries their place. Numbers of entries have gaps (a transaction took one and was rolled back) and
 * appear late (a long transaction commits after a short one that began later), so an index is given only to what can be
 * seen, by one server at a time: the row of {@code journal_head} is locked meanwhile.
 */
@ApplicationScoped
class Sequencer {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    /** Places every entry committed so far, in the order of their numbers; answers how many there were. */
    @Transactional
    int place() {
        long size = number("select size from journal_head where id = 1 for update");
        int placed = em.createNativeQuery("insert into journal_leaf (leaf_index, entry_id)"
                        + " select ? + row_number() over (order by u.entry_id) - 1, u.entry_id from journal_unplaced u")
                .setParameter(1, size)
                .executeUpdate();
        if (placed > 0) {
            em.createNativeQuery("delete from journal_unplaced where entry_id in"
                            + " (select l.entry_id from journal_leaf l where l.leaf_index >= ?)")
                    .setParameter(1, size)
                    .executeUpdate();
            em.createNativeQuery("update journal_head set size = ? where id = 1")
                    .setParameter(1, size + placed)
                    .executeUpdate();
        }
        return placed;
    }

    /** How many entries have their place. */
    @Transactional
    long size() {
        return number("select size from journal_head where id = 1");
    }

    private long number(String query) {
        return ((Number) em.createNativeQuery(query).getSingleResult()).longValue();
    }
}
