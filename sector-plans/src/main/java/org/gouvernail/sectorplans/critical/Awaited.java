package org.gouvernail.sectorplans.critical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.Sight;
import org.gouvernail.sectorplans.quarter.PublishedFigures;

/**
 * Which measures others wait for: within the reader's sight by the milestones as they stand, beyond it by those that the last
 * published report holds.
 */
@ApplicationScoped
class Awaited {

    private static final String NOW = """
            select distinct m.code
            from dependency d
            join milestone l on l.code = d.predecessor_code
            join milestone s on s.code = d.successor_code
            join measure m on m.id = l.measure_id
            where s.measure_id <> l.measure_id and s.actual_date is null
              and (l.actual_date is null or l.deliverable_accepted = false)
            """;

    private static final String PUBLISHED = """
            select distinct a.measure_code
            from dependency d
            join milestone l on l.code = d.predecessor_code
            join milestone s on s.code = d.successor_code
            join quarter_milestone a on a.compilation_id = ?1 and a.milestone_id = l.id
            join quarter_milestone b on b.compilation_id = ?1 and b.milestone_id = s.id
            where s.measure_id <> l.measure_id and b.actual_date is null
              and (a.actual_date is null or a.deliverable_accepted = false)
            """;

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    MeasureDirectory measures;

    @Inject
    Instance<PublishedFigures> figures;

    /** Of these measures, those whose open milestone an open one of another measure waits for, as the reader may know. */
    Set<String> among(Collection<String> codes) {
        Sight sight = Sight.ofReader();
        Set<String> seen = sight.everything()
                ? Set.copyOf(codes)
                : measures.named(codes).stream()
                        .filter(sight::covers)
                        .map(MeasureKey::code)
                        .collect(Collectors.toSet());
        Set<String> awaited = new HashSet<>();
        if (!seen.isEmpty()) {
            codes(em.createNativeQuery(NOW).getResultList()).stream()
                    .filter(seen::contains)
                    .forEach(awaited::add);
        }
        if (seen.size() < Set.copyOf(codes).size()) {
            published().stream().filter(code -> !seen.contains(code)).forEach(awaited::add);
        }
        return awaited;
    }

    private Set<String> published() {
        return figures.isUnsatisfied()
                ? Set.of()
                : figures.get()
                        .latest(null)
                        .map(p -> codes(em.createNativeQuery(PUBLISHED)
                                .setParameter(1, p.compilation())
                                .getResultList()))
                        .orElse(Set.of());
    }

    private static Set<String> codes(List<?> rows) {
        return rows.stream().map(String.class::cast).collect(Collectors.toSet());
    }
}
