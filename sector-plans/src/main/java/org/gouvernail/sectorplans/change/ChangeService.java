package org.gouvernail.sectorplans.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.Change;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.Committees.NewDecision;
import org.gouvernail.governance.committee.Committees.NewFollowUp;
import org.gouvernail.governance.committee.Committees.Outcome;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.Sight;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class ChangeService implements ChangeRequests {

    static final String KIND = "change";

    @Inject
    ChangeStore store;

    @Inject
    ChangeEffects effects;

    @Inject
    MeasureDirectory measures;

    @Inject
    Committees committees;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    /** The committee's agenda is locked before the measure, as where a decision is carried out. */
    @Override
    @Requires({Role.COORDINATOR, Role.SECRETARIAT})
    public ChangeView propose(String measure, Asked asked) {
        MeasureKey key = measures.require(measure);
        if (!CurrentActor.get().has(Role.SECRETARIAT) && !key.concerns(CurrentActor.get(), Role.COORDINATOR)) {
            throw DomainException.forbidden("access.organisation", key.leadOrganisation());
        }
        Content before = effects.standing(key, asked);
        MeasureKey target = measures.named(Set.of(String.valueOf(asked.content().mergedInto()))).stream()
                .findFirst()
                .orElse(null);
        List<FieldProblem> problems = ChangeRules.problems(asked, before, key, clock.today(), target);
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
        String code = measure + "-C" + (store.of(measure).size() + 1);
        SubjectRef subject = asked.milestone() == null
                ? new SubjectRef("measure", measure)
                : new SubjectRef("milestone", asked.milestone());
        String item = committees.ask(
                subject,
                ChangeWords.title(asked, effects.title(key, asked), effects.into(asked)),
                ChangeWords.facts(asked, before, effects.leaving(measure, asked.kind())),
                ChangeWords.request(code));
        measures.lock(measure);
        mustBeAlone(measure, subject);
        SubjectRef ref = new SubjectRef(KIND, code);
        ChangeRequest request = new ChangeRequest(
                code,
                key.plan(),
                measure,
                asked,
                before,
                item,
                CurrentActor.get().account(),
                journal.instant(ref));
        store.add(request);
        return recorded("change.proposed", request, asked.reason().fr());
    }

    private void mustBeAlone(String measure, SubjectRef subject) {
        store.of(measure).stream()
                .map(ChangeRequest::view)
                .filter(c -> c.state() == State.PROPOSED && c.subject().equals(subject))
                .findFirst()
                .ifPresent(open -> {
                    throw DomainException.conflict("change.open", open.code(), subject.code());
                });
    }

    @Override
    @Requires({Role.COORDINATOR, Role.SECRETARIAT})
    public ChangeView withdraw(String code, @Nullable String seen) {
        ChangeRequest request = lock(code, seen);
        if (committees.decided(request.view().agendaItem())) {
            throw DomainException.conflict("change.decided", code);
        }
        request.withdraw(CurrentActor.get().account(), clock.instant());
        committees.retract(
                request.view().agendaItem(),
                LocalizedText.of("La demande " + code + " a été retirée.", "Request " + code + " was taken back."));
        return recorded("change.withdrawn", request, null);
    }

    @Override
    @Requires(Role.COMMITTEE)
    public ChangeView settle(String code, String decision, boolean approved, @Nullable String seen) {
        ChangeRequest request = lock(code, seen);
        ChangeView asked = request.view();
        String taken = committees
                .item(asked.agendaItem())
                .map(AgendaItemView::decision)
                .orElse(null);
        if (!decision.equals(taken)) {
            throw DomainException.invalid(
                    "change.other-decision", "/decision", decision, asked.agendaItem(), asked.code());
        }
        committees.mustFollow(decision, approved);
        grant(decision, code, approved);
        return settled(request, decision, approved);
    }

    /** Whoever takes note grants nothing and carries nothing out: the request is refused, or stays open. */
    private void grant(String decision, String request, boolean approved) {
        boolean note =
                committees.decision(decision).filter(DecisionView::takesNote).isPresent();
        if (approved || !note) {
            committees.carryOut(decision, new SubjectRef(KIND, request), Change.REQUEST);
        }
    }

    private ChangeView settled(ChangeRequest request, String decision, boolean approved) {
        ChangeView asked = request.view();
        request.decided(decision, approved, clock.instant());
        if (approved) {
            stillHolds(asked);
            effects.carryOut(asked, decision);
        }
        committees.retract(
                asked.agendaItem(),
                LocalizedText.of(
                        "La décision " + decision + " règle la demande " + asked.code() + ".",
                        "Decision " + decision + " settles request " + asked.code() + "."));
        return recorded(approved ? "change.approved" : "change.refused", request, decision);
    }

    @Override
    @Requires(Role.COMMITTEE)
    public DecisionView decide(
            String session,
            String item,
            NewDecision decision,
            @Nullable NewFollowUp followUp,
            Map<String, Boolean> outcomes) {
        DecisionView taken = committees.decide(session, item, saying(item, decision, outcomes), followUp);
        if (!outcomes.isEmpty()) {
            grant(taken.code(), outcomes.keySet().iterator().next(), outcomes.containsValue(true));
        }
        outcomes.forEach((code, approved) -> settled(about(taken, lock(code)), taken.code(), approved));
        return taken;
    }

    /** The decision with what it makes of the request that brought its point, where that is among those settled. */
    private NewDecision saying(String item, NewDecision decision, Map<String, Boolean> outcomes) {
        String point = committees
                .item(item)
                .map(AgendaItemView::number)
                .orElseThrow(() -> DomainException.notFound("agenda-item", item));
        Boolean approved = outcomes.entrySet().stream()
                .filter(o -> store.find(o.getKey(), LockModeType.NONE)
                        .filter(r -> r.view().agendaItem().equals(point))
                        .isPresent())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        return approved == null || decision.takesNote() ? decision : decision.with(Outcome.of(approved));
    }

    /** What was withdrawn meanwhile is neither changed nor merged into. */
    private void stillHolds(ChangeView asked) {
        String into = asked.content().mergedInto();
        measures.named(into == null ? Set.of(asked.measure()) : Set.of(asked.measure(), into)).stream()
                .filter(m -> m.state() == MeasureState.WITHDRAWN)
                .findFirst()
                .ifPresent(m -> {
                    throw DomainException.conflict("change.withdrawn-since", asked.code(), m.code());
                });
    }

    /** A decision settles the requests about its own subject or, where that is a measure, about its milestones. */
    private static ChangeRequest about(DecisionView taken, ChangeRequest request) {
        ChangeView asked = request.view();
        SubjectRef decided = taken.subject();
        if (!decided.equals(asked.subject()) && !decided.equals(new SubjectRef("measure", asked.measure()))) {
            throw DomainException.invalid(
                    "change.other-decision", "/decision", taken.code(), asked.agendaItem(), asked.code());
        }
        return request;
    }

    private ChangeRequest lock(String code, @Nullable String seen) {
        ChangeRequest request = lock(code);
        Version.check(seen, request.view());
        return request;
    }

    private ChangeRequest lock(String code) {
        ChangeRequest request = store.find(code, LockModeType.PESSIMISTIC_WRITE)
                .filter(this::seen)
                .orElseThrow(() -> DomainException.notFound(KIND, code));
        measures.lock(request.measure());
        return request;
    }

    private ChangeView recorded(String act, ChangeRequest request, @Nullable String reason) {
        store.flush();
        ChangeView view = request.view();
        journal.record(act, new SubjectRef(KIND, view.code()), reason, view);
        return view;
    }

    private boolean seen(ChangeRequest request) {
        return Sight.ofReader().covers(measures.require(request.measure()));
    }

    @Override
    public Optional<ChangeView> find(String code) {
        return store.find(code, LockModeType.NONE).filter(this::seen).map(ChangeRequest::view);
    }

    @Override
    public List<ChangeView> of(String measure) {
        return Sight.ofReader().covers(measures.require(measure))
                ? store.of(measure).stream().map(ChangeRequest::view).toList()
                : List.of();
    }

    @Override
    public List<ChangeView> all(@Nullable String plan, @Nullable State state) {
        List<ChangeView> all =
                store.all(plan, state).stream().map(ChangeRequest::view).toList();
        Sight sight = Sight.ofReader();
        Set<String> covered = measures
                .named(all.stream().map(ChangeView::measure).distinct().toList())
                .stream()
                .filter(sight::covers)
                .map(MeasureKey::code)
                .collect(Collectors.toSet());
        return all.stream().filter(c -> covered.contains(c.measure())).toList();
    }

    @Override
    public List<ChangeView> open(SubjectRef subject) {
        return all(null, State.PROPOSED).stream()
                .filter(c -> c.subject().equals(subject) || subject.equals(new SubjectRef("measure", c.measure())))
                .toList();
    }

    @Override
    public Map<String, String> merged(String plan) {
        Map<String, String> into = new LinkedHashMap<>();
        store.mergers(plan)
                .forEach(c ->
                        into.put(c.measure(), String.valueOf(c.view().content().mergedInto())));
        return into;
    }

    @Override
    public Map<String, List<TakenOver>> tookOver() {
        return store.mergers(null).stream()
                .map(ChangeRequest::view)
                .collect(Collectors.groupingBy(
                        c -> String.valueOf(c.content().mergedInto()),
                        Collectors.mapping(
                                c -> new TakenOver(c.measure(), String.valueOf(c.decision())), Collectors.toList())));
    }

    @Override
    public List<ChangeView> approvedSince(@Nullable Instant after) {
        return store.approvedSince(after == null ? Instant.EPOCH : after).stream()
                .map(ChangeRequest::view)
                .toList();
    }
}
