package org.gouvernail.governance.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.AgendaDesk;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.committee.ConductOfSessions;
import org.gouvernail.governance.committee.Origin;
import org.gouvernail.governance.committee.OwnBodies;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;

/** Whoever records here holds the committees' lock first, so that a decision is completed or checked by one at a time. */
@ApplicationScoped
@Transactional
class CheckService implements Checks {

    @Inject
    EffectStore store;

    @Inject
    EffectService effects;

    @Inject
    Committees committees;

    @Inject
    AgendaDesk desk;

    @Inject
    ConductOfSessions conduct;

    @Inject
    OwnBodies own;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT})
    public DecisionView complete(
            String decision, LocalizedText expectedEffect, LocalDate checkOn, LocalizedText reason) {
        desk.lock();
        CheckRules.complete(require(decision), checkOn, clock.today());
        SubjectRef ref = new SubjectRef("decision", decision);
        store.add(new DecisionExpectation(
                decision, expectedEffect, checkOn, reason, CurrentActor.get().account(), journal.instant(ref)));
        DecisionView completed = require(decision);
        journal.record("decision.completed", ref, reason.fr(), completed);
        effects.bringBack();
        return completed;
    }

    @Override
    @Requires(Role.COMMITTEE)
    public CheckView check(String decision, NewCheck check) {
        desk.lock();
        DecisionView checked = require(decision);
        desk.mustBeHeld(check.session());
        CheckRules.check(checked, check.nextCheckOn(), clock.today());
        mustConclude(checked, check.session());
        int number = of(decision).size() + 1;
        SubjectRef ref = new SubjectRef("check", DecisionCheck.code(decision, number));
        Instant at = journal.instant(ref);
        DecisionCheck row = new DecisionCheck(
                decision,
                number,
                check,
                effects.now(checked).kept(),
                CurrentActor.get().account(),
                at);
        store.add(row);
        desk.settle(Origin.check(decision, Objects.requireNonNull(checked.checkOn())), ref.code());
        journal.record("check.recorded", ref, null, row.view());
        journal.record("decision.checked", new SubjectRef("decision", decision), null, require(decision));
        effects.bringBack();
        return row.view();
    }

    /** A check is taken where the decision came back, as a decision would be: by who sits, with the quorum. */
    private void mustConclude(DecisionView decision, String session) {
        SubjectRef ref = new SubjectRef("decision", decision.code());
        AgendaItemView point = committees.agenda(session).stream()
                .filter(item -> ref.equals(item.origin()) && item.decision() == null && item.withdrawn() == null)
                .findFirst()
                .orElseThrow(() -> DomainException.conflict(
                        "check.not-on-agenda", decision.code(), session, String.valueOf(decision.checkOn())));
        SessionView held = committees.session(session).orElseThrow();
        own.mustSit(held.committee());
        conduct.mayConclude(held, point.number());
    }

    private DecisionView require(String decision) {
        return committees.decision(decision).orElseThrow(() -> DomainException.notFound("decision", decision));
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR})
    public List<CheckView> of(String decision) {
        require(decision);
        return store.checks(List.of(decision)).stream().map(DecisionCheck::view).toList();
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR})
    public Map<String, List<CheckView>> of(Collection<String> decisions) {
        return store.checks(decisions).stream()
                .map(DecisionCheck::view)
                .collect(Collectors.groupingBy(CheckView::decision));
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR})
    public Optional<String> basis(String decision) {
        require(decision);
        return store.basis(decision).map(basis -> basis.kept().text());
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR})
    public Optional<String> basisOfCheck(String check) {
        String decision = check.replaceFirst("-C\\d{1,4}$", "");
        return store.checks(List.of(decision)).stream()
                .filter(row -> row.view().code().equals(check))
                .map(DecisionCheck::snapshot)
                .findFirst();
    }
}
