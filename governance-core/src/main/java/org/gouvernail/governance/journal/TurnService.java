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
import java.util.Objects;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.Chunks;

/** Numbers of entries grow with their instants: the first and the last are found by them. */
@ApplicationScoped
@Transactional
class TurnService implements Turns {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Override
    public Map<String, Turn> of(String kind, Collection<String> codes) {
        Map<String, Turn> turns = new HashMap<>();
        for (List<String> some : Chunks.of(codes)) {
            List<Object[]> rows = em.createQuery(
                            "select e.subjectCode, count(e.id), min(e.id), max(e.id) from JournalEntry e"
                                    + " where e.subjectKind = :kind and e.subjectCode in :codes group by e.subjectCode",
                            Object[].class)
                    .setParameter("kind", kind)
                    .setParameter("codes", some)
                    .getResultList();
            Map<Long, Instant> at = instants(rows);
            rows.forEach(row -> turns.put(
                    (String) row[0],
                    new Turn(
                            ((Number) row[1]).intValue() - 1,
                            Objects.requireNonNull(at.get(number(row[2]))),
                            Objects.requireNonNull(at.get(number(row[3]))))));
        }
        return turns;
    }

    private Map<Long, Instant> instants(List<Object[]> rows) {
        List<Long> ends = rows.stream()
                .flatMap(row -> Stream.of(number(row[2]), number(row[3])))
                .distinct()
                .toList();
        Map<Long, Instant> at = new HashMap<>();
        for (List<Long> some : Chunks.of(ends)) {
            em.createQuery("select e.id, e.recordedAt from JournalEntry e where e.id in :ids", Object[].class)
                    .setParameter("ids", some)
                    .getResultList()
                    .forEach(row -> at.put(number(row[0]), (Instant) row[1]));
        }
        return at;
    }

    private static Long number(Object value) {
        return ((Number) value).longValue();
    }
}
