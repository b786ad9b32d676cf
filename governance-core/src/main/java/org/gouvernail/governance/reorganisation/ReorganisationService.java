package org.gouvernail.governance.reorganisation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.UniqueKey;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.organisation.Organisations;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReorganisationService implements Reorganisations {

    static final String KIND = "reorganisation";

    /** Fields told at most in one refusal. */
    private static final int TOLD = 50;

    private static final Set<Part> OPEN = Set.of(Part.LEADS, Part.CONTRIBUTES, Part.ANSWERS);

    private static final Comparator<Move> ORDER = Comparator.comparing(Move::part)
            .thenComparing(m -> m.subject().kind())
            .thenComparing(m -> m.subject().code())
            .thenComparing(Move::from);

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Inject
    Organisations organisations;

    @Inject
    MoveStore moveStore;

    @Inject
    Event<Reorganised> told;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Override
    @Transactional
    @Requires(Role.ADMIN)
    public List<Move> preview(Order order) {
        List<Move> moves = sorted(tell("—", order).moves());
        transaction.setRollbackOnly();
        return moves;
    }

    @Override
    @Transactional
    @Requires(Role.ADMIN)
    public ReorganisationView carryOut(Order order) {
        String code = "RO-"
                + (em.createQuery("select count(r) from Reorganisation r", Long.class)
                                .getSingleResult()
                        + 1);
        List<Move> moves = sorted(tell(code, order).moves());
        refuseUnallotted(moves);
        order.predecessors().stream()
                .filter(p -> !order.stays(p))
                .forEach(p -> organisations.end(p, order.effectiveOn()));
        SubjectRef subject = new SubjectRef(KIND, code);
        Reorganisation made = new Reorganisation(code, order, journal.instant(subject));
        em.persist(made);
        UniqueKey.flush(em, () -> DomainException.conflict("reorganisation.at-once", code));
        moveStore.write(
                made.id(), moves.stream().filter(m -> OPEN.contains(m.part())).toList());
        journal.record("reorganisation.carried-out", subject, null, made.view());
        return made.view();
    }

    private Reorganised tell(String code, Order order) {
        Map<String, OrganisationView> known =
                organisations
                        .lock(Stream.concat(order.predecessors().stream(), order.successors().stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(OrganisationView::code, Function.identity()));
        refuse(ReorganisationRules.problems(order, known, clock.today()));
        Reorganised event = new Reorganised(code, order);
        told.fire(event);
        refuse(event.unmet().stream()
                .map(i -> new FieldProblem(
                        "/allotments/" + i + "/code",
                        "reorganisation.allotment-unknown",
                        order.allotments().get(i).subject().code()))
                .toList());
        return event;
    }

    private static void refuseUnallotted(List<Move> moves) {
        List<Move> waiting = moves.stream()
                .filter(m -> m.to() == null && m.part() != Part.WORKS)
                .toList();
        refuse(IntStream.range(0, Math.min(TOLD, waiting.size()))
                .mapToObj(i -> new FieldProblem(
                        "/allotments",
                        "reorganisation.allotment-missing",
                        waiting.get(i).subject().kind(),
                        waiting.get(i).subject().code()))
                .toList());
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems.subList(0, Math.min(TOLD, problems.size())));
        }
    }

    private static List<Move> sorted(List<Move> moves) {
        return moves.stream().sorted(ORDER).toList();
    }

    @Override
    @Transactional
    public List<ReorganisationView> all(@Nullable String organisation) {
        return em.createQuery(
                        "select r from Reorganisation r order by r.effectiveOn desc, r.code desc", Reorganisation.class)
                .getResultStream()
                .map(Reorganisation::view)
                .filter(r -> organisation == null
                        || r.predecessors().contains(organisation)
                        || r.successors().contains(organisation))
                .toList();
    }

    @Override
    @Transactional
    public Optional<ReorganisationView> find(String code) {
        return em.createQuery("select r from Reorganisation r where r.code = :code", Reorganisation.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(Reorganisation::view);
    }

    @Override
    @Transactional
    public List<Move> moves(String code) {
        if (find(code).isEmpty()) {
            throw DomainException.notFound(KIND, code);
        }
        return moveStore.of(code);
    }

    @Override
    @Transactional
    public List<Passage> passages(SubjectRef subject) {
        Map<String, ReorganisationView> known = new HashMap<>();
        return moveStore.of(subject).stream()
                .map(m -> new Passage(
                        m.move(),
                        known.computeIfAbsent(
                                m.reorganisation(), c -> find(c).orElseThrow(IllegalStateException::new))))
                .toList();
    }
}
