package org.gouvernail.sectorplans.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.Chunks;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.wording.Drift;
import org.gouvernail.sectorplans.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Compares what was announced, as the journal holds it for the day of the plan's adoption, with what is said now: for the few
 * measures whose promise was ever changed, and for their milestones.
 */
@ApplicationScoped
@Transactional
class ScopeService implements Scopes {

    private static final String CHANGED = """
            select m.code, m.title_fr, m.title_en, m.authorised_total, p.adopted_on,
                   (select count(*) from milestone l where l.measure_id = m.id)
            from measure m join sector_plan p on p.id = m.plan_id
            where (m.promise_changed = true
                   or exists (select 1 from milestone l where l.measure_id = m.id and l.promise_changed = true))
            """;

    private static final String MILESTONES = """
            select l.code, l.title_fr, l.title_en, m.code
            from milestone l join measure m on m.id = l.measure_id
            where l.promise_changed = true and m.code in (?1) order by l.code
            """;

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Journal journal;

    @Override
    public Map<String, ScopeFacts> reduced() {
        return reduced(measures(em.createNativeQuery(CHANGED)));
    }

    @Override
    public Map<String, ScopeFacts> reduced(Collection<String> measureCodes) {
        Map<String, ScopeFacts> all = new HashMap<>();
        for (List<String> some : Chunks.of(measureCodes)) {
            all.putAll(reduced(measures(named(CHANGED + " and m.code in (?1)", some))));
        }
        return all;
    }

    /** A measure, or a milestone, whose promise was changed since it was first recorded. */
    private record Changed(
            String code, LocalizedText title, BigDecimal authorised, LocalDate adopted, int milestones) {}

    private Map<String, ScopeFacts> reduced(List<Changed> measures) {
        Map<String, ScopeFacts> all = new HashMap<>();
        measures.stream()
                .collect(Collectors.groupingBy(Changed::adopted))
                .forEach((adopted, some) -> all.putAll(compared(adopted, some)));
        return all;
    }

    private Map<String, ScopeFacts> compared(LocalDate adopted, List<Changed> measures) {
        Instant at = adopted.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
        List<String> codes = measures.stream().map(Changed::code).toList();
        Map<String, List<Changed>> milestones = milestones(codes);
        Map<String, Announced> announced = journal.statesAround("measure", codes, at, Announced.class);
        announced.putAll(journal.statesAround(
                "milestone",
                milestones.values().stream()
                        .flatMap(List::stream)
                        .map(Changed::code)
                        .toList(),
                at,
                Announced.class));
        Map<String, ScopeFacts> reduced = new HashMap<>();
        for (Changed measure : measures) {
            Announced first = announced.get(measure.code());
            List<String> weakened = Stream.concat(
                            Stream.of(measure), milestones.getOrDefault(measure.code(), List.of()).stream())
                    .filter(changed -> weaker(announced.get(changed.code()), changed))
                    .map(Changed::code)
                    .toList();
            ScopeFacts facts = new ScopeFacts(
                    1 + measure.milestones(),
                    weakened,
                    first == null ? measure.authorised() : first.total(),
                    measure.authorised());
            if (!facts.whole()) {
                reduced.put(measure.code(), facts);
            }
        }
        return reduced;
    }

    private static boolean weaker(@Nullable Announced first, Changed now) {
        return first != null
                && Wording.drift(first.title(), now.title(), null).stream().anyMatch(Drift::reduces);
    }

    private static List<Changed> measures(Query query) {
        return rows(query).stream()
                .map(row -> new Changed(
                        (String) row[0],
                        LocalizedText.of((String) row[1], (String) row[2]),
                        (BigDecimal) row[3],
                        date(row[4]),
                        ((Number) row[5]).intValue()))
                .toList();
    }

    /** The changed milestones of these measures, by measure. */
    private Map<String, List<Changed>> milestones(List<String> measures) {
        Map<String, List<Changed>> all = new HashMap<>();
        for (List<String> some : Chunks.of(measures)) {
            for (Object[] row : rows(named(MILESTONES, some))) {
                all.computeIfAbsent((String) row[3], m -> new ArrayList<>())
                        .add(new Changed(
                                (String) row[0],
                                LocalizedText.of((String) row[1], (String) row[2]),
                                BigDecimal.ZERO,
                                LocalDate.EPOCH,
                                0));
            }
        }
        return all;
    }

    /** The statement with these codes in the place of its one parameter. */
    private Query named(String sql, List<String> codes) {
        String marks =
                IntStream.rangeClosed(1, codes.size()).mapToObj(i -> "?" + i).collect(Collectors.joining(", "));
        Query query = em.createNativeQuery(sql.replace("?1", marks));
        for (int i = 0; i < codes.size(); i++) {
            query.setParameter(i + 1, codes.get(i));
        }
        return query;
    }

    private static List<Object[]> rows(Query query) {
        List<Object[]> rows = new ArrayList<>();
        query.getResultList().forEach(row -> rows.add((Object[]) row));
        return rows;
    }

    /** A plan that is not adopted yet announced what was first recorded. */
    private static LocalDate date(@Nullable Object value) {
        return value == null
                ? LocalDate.EPOCH
                : value instanceof LocalDate day ? day : ((java.sql.Date) value).toLocalDate();
    }
}
