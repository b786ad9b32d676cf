package org.gouvernail.governance.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Committees.Evidence;
import org.gouvernail.governance.committee.Committees.FollowUpView;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.Links;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/** Follow-ups from their opening to their evidence; those who carry decisions out see what falls to them. */
@ApplicationScoped
class FollowUpDesk {

    /** Who reads all follow-ups. */
    private static final Set<Role> READERS = Set.of(Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.SYSTEM);

    private static final LocalizedText DONE = LocalizedText.of("Le suivi est clos.", "The follow-up is closed.");

    @Inject
    CommitteeStore store;

    @Inject
    Organisations organisations;

    @Inject
    Agenda agenda;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    Stream<FollowUp> all(boolean openOnly) {
        Actor actor = CurrentActor.get();
        return store.followUps(openOnly).stream().filter(f -> READERS.stream().anyMatch(actor::has) || owes(actor, f));
    }

    List<FollowUpView> openAt(SessionView session) {
        LocalDate day = session.day();
        return all(false)
                .filter(f -> f.openOn(day) && takenBy(f, day))
                .map(FollowUp::view)
                .toList();
    }

    /** Whether its decision was taken by a day: of earlier follow-ups nothing else tells when they were opened. */
    private boolean takenBy(FollowUp followUp, LocalDate day) {
        return store.find(CommitteeDecision.class, followUp.decision(), LockModeType.NONE)
                .flatMap(d -> store.find(CommitteeSession.class, d.session(), LockModeType.NONE))
                .filter(s -> !s.view().day().isAfter(day))
                .isPresent();
    }

    FollowUpView open(String decision, LocalizedText text, String organisation, LocalDate dueOn) {
        CommitteeDecision made = store.find(CommitteeDecision.class, decision, LockModeType.NONE)
                .orElseThrow(() -> DomainException.notFound("decision", decision));
        store.lock(CommitteeSession.class, "session", made.session());
        OrganisationView owing = organisations
                .find(organisation, null)
                .orElseThrow(
                        () -> DomainException.invalid("unknown.organisation", "/followUp/organisation", organisation));
        if (!owing.active()) {
            throw DomainException.invalid("organisation.ended", "/followUp/organisation", organisation);
        }
        if (dueOn.isBefore(clock.today())) {
            throw DomainException.invalid("follow-up.past", "/followUp/dueOn");
        }
        int number = (int) store.followUpsOf(decision) + 1;
        Instant at = journal.instant(ref(decision + "-S" + number));
        FollowUp followUp = new FollowUp(decision, number, text, organisation, dueOn, at);
        store.add(followUp);
        FollowUpView view = followUp.view();
        journal.record("follow-up.opened", ref(view.code()), null, view);
        return view;
    }

    FollowUpView close(String code, Evidence evidence, @Nullable String seen) {
        FollowUp followUp = store.lock(FollowUp.class, Origin.FOLLOW_UP, code);
        Actor actor = CurrentActor.get();
        if (!owes(actor, followUp) && !actor.has(Role.SECRETARIAT) && !actor.has(Role.SYSTEM)) {
            throw DomainException.forbidden("access.organisation", followUp.organisation());
        }
        Version.check(seen, followUp.view());
        check(evidence);
        followUp.close(evidence, clock.instant());
        store.flush();
        journal.record("follow-up.closed", ref(code), null, followUp.view());
        agenda.withdrawBrought(Origin.overdue(code), DONE);
        return followUp.view();
    }

    private static void check(Evidence evidence) {
        List<FieldProblem> problems = new ArrayList<>();
        if (evidence.link() != null && !Links.isAddress(evidence.link())) {
            problems.add(new FieldProblem("/link", "follow-up.link"));
        }
        if (evidence.link() == null && evidence.sha256() != null) {
            problems.add(new FieldProblem("/link", "follow-up.link-of-hash"));
        }
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
    }

    private static SubjectRef ref(String code) {
        return new SubjectRef(Origin.FOLLOW_UP, code);
    }

    private static boolean owes(Actor actor, FollowUp followUp) {
        return actor.hasFor(Role.COORDINATOR, followUp.organisation())
                || actor.hasFor(Role.APPROVER, followUp.organisation());
    }
}
