package org.gouvernail.sectorplans.critical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gouvernail.sectorplans.critical.CriticalRules.Wait;
import org.gouvernail.sectorplans.dependency.Dependencies;
import org.gouvernail.sectorplans.dependency.Dependencies.DependencyView;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.Sight;
import org.gouvernail.sectorplans.quarter.FrozenMeasure;
import org.gouvernail.sectorplans.quarter.PublishedFigures;
import org.gouvernail.sectorplans.quarter.QuarterInputs;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.jspecify.annotations.Nullable;

/**
 * Which measures others wait for: within the reader's sight as milestones and dependencies stand, beyond it as they stood when
 * the inputs of the last published report were frozen. What was declared or taken away since changes nothing for the public.
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

    private static final String WAITS = """
            select distinct m.code, w.code
            from dependency d
            join milestone l on l.code = d.predecessor_code
            join milestone s on s.code = d.successor_code
            join measure m on m.id = l.measure_id
            join measure w on w.id = s.measure_id
            where w.lead_organisation <> m.lead_organisation
            """;

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    MeasureDirectory measures;

    @Inject
    Instance<PublishedFigures> figures;

    @Inject
    QuarterInputs inputs;

    @Inject
    Dependencies dependencies;

    /** That of the last published report: its frozen inputs do not change. */
    private volatile @Nullable Stood stood;

    private record Stood(UUID compilation, Set<String> measures, Set<String> elsewhere) {}

    /** Of these measures, those whose open milestone an open one of another measure waits for, as the reader may know. */
    Set<String> among(Collection<String> codes) {
        return known(codes, this::awaitedNow, Stood::measures);
    }

    /** Of these measures, those that a measure of other organisations waits or waited for, as the reader may know. */
    Set<String> elsewhere(Collection<String> codes) {
        return known(codes, this::elsewhereNow, Stood::elsewhere);
    }

    private Set<String> awaitedNow() {
        Set<String> now = new HashSet<>();
        em.createNativeQuery(NOW).getResultList().forEach(code -> now.add((String) code));
        return now;
    }

    private Set<String> elsewhereNow() {
        Set<Wait> waits = new HashSet<>();
        Set<String> concerned = new HashSet<>();
        for (Object row : em.createNativeQuery(WAITS).getResultList()) {
            Object[] pair = (Object[]) row;
            waits.add(new Wait((String) pair[0], (String) pair[1]));
            concerned.addAll(List.of((String) pair[0], (String) pair[1]));
        }
        Map<String, Set<String>> parts = measures.named(concerned).stream()
                .collect(Collectors.toMap(MeasureKey::code, m -> parts(m.leadOrganisation(), m.contributing())));
        return CriticalRules.elsewhere(waits, parts);
    }

    private static Set<String> parts(String lead, Collection<String> contributing) {
        Set<String> parts = new HashSet<>(contributing);
        parts.add(lead);
        return parts;
    }

    /** Those whose current state the reader sees. */
    private Set<String> seen(Collection<String> codes) {
        Sight sight = Sight.ofReader();
        return sight.everything()
                ? Set.copyOf(codes)
                : measures.named(codes).stream()
                        .filter(sight::covers)
                        .map(MeasureKey::code)
                        .collect(Collectors.toSet());
    }

    private Set<String> known(Collection<String> codes, Supplier<Set<String>> now, Function<Stood, Set<String>> then) {
        Set<String> seen = seen(codes);
        Set<String> known = new HashSet<>();
        if (!seen.isEmpty()) {
            known.addAll(now.get());
            known.retainAll(seen);
        }
        if (seen.size() < Set.copyOf(codes).size() && !figures.isUnsatisfied()) {
            figures.get().latest(null).map(p -> published(p.compilation())).map(then).orElse(Set.of()).stream()
                    .filter(code -> !seen.contains(code))
                    .forEach(known::add);
        }
        return known;
    }

    private Stood published(UUID compilation) {
        Stood known = stood;
        if (known == null || !known.compilation().equals(compilation)) {
            known = read(compilation);
            stood = known;
        }
        return known;
    }

    private Stood read(UUID compilation) {
        List<DependencyView> then = dependencies.all(null, null, inputs.frozenAt(compilation));
        Map<String, MilestoneFacts> frozen = inputs.plans(compilation).stream()
                .flatMap(plan -> inputs.milestones(compilation, plan).stream())
                .collect(Collectors.toMap(MilestoneFacts::code, m -> m));
        Map<String, Set<String>> parts = inputs.plans(compilation).stream()
                .flatMap(plan -> inputs.measures(compilation, plan).stream())
                .collect(Collectors.toMap(FrozenMeasure::code, m -> parts(m.leadOrganisation(), m.contributing())));
        return new Stood(
                compilation,
                CriticalRules.awaited(then, frozen),
                CriticalRules.elsewhere(CriticalRules.waits(then, frozen), parts));
    }
}
