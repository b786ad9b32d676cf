package org.gouvernail.governance.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;

/**
 * Gives committed entries their place. Numbers of entries have gaps (a transaction took one and was rolled back) and
 * appear late (a long transaction commits after a short one that began later), so an index is given only to what can be
 * seen, by one server at a time: the row of {@code journal_head} is locked meanwhile, and holds the head of the tree over
 * what has its place.
 */
@ApplicationScoped
class Sequencer {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    /** Places every entry committed so far, in the order of their numbers; answers how many there were. */
    @Transactional
    int place() {
        TreeHead head = head("select size, subtrees from journal_head where id = 1 for update");
        long size = head.size();
        int placed = em.createNativeQuery("insert into journal_leaf (leaf_index, entry_id)"
                        + " select ? + row_number() over (order by u.entry_id) - 1, u.entry_id from journal_unplaced u")
                .setParameter(1, size)
                .executeUpdate();
        if (placed > 0) {
            em.createNativeQuery("delete from journal_unplaced where entry_id in"
                            + " (select l.entry_id from journal_leaf l where l.leaf_index >= ?)")
                    .setParameter(1, size)
                    .executeUpdate();
            placedFrom(size).forEach(head::add);
            em.createNativeQuery("update journal_head set size = ?, subtrees = ? where id = 1")
                    .setParameter(1, head.size())
                    .setParameter(2, head.subtrees())
                    .executeUpdate();
        }
        return placed;
    }

    /** How many entries have their place, and the tree over them. */
    @Transactional
    TreeHead head() {
        return head("select size, subtrees from journal_head where id = 1");
    }

    private TreeHead head(String query) {
        Object[] row = (Object[]) em.createNativeQuery(query).getSingleResult();
        return new TreeHead(((Number) row[0]).longValue(), (String) row[1]);
    }

    private Stream<String> placedFrom(long size) {
        return em.createQuery(
                        "select e.leafHash from JournalLeaf l, JournalEntry e where l.entryId = e.id"
                                + " and l.place >= :from order by l.place",
                        String.class)
                .setParameter("from", size)
                .getResultStream();
    }
}
