package org.gouvernail.governance.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.advice.AdviceBook;
import org.gouvernail.governance.advice.AdviceBook.AdviceView;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.edition.Changes.Act;
import org.gouvernail.governance.edition.Changes.Change;
import org.gouvernail.governance.edition.Editions.EditionContent;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Subjects;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.strategy.Strategies;
import org.gouvernail.governance.strategy.StrategyView;
import org.jspecify.annotations.Nullable;

/** Whatever changes a revision holds the strategy's lock: what is decided upon one edition waits for what becomes the next. */
@ApplicationScoped
@Transactional
class RevisionService implements Revisions {

    static final String KIND = "revision";
    private static final String ADVICE = "advice";

    @Inject
    EditionStore store;

    @Inject
    EditionService editions;

    @Inject
    Strategies strategies;

    @Inject
    ServingMeasures measures;

    @Inject
    Committees committees;

    @Inject
    Subjects subjects;

    @Inject
    AdviceBook advice;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Override
    @Requires(Role.SECRETARIAT)
    public RevisionView propose(Proposed proposed) {
        StrategyView strategy = strategies.locked();
        check(strategy, proposed);
        int number = store.countRevisions() + 1;
        String code = strategy.code() + "-R" + number;
        Revision revision =
                new Revision(number, code, proposed, CurrentActor.get().account(), journal.instant(ref(code)));
        store.add(revision);
        return recorded("revision.proposed", revision, null);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public RevisionView edit(String code, Proposed proposed, @Nullable String seen) {
        StrategyView strategy = strategies.locked();
        Revision revision = lock(code, seen);
        revision.undecided();
        check(strategy, proposed);
        leaveAgenda(
                revision,
                LocalizedText.of(
                        "La révision " + code + " a été réécrite.", "Revision " + code + " was written again."));
        revision.word(proposed);
        return recorded("revision.edited", revision, null);
    }

    private void check(StrategyView strategy, Proposed proposed) {
        if (strategy.edition().adoptedOn() == null) {
            throw DomainException.conflict("revision.draft", strategy.code());
        }
        mustStandOn(strategy, proposed.basedOn());
        List<FieldProblem> problems = new ArrayList<>(problems(strategy, proposed.changes()));
        for (int i = 0; i < proposed.changes().size(); i++) {
            unknown(proposed.changes().get(i).evidence(), "/changes/" + i + "/evidence/", problems);
        }
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
    }

    private List<FieldProblem> problems(StrategyView strategy, List<Change> changes) {
        List<String> dropped = changes.stream()
                .filter(c -> c.act() == Act.DROP)
                .map(Change::about)
                .toList();
        return EditionRules.problems(
                editions.standing(strategy), changes, strategies.codesEverGiven(), measures.serving(dropped));
    }

    private void unknown(List<String> references, String pointer, List<FieldProblem> problems) {
        for (int i = 0; i < references.size(); i++) {
            if (subjects.resolve(SubjectRef.parse(references.get(i))).isEmpty()) {
                problems.add(new FieldProblem(pointer + i, "subject.unknown", references.get(i)));
            }
        }
    }

    /** Refuses what was written upon another edition, naming what changed since. */
    private void mustStandOn(StrategyView strategy, int basedOn) {
        int number = strategy.edition().number();
        if (basedOn == number) {
            return;
        }
        String changed = store.edition(basedOn)
                .map(before -> EditionDiff.codes(before.content(), editions.standing(strategy)))
                .map(codes -> String.join(", ", new TreeSet<>(codes)))
                .orElse("—");
        throw DomainException.conflictAt(
                "/basedOn", "revision.rebase", String.valueOf(basedOn), String.valueOf(number), changed);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public RevisionView submit(String code, Heard heard, @Nullable String seen) {
        StrategyView strategy = strategies.locked();
        mustStandOn(strategy, require(code).basedOn());
        Revision revision = lock(code, seen);
        revision.undecided();
        revision.submit(journal.instant(ref(code)));
        hear(revision, strategy.code(), heard);
        return recorded("revision.submitted", revision, null);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public RevisionView request(String code, Heard heard, @Nullable String seen) {
        StrategyView strategy = strategies.locked();
        Revision revision = lock(code, seen);
        mustStandOn(strategy, revision.basedOn());
        if (revision.state() != State.SUBMITTED || revision.agendaItem() != null) {
            throw DomainException.conflict("revision.state", code);
        }
        hear(revision, strategy.code(), heard);
        if (!revision.heard()) {
            throw DomainException.conflictAt("/advice", "revision.unheard", code);
        }
        List<FieldProblem> problems = problems(strategy, revision.changes());
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
        RevisionView view = view(revision);
        revision.ask(committees.ask(
                ref(code), RevisionWords.title(view), RevisionWords.facts(view), RevisionWords.request(view)));
        return recorded("revision.requested", revision, null);
    }

    private void hear(Revision revision, String strategy, Heard heard) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < heard.advice().size(); i++) {
            String named = heard.advice().get(i);
            SubjectRef ref = SubjectRef.parse(named);
            String at = "/advice/" + i;
            if (!RevisionWords.hears(ref.kind())) {
                problems.add(new FieldProblem(at, "revision.no-advice", named));
            } else if (!ref.kind().equals(ADVICE)) {
                if (subjects.resolve(ref).isEmpty()) {
                    problems.add(new FieldProblem(at, "subject.unknown", named));
                }
            } else {
                advice.find(ref.code())
                        .ifPresentOrElse(
                                asked -> about(revision, strategy, asked, at, problems),
                                () -> problems.add(new FieldProblem(at, "subject.unknown", ref.code())));
            }
        }
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
        revision.hear(heard);
    }

    /** Refuses an opinion about something else: it would pass for one on the revision. */
    private static void about(
            Revision revision, String strategy, AdviceView asked, String at, List<FieldProblem> problems) {
        if (!HeardRules.concerns(SubjectRef.parse(asked.subject()), strategy, revision.code(), revision.changes())) {
            problems.add(
                    new FieldProblem(at, "revision.other-subject", asked.code(), asked.subject(), revision.code()));
        }
    }

    @Override
    @Requires(Role.COMMITTEE)
    public RevisionView decide(String code, String decision, boolean approved, @Nullable String seen) {
        StrategyView strategy = strategies.locked();
        Revision revision = lock(code, seen);
        revision.undecided();
        DecisionView taken = committees.decision(decision).orElse(null);
        String asked = revision.agendaItem();
        String about = asked == null
                ? null
                : committees.item(asked).map(AgendaItemView::decision).orElse(null);
        if (taken == null || !decision.equals(about) || !taken.subject().equals(ref(code))) {
            throw DomainException.invalid("revision.other-decision", "/decision", decision, code);
        }
        committees.mustFollow(decision, approved);
        if (!approved) {
            if (!taken.takesNote()) {
                committees.carryOut(decision, ref(code), Committees.Change.REQUEST);
            }
            revision.withdraw(
                    decision,
                    LocalizedText.of(
                            "Le comité ne l’a pas adoptée (" + decision + ").",
                            "The committee did not adopt it (" + decision + ")."));
            return recorded("revision.refused", revision, decision);
        }
        mustStandOn(strategy, revision.basedOn());
        store.decided().stream().findFirst().ifPresent(other -> {
            throw DomainException.conflict("revision.other-decided", other.code(), String.valueOf(other.effectOn()));
        });
        List<FieldProblem> problems = problems(strategy, revision.changes());
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
        committees.carryOut(decision, ref(code), Committees.Change.REQUEST);
        revision.decide(decision, taken.effectOn());
        recorded("revision.decided", revision, decision);
        return taken.effectOn().isAfter(clock.today()) ? view(revision) : putInForce(strategy, revision);
    }

    private RevisionView putInForce(StrategyView strategy, Revision revision) {
        mustStandOn(strategy, revision.basedOn());
        EditionContent next = next(editions.standing(strategy), revision, clock.today());
        editions.adopt(strategy, next);
        revision.inForce(next.number());
        return recorded("revision.in-force", revision, revision.decision());
    }

    @Override
    @Requires(Role.SYSTEM)
    public void takeEffect() {
        LocalDate today = clock.today();
        if (store.waiting().stream().noneMatch(r -> isDue(r, today))) {
            return;
        }
        StrategyView strategy = strategies.locked();
        store.decided().stream().filter(r -> isDue(r, today)).findFirst().ifPresent(r -> putInForce(strategy, r));
    }

    private static boolean isDue(Revision revision, LocalDate today) {
        return revision.state() == State.DECIDED
                && !Objects.requireNonNull(revision.effectOn()).isAfter(today);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public RevisionView withdraw(String code, LocalizedText reason, @Nullable String seen) {
        strategies.locked();
        Revision revision = lock(code, seen);
        revision.undecided();
        leaveAgenda(revision, reason);
        revision.withdraw(null, reason);
        return recorded("revision.withdrawn", revision, reason.fr());
    }

    /** Takes back what was asked of the committee, unless it has decided. */
    private void leaveAgenda(Revision revision, LocalizedText reason) {
        String item = revision.agendaItem();
        if (item == null) {
            return;
        }
        if (committees.decided(item)) {
            throw DomainException.conflict("revision.settled", revision.code());
        }
        committees.retract(item, reason);
    }

    private static EditionContent next(EditionContent base, Revision revision, @Nullable LocalDate adoptedOn) {
        String decision = revision.decision();
        return NextEdition.of(
                base,
                revision.title(),
                revision.changes(),
                adoptedOn,
                revision.effectOn(),
                decision == null
                        ? Provenance.ILLUSTRATIVE
                        : Provenance.sourced("Décision " + decision + " du comité ministériel"),
                revision.code(),
                decision);
    }

    private RevisionView view(Revision revision) {
        EditionContent base = store.edition(revision.basedOn())
                .map(Edition::content)
                .orElseGet(() -> editions.standing(strategies.current(null).orElseThrow()));
        return revision.view(EditionDiff.between(base, next(base, revision, null)));
    }

    private RevisionView recorded(String act, Revision revision, @Nullable String reason) {
        store.flush();
        RevisionView view = view(revision);
        journal.record(act, ref(revision.code()), reason, view);
        return view;
    }

    private Revision lock(String code, @Nullable String seen) {
        Revision revision = store.revision(code, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound(KIND, code));
        Version.check(seen, view(revision));
        return revision;
    }

    private Revision require(String code) {
        return store.revision(code, LockModeType.NONE).orElseThrow(() -> DomainException.notFound(KIND, code));
    }

    private static SubjectRef ref(String code) {
        return new SubjectRef(KIND, code);
    }

    static boolean readable(Revision revision) {
        Actor reader = CurrentActor.get();
        return revision.wasSubmitted()
                || reader.has(Role.SECRETARIAT)
                || reader.has(Role.COMMITTEE)
                || reader.has(Role.AUDITOR)
                || reader.has(Role.SYSTEM);
    }

    @Override
    public Optional<RevisionView> find(String code) {
        return store.revision(code, LockModeType.NONE)
                .filter(RevisionService::readable)
                .map(this::view);
    }

    @Override
    public List<RevisionView> all() {
        return store.revisions().stream()
                .filter(RevisionService::readable)
                .map(this::view)
                .toList();
    }
}
