package org.gouvernail.governance.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.journal.Journal.Filter;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class PeriodService implements ReportingPeriods {

    static final String KIND = "period";

    private static final String PUBLISHED = "period.published";

    /** Who works on the quarters, and sees one that is corrected after its publication as it stands. */
    private static final Set<Role> INSIDE =
            Set.of(Role.COORDINATOR, Role.APPROVER, Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR, Role.SYSTEM);

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Inject
    Event<PeriodClosed> closed;

    @Inject
    Event<PeriodOpened> opened;

    @Override
    @Requires(Role.ADMIN)
    public PeriodView create(String code) {
        FiscalQuarter quarter = announced(code);
        if (load(code, LockModeType.NONE).isPresent()) {
            throw DomainException.conflict("period.exists", code);
        }
        for (ReportingPeriod first : every(LockModeType.NONE)) {
            if (quarter.compareTo(FiscalQuarter.parse(first.code())) < 0) {
                throw DomainException.invalid("period.before-first", "/code", first.code());
            }
        }
        ReportingPeriod period = new ReportingPeriod(quarter);
        em.persist(period);
        return recorded("period.created", period);
    }

    private static FiscalQuarter announced(String code) {
        try {
            return FiscalQuarter.parse(code);
        } catch (DomainException e) {
            throw DomainException.invalid("input.format-period", "/code");
        }
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public PeriodView open(String code) {
        ReportingPeriod period = locked(code);
        LocalDate start = FiscalQuarter.parse(code).start();
        if (clock.today().isBefore(start)) {
            throw DomainException.conflict("period.not-begun", code, start.toString());
        }
        for (ReportingPeriod other : every(LockModeType.PESSIMISTIC_WRITE)) {
            if (other.state() == PeriodState.OPEN) {
                throw DomainException.conflict("period.another-open", other.code());
            }
            boolean earlier = FiscalQuarter.parse(other.code()).compareTo(FiscalQuarter.parse(code)) < 0;
            if (earlier && other.state() == PeriodState.PLANNED) {
                throw DomainException.conflict("period.earlier-planned", other.code());
            }
        }
        Instant at = clock.instant();
        period.open(at);
        PeriodView view = recorded("period.opened", period);
        opened.fire(new PeriodOpened(code, CurrentActor.get().account(), at));
        return view;
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public PeriodView close(String code) {
        ReportingPeriod period = locked(code);
        Instant at = clock.instant();
        period.close(at);
        PeriodView view = recorded("period.closed", period);
        closed.fire(new PeriodClosed(code, CurrentActor.get().account(), at));
        return view;
    }

    @Override
    @Requires
    public PeriodView markCompiled(String code) {
        return moved(code, "period.compiled", ReportingPeriod::compiled);
    }

    @Override
    @Requires(Role.COMMITTEE)
    public PeriodView markApproved(String code) {
        return moved(code, "period.approved", ReportingPeriod::approved);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public PeriodView markPublished(String code) {
        return moved(code, PUBLISHED, ReportingPeriod::published);
    }

    private PeriodView moved(String code, String act, Consumer<ReportingPeriod> move) {
        ReportingPeriod period = locked(code);
        move.accept(period);
        return recorded(act, period);
    }

    @Override
    public List<PeriodView> all(@Nullable Instant asOf) {
        if (asOf != null) {
            return journal.statesAsOf(KIND, asOf, PeriodView.class).stream()
                    .map(period -> seen(period, asOf))
                    .toList();
        }
        return every(LockModeType.NONE).stream()
                .map(ReportingPeriod::view)
                .map(period -> seen(period, null))
                .toList();
    }

    @Override
    public Optional<PeriodView> find(String code, @Nullable Instant asOf) {
        if (asOf != null) {
            return journal.stateAsOf(new SubjectRef(KIND, code), asOf, PeriodView.class)
                    .map(period -> seen(period, asOf));
        }
        return load(code, LockModeType.NONE).map(ReportingPeriod::view).map(period -> seen(period, null));
    }

    /** The period as the reader may see it: outside, what was published stays so until a correction takes its place. */
    private PeriodView seen(PeriodView period, @Nullable Instant asOf) {
        boolean corrected = period.state() == PeriodState.COMPILED || period.state() == PeriodState.APPROVED;
        Actor reader = CurrentActor.get();
        return corrected && INSIDE.stream().noneMatch(reader::has) && published(period.code(), asOf)
                ? period.in(PeriodState.PUBLISHED)
                : period;
    }

    /** Whether it was published once by this instant, null for now. */
    private boolean published(String code, @Nullable Instant asOf) {
        Instant until = asOf == null ? null : asOf.plus(1, ChronoUnit.MICROS);
        return !journal.page(new Filter(KIND, code, PUBLISHED, null, null, until), 0, 1)
                .isEmpty();
    }

    @Override
    public PeriodView require(String code) {
        return find(code, null).orElseThrow(() -> DomainException.notFound(KIND, code));
    }

    @Override
    public PeriodView holdOpen(String code) {
        ReportingPeriod period =
                load(code, LockModeType.PESSIMISTIC_READ).orElseThrow(() -> DomainException.notFound(KIND, code));
        period.mustBeOpen();
        return period.view();
    }

    @Override
    public PeriodView lock(String code) {
        return locked(code).view();
    }

    @Override
    public Optional<PeriodView> current() {
        return every(LockModeType.NONE).stream()
                .filter(p -> p.state() == PeriodState.OPEN)
                .map(ReportingPeriod::view)
                .findFirst();
    }

    private PeriodView recorded(String act, ReportingPeriod period) {
        em.flush();
        journal.record(act, new SubjectRef(KIND, period.code()), null, period.view());
        return period.view();
    }

    private ReportingPeriod locked(String code) {
        return load(code, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> DomainException.notFound(KIND, code));
    }

    private Optional<ReportingPeriod> load(String code, LockModeType lock) {
        return em.createQuery("select p from ReportingPeriod p where p.code = :code", ReportingPeriod.class)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private List<ReportingPeriod> every(LockModeType lock) {
        return em.createQuery("select p from ReportingPeriod p order by p.startsOn", ReportingPeriod.class)
                .setLockMode(lock)
                .getResultList();
    }
}
