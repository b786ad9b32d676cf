package org.gouvernail.governance.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.Chunks;

@ApplicationScoped
@Transactional
class TurnService implements Turns {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Override
    public Map<String, Turn> of(String kind, Collection<String> codes) {
        Map<String, Turn> turns = new HashMap<>();
        for (List<String> some : Chunks.of(codes)) {
            em.createQuery(
                            "select e.subjectCode, count(e), min(e.recordedAt), max(e.recordedAt) from JournalEntry e"
                                    + " where e.subjectKind = :kind and e.subjectCode in :codes group by e.subjectCode",
                            Object[].class)
                    .setParameter("kind", kind)
                    .setParameter("codes", some)
                    .getResultList()
                    .forEach(row -> turns.put(
                            (String) row[0],
                            new Turn(((Long) row[1]).intValue() - 1, (Instant) row[2], (Instant) row[3])));
        }
        return turns;
    }
}
