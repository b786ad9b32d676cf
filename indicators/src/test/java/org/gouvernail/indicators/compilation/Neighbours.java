package org.gouvernail.indicators.compilation;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.edition.Editions;
import org.gouvernail.governance.escalation.EscalationRules;
import org.gouvernail.governance.escalation.Escalations;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.governance.period.PeriodState;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.governance.strategy.Strategies;
import org.gouvernail.indicators.report.QuarterFixture;
import org.gouvernail.sectorplans.change.ChangeRequests;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.quarter.MeasureFacts;
import org.gouvernail.sectorplans.quarter.QuarterInputs;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.gouvernail.sectorplans.rating.RatingThresholds;
import org.gouvernail.sectorplans.rating.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * The capabilities that a compilation talks to, kept in memory and transactional: what a lost transaction did here is
 * undone too. Inputs come in another order each time they are asked for.
 */
final class Neighbours {

    PeriodState period = PeriodState.CLOSED;
    /** The transaction at work. */
    @Nullable EntityManager em;

    /** What somebody else does while the inputs are frozen, once. */
    Runnable meanwhile = () -> {};

    String ministry = "Ministère de la Culture";
    final Map<String, List<MeasureFacts>> measures = new TreeMap<>();
    final Map<String, List<MilestoneFacts>> milestones = new TreeMap<>();
    final List<String> acts = new ArrayList<>();
    final Map<String, Committees.Proposal> proposals = new TreeMap<>();
    final List<UUID> started = new ArrayList<>();
    private final Map<UUID, Map<String, List<MeasureFacts>>> frozen = new HashMap<>();
    private final Random random;
    private Runnable undo = () -> {};
    private Instant recorded = Instant.parse("2018-01-08T14:00:00Z");

    Neighbours(long seed) {
        this.random = new Random(seed);
        for (String plan : List.of("PAEN", "PNC", "PAES", "PAGN", "PAI")) {
            measures.put(plan, QuarterFixture.measures(random, plan, 12));
            milestones.put(plan, QuarterFixture.milestones(random, plan, 12));
        }
    }

    void begin() {
        PeriodState before = period;
        List<String> actsBefore = List.copyOf(acts);
        Map<String, Committees.Proposal> proposalsBefore = new TreeMap<>(proposals);
        Map<UUID, Map<String, List<MeasureFacts>>> frozenBefore = new HashMap<>(frozen);
        undo = () -> {
            period = before;
            acts.clear();
            acts.addAll(actsBefore);
            proposals.clear();
            proposals.putAll(proposalsBefore);
            frozen.clear();
            frozen.putAll(frozenBefore);
        };
    }

    void commit() {
        undo = () -> {};
    }

    void rollback() {
        undo.run();
    }

    ReportingPeriods periods() {
        return played(ReportingPeriods.class, (name, arguments) -> {
            switch (name) {
                case "markCompiled" -> period = PeriodState.COMPILED;
                case "markApproved" -> period = PeriodState.APPROVED;
                case "markPublished" -> period = PeriodState.PUBLISHED;
                case "lock" -> lock((String) arguments[0]);
                default -> {
                    // the rest is asked for below
                }
            }
            return name.equals("all") ? List.of(period(QuarterFixture.PERIOD)) : period((String) arguments[0]);
        });
    }

    /** Holds the period's row, where a test put one, until the transaction ends. */
    private void lock(String code) {
        Objects.requireNonNull(em)
                .createNativeQuery("select code from reporting_period where code = ? for update")
                .setParameter(1, code)
                .getResultList();
    }

    private PeriodView period(String code) {
        LocalDate end = LocalDate.of(2017, 9, 30);
        return new PeriodView(code, end.minusMonths(3), end, end, period, null, null);
    }

    ManagedExecutorService executor() {
        return played(ManagedExecutorService.class, (name, arguments) -> {
            ((Runnable) arguments[0]).run();
            return true;
        });
    }

    QuarterInputs inputs() {
        return played(QuarterInputs.class, (name, arguments) -> switch (name) {
            case "hold" -> true;
            case "fingerprint" -> Integer.toHexString(measures.hashCode());
            case "freeze" -> freeze((UUID) arguments[0]);
            case "thresholds" -> Thresholds.PUBLISHED;
            case "firstFrozenAt" -> Instant.EPOCH;
            case "plans" ->
                List.copyOf(frozen.getOrDefault((UUID) arguments[0], Map.of()).keySet());
            case "compute" ->
                shuffled(frozen((UUID) arguments[0], arguments[1]).stream()
                        .map(QuarterFixture::computed)
                        .toList());
            case "measures" ->
                shuffled(frozen((UUID) arguments[0], arguments[1]).stream()
                        .map(QuarterFixture::frozen)
                        .toList());
            default -> shuffled(milestones.getOrDefault((String) arguments[1], List.of()));
        });
    }

    /** No objective was ever dropped. */
    Editions editions() {
        return played(Editions.class, (name, arguments) -> Map.of());
    }

    /** The rules that the product brings. */
    Escalations escalations() {
        return played(Escalations.class, (name, arguments) -> EscalationRules.BROUGHT);
    }

    /** No set but what the product brings. */
    RatingThresholds sets() {
        return played(RatingThresholds.class, (name, arguments) -> List.of());
    }

    private boolean freeze(UUID compilation) {
        frozen.putIfAbsent(compilation, new TreeMap<>(measures));
        meanwhile.run();
        meanwhile = () -> {};
        return true;
    }

    /** The measures of a plan, or those of some codes. */
    private List<MeasureFacts> frozen(UUID compilation, Object planOrCodes) {
        return frozen.getOrDefault(compilation, Map.of()).values().stream()
                .flatMap(List::stream)
                .filter(m -> planOrCodes instanceof Collection<?> codes
                        ? codes.contains(m.code())
                        : m.plan().equals(planOrCodes))
                .toList();
    }

    private <T> List<T> shuffled(List<T> all) {
        List<T> copy = new ArrayList<>(all);
        Collections.shuffle(copy, random);
        return copy;
    }

    Committees committees() {
        return played(Committees.class, (name, arguments) -> {
            if (name.equals("carriedOutSince")) {
                return List.of();
            }
            for (Object asked : (List<?>) arguments[1]) {
                Committees.Proposal proposal = (Committees.Proposal) asked;
                proposals.put(arguments[0] + " " + proposal.subject() + " " + proposal.cause(), proposal);
            }
            return proposals;
        });
    }

    ChangeRequests requests() {
        return played(ChangeRequests.class, (name, arguments) -> List.of());
    }

    Journal journal() {
        return played(Journal.class, (name, arguments) -> {
            acts.add((String) arguments[0]);
            recorded = recorded.plusSeconds(60);
            return recorded;
        });
    }

    Strategies strategies() {
        return played(Strategies.class, (name, arguments) -> Optional.empty());
    }

    Plans plans() {
        return played(Plans.class, (name, arguments) -> List.of());
    }

    Organisations organisations() {
        return played(
                Organisations.class,
                (name, arguments) ->
                        List.of(new OrganisationView("MCC", QuarterFixture.text(ministry), true, List.of())));
    }

    @SuppressWarnings("unchecked")
    Event<CompilationRequested> requested() {
        return played(
                Event.class, (name, arguments) -> started.add(((CompilationRequested) arguments[0]).compilation()));
    }

    private static <T> T played(Class<T> type, Part part) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object answer = part.play(method.getName(), arguments);
                    return method.getReturnType() == void.class ? null : answer;
                }));
    }

    /** Answers the calls of an interface. */
    private interface Part {
        @Nullable Object play(String method, Object[] arguments);
    }
}
