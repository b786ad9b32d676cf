package org.gouvernail.sectorplans.odds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.Sight;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.odds.Facts.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Makes runs, and shows the latest to those whose sight covers the measure, unless they rest on dates of others that are not
 * published: odds tell the forecasts that they rest on.
 */
@ApplicationScoped
class OddsService implements OddsRuns {

    static final String KIND = "odds-run";

    @Inject
    OddsStore store;

    @Inject
    Facts facts;

    @Inject
    MeasureDirectory measures;

    @Inject
    Milestones milestones;

    @Inject
    BusinessClock clock;

    @Inject
    Journal journal;

    @Override
    @Transactional
    @Requires(Role.SECRETARIAT)
    public RunView run(@Nullable Long seed, @Nullable Integer draws) {
        bounded("/seed", seed, 0, MOST_SEED);
        bounded("/draws", draws == null ? null : (long) draws, 1, MOST_DRAWS);
        UUID id = UUID.randomUUID();
        SubjectRef subject = new SubjectRef(KIND, id.toString());
        LocalDate today = clock.today();
        List<HeldForecast> held = facts.held();
        Draw draw = new Draw(facts.milestones(), facts.links(), new Experience(held, today), today);
        long from = seed == null ? ThreadLocalRandom.current().nextLong(MOST_SEED + 1) : seed;
        int times = draws == null ? DRAWS : draws;
        List<OddsFigure> figures = draw.figures(id, from, times);
        RunView run = new RunView(
                id,
                from,
                times,
                journal.instant(subject),
                today,
                draw.fingerprint(),
                draw.milestones(),
                figures.size() - draw.milestones(),
                (int) held.stream().filter(h -> h.ahead() && h.resolved(today)).count());
        store.keep(run, figures);
        journal.record("odds.drawn", subject, null, run);
        return run;
    }

    private static void bounded(String pointer, @Nullable Long value, long least, long most) {
        if (value != null && (value < least || value > most)) {
            throw DomainException.invalid("input.range", pointer, Long.toString(least), Long.toString(most));
        }
    }

    @Override
    @Transactional
    public RunView require(UUID id) {
        return store.find(id).orElseThrow(() -> DomainException.notFound(KIND, id.toString()));
    }

    @Override
    @Transactional
    public List<RunView> runs() {
        return store.runs();
    }

    @Override
    @Transactional
    public Optional<RunView> latest() {
        return store.latest();
    }

    @Override
    @Transactional
    public List<OddsView> all(@Nullable String plan, @Nullable String organisation) {
        return said(measures.all(plan).stream()
                .filter(m -> organisation == null
                        || m.leadOrganisation().equals(organisation)
                        || m.contributing().contains(organisation))
                .toList());
    }

    @Override
    @Transactional
    public OddsView require(String milestone) {
        String measure = milestones
                .find(milestone, null)
                .orElseThrow(() -> DomainException.notFound("milestone", milestone))
                .measure();
        OddsView said = of(List.of(measure)).get(milestone);
        if (said == null) {
            throw DomainException.notFound("odds", milestone);
        }
        return said;
    }

    @Override
    @Transactional
    public Map<String, OddsView> of(Collection<String> codes) {
        return said(measures.named(codes)).stream().collect(Collectors.toMap(OddsView::milestone, o -> o));
    }

    private List<OddsView> said(List<MeasureKey> keys) {
        RunView run = store.latest().orElse(null);
        Sight sight = Sight.ofReader();
        List<MeasureKey> covered = keys.stream()
                .filter(m -> m.state() != MeasureState.WITHDRAWN && sight.covers(m))
                .toList();
        if (run == null || covered.isEmpty()) {
            return List.of();
        }
        Set<String> withheld = sight.everything() ? Set.of() : facts.waitingBeyond(sight, run.ranAt());
        List<Standing> open = facts.of(covered).stream()
                .filter(s -> s.milestone().actual() == null)
                .filter(s -> !withheld.contains(s.milestone().code()))
                .toList();
        Map<String, OddsFigure> figures = store.figures(
                run.id(), open.stream().map(s -> s.milestone().code()).toList());
        List<OddsView> views = new ArrayList<>();
        for (Standing one : open) {
            OddsFigure figure = figures.get(one.milestone().code());
            if (figure != null) {
                views.add(figure.view(one.milestone(), one.measure().code(), run));
            }
        }
        views.sort(Comparator.comparing(OddsView::milestone));
        return views;
    }

    @Override
    @Transactional
    public List<Calibration> calibrations() {
        Actor reader = CurrentActor.get();
        boolean all = reader.has(Role.SECRETARIAT) || reader.has(Role.AUDITOR) || reader.has(Role.SYSTEM);
        if (!all && !reader.has(Role.COORDINATOR) && !reader.has(Role.APPROVER)) {
            return List.of();
        }
        return Calibrations.of(facts.held(), clock.today()).stream()
                .filter(c -> all
                        || reader.hasFor(Role.COORDINATOR, c.organisation())
                        || reader.hasFor(Role.APPROVER, c.organisation()))
                .toList();
    }
}
