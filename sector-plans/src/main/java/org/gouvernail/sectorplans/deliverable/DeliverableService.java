package org.gouvernail.sectorplans.deliverable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.journal.Journal.Write;
import org.gouvernail.governance.kernel.Chunks;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.UniqueKey;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.governance.period.FiscalQuarter;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.plan.Plans;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DeliverableService implements Deliverables {

    static final String KIND = "expected-deliverable";

    private static final String ALL = "select distinct d from Deliverable d left join fetch d.organisations";

    private static final String PLACES =
            "select l.id, l.code, m.code from Milestone l, Measure m where m.id = l.measureId and ";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    MeasureDirectory measures;

    @Inject
    Organisations organisations;

    @Inject
    Plans plans;

    @Inject
    Journal journal;

    @Override
    @Transactional
    @Requires(Role.SECRETARIAT)
    public void land(String plan, Map<String, DeliverableContent> contents, Provenance provenance) {
        Map<String, MeasureKey> within =
                measures.all(plan).stream().collect(Collectors.toMap(MeasureKey::code, m -> m));
        Map<String, Place> places = placesByCode(contents.values().stream()
                .map(DeliverableContent::milestone)
                .distinct()
                .toList());
        Map<String, Deliverable> known = new HashMap<>();
        for (List<String> some : Chunks.of(contents.keySet())) {
            load(some).forEach(d -> known.put(d.code(), d));
        }
        Set<String> organisationCodes =
                organisations.all(null).stream().map(OrganisationView::code).collect(Collectors.toSet());
        List<Write> writes = new ArrayList<>();
        contents.forEach((code, content) -> {
            Place place = places.get(content.milestone());
            MeasureKey measure = place == null ? null : within.get(place.measure());
            if (place == null || measure == null) {
                throw DomainException.notFound("milestone", content.milestone());
            }
            refuse(DeliverableRules.problems(code, content, measure, organisationCodes));
            writes.add(land(plan, code, content, provenance, place, known.get(code)));
        });
        UniqueKey.flush(em, DomainException::stale);
        journal.recordAll(writes);
    }

    private Write land(
            String plan,
            String code,
            DeliverableContent content,
            Provenance provenance,
            Place place,
            @Nullable Deliverable kept) {
        Deliverable row = kept;
        if (row == null) {
            row = new Deliverable(place.milestoneId(), plan, code, content, provenance);
            em.persist(row);
        } else if (row.milestoneId().equals(place.milestoneId())) {
            row.revise(content);
        } else {
            throw DomainException.conflict("expected-deliverable.stays", code);
        }
        return new Write(
                kept == null ? "expected-deliverable.created" : "expected-deliverable.revised",
                new SubjectRef(KIND, code),
                null,
                row.view(place.measure(), place.milestone()));
    }

    /**
     * Gives what is due from a day on, or has no date, to whom it goes, inside the caller's transaction; the act names the
     * reorganisation.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void passOn(
            Collection<String> predecessors,
            LocalDate from,
            String reorganisation,
            BiFunction<SubjectRef, DeliverableView, List<String>> heirs) {
        List<Deliverable> open = em.createQuery(
                        "select distinct d from Deliverable d join d.organisations o where o in :predecessors"
                                + " and (d.due is null or d.due >= :from) order by d.code",
                        Deliverable.class)
                .setParameter("predecessors", predecessors)
                .setParameter("from", from)
                .getResultList();
        Map<String, DeliverableView> views =
                views(open).stream().collect(Collectors.toMap(DeliverableView::code, v -> v));
        for (Deliverable deliverable : open) {
            SubjectRef subject = new SubjectRef(KIND, deliverable.code());
            DeliverableView before = Objects.requireNonNull(views.get(deliverable.code()));
            List<String> after = heirs.apply(subject, before);
            if (!after.equals(before.organisations())) {
                deliverable.passOn(after);
                em.flush();
                journal.record(
                        "expected-deliverable.passed-on",
                        subject,
                        reorganisation,
                        deliverable.view(before.measure(), before.milestone()));
            }
        }
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
    }

    @Override
    @Transactional
    public Optional<DeliverableView> find(String code) {
        return code.matches(Codes.PATTERN) ? named(List.of(code)).stream().findFirst() : Optional.empty();
    }

    @Override
    @Transactional
    public List<DeliverableView> of(String plan, Filter filter) {
        plans.require(plan);
        Map<String, Object> values = new LinkedHashMap<>(Map.of("plan", plan));
        StringBuilder where = new StringBuilder(" where d.plan = :plan");
        if (filter.milestone() != null) {
            where.append(" and d.milestoneId in (select m.id from Milestone m where m.code = :milestone)");
            values.put("milestone", filter.milestone());
        }
        if (filter.organisation() != null) {
            where.append(" and :organisation member of d.organisations");
            values.put("organisation", filter.organisation());
        }
        if (filter.dueBy() != null) {
            where.append(" and d.due <= :dueBy");
            values.put("dueBy", filter.dueBy());
        }
        TypedQuery<Deliverable> query =
                em.createQuery(ALL + where + " order by d.due nulls last, d.code", Deliverable.class);
        values.forEach(query::setParameter);
        return views(query.getResultList());
    }

    @Override
    @Transactional
    public List<DeliverableView> named(Collection<String> codes) {
        List<Deliverable> found = new ArrayList<>();
        for (List<String> some : Chunks.of(codes)) {
            found.addAll(em.createQuery(ALL + " where d.code in :codes order by d.code", Deliverable.class)
                    .setParameter("codes", some)
                    .getResultList());
        }
        return views(found);
    }

    @Override
    @Transactional
    public List<Workload> workload(String plan) {
        TreeMap<FiscalQuarter, Integer> due = new TreeMap<>();
        of(plan, Filter.ALL).stream()
                .map(DeliverableView::due)
                .filter(Objects::nonNull)
                .forEach(day -> due.merge(FiscalQuarter.of(day), 1, Integer::sum));
        List<Workload> quarters = new ArrayList<>();
        if (!due.isEmpty()) {
            int cumulative = 0;
            for (FiscalQuarter q = due.firstKey(); q.compareTo(due.lastKey()) <= 0; q = q.next()) {
                int here = due.getOrDefault(q, 0);
                cumulative += here;
                quarters.add(new Workload(q.code(), q.end(), here, cumulative));
            }
        }
        return quarters;
    }

    private List<DeliverableView> views(List<Deliverable> found) {
        Map<UUID, Place> places =
                places(found.stream().map(Deliverable::milestoneId).distinct().toList());
        return found.stream()
                .map(d -> {
                    Place place = Objects.requireNonNull(places.get(d.milestoneId()));
                    return d.view(place.measure(), place.milestone());
                })
                .toList();
    }

    private List<Deliverable> load(List<String> codes) {
        return em.createQuery("select d from Deliverable d where d.code in :codes", Deliverable.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    private Map<String, Place> placesByCode(Collection<String> milestones) {
        Map<String, Place> places = new HashMap<>();
        for (List<String> some : Chunks.of(milestones)) {
            em.createQuery(PLACES + "l.code in :codes", Object[].class)
                    .setParameter("codes", some)
                    .getResultStream()
                    .map(Place::of)
                    .forEach(p -> places.put(p.milestone(), p));
        }
        return places;
    }

    private Map<UUID, Place> places(Collection<UUID> milestones) {
        Map<UUID, Place> places = new LinkedHashMap<>();
        for (List<UUID> some : Chunks.of(milestones)) {
            em.createQuery(PLACES + "l.id in :ids", Object[].class)
                    .setParameter("ids", some)
                    .getResultStream()
                    .map(Place::of)
                    .forEach(p -> places.put(p.milestoneId(), p));
        }
        return places;
    }

    /** A milestone and its measure, by their codes. */
    private record Place(UUID milestoneId, String milestone, String measure) {
        static Place of(Object[] row) {
            return new Place((UUID) row[0], (String) row[1], (String) row[2]);
        }
    }
}
