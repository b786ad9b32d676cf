package org.gouvernail.governance.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Bodies;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.committee.OwnBodies;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class MinutesService implements MinutesBook {

    static final String KIND = "minutes";

    private static final Set<Role> READERS = Set.of(Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.SYSTEM);

    @Inject
    MinutesStore store;

    @Inject
    Committees committees;

    @Inject
    FirstDraft draft;

    @Inject
    Attendance attendance;

    @Inject
    Bodies bodies;

    @Inject
    OwnBodies own;

    @Inject
    Journal journal;

    @Override
    public Optional<MinutesView> find(String session) {
        Optional<MinutesView> saved = store.load(session, LockModeType.NONE).map(store::view);
        Actor actor = CurrentActor.get();
        if (READERS.stream().noneMatch(actor::has) && !isOwn(actor, session)) {
            return saved.filter(m -> m.publishedAt() != null);
        }
        return saved.or(() -> committees
                .session(session)
                .filter(s -> s.state() != SessionState.CONVENED)
                .map(s -> Minutes.unsaved(session, draft.of(s))));
    }

    private boolean isOwn(Actor actor, String session) {
        return actor.has(Role.ADVISOR)
                && committees
                        .session(session)
                        .filter(s -> own.isSeated(s.committee()))
                        .isPresent();
    }

    @Override
    public Optional<Conduct> conduct(String session) {
        return store.load(session, LockModeType.NONE)
                .filter(m -> store.view(m).publishedAt() != null)
                .flatMap(m -> CurrentActor.call(
                        Actor.SYSTEM, () -> committees.session(session).map(attendance::conduct)));
    }

    @Override
    public List<MinutesView> published() {
        return store.published().stream().map(store::view).toList();
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public MinutesView write(String session, List<Passage> passages, @Nullable String seen) {
        begun(session);
        Minutes row = store.load(session, LockModeType.PESSIMISTIC_WRITE).orElse(null);
        Version.check(seen, row == null ? find(session).orElseThrow() : store.view(row));
        if (row == null) {
            row = new Minutes(session);
            store.begin(row);
        }
        row.mustChange();
        if (!store.amendments(row).isEmpty()) {
            throw DomainException.conflict("minutes.by-amendment", session);
        }
        Set<String> items =
                committees.agenda(session).stream().map(AgendaItemView::code).collect(Collectors.toSet());
        committees.carriedFrom(session).forEach(i -> items.add(i.code()));
        MinutesRules.passages(passages, items, session);
        row.write(passages);
        return recorded("minutes.drafted", row, session, null);
    }

    @Override
    @Requires({Role.COMMITTEE, Role.ADVISOR})
    public MinutesView propose(String session, NewAmendment amendment, @Nullable String seen) {
        SessionView held = begun(session);
        bodies.mustActIn(held.committee());
        attendance.mustHaveAttended(held, CurrentActor.get().account());
        Minutes row = lock(session);
        row.mustChange();
        MinutesRules.amendment(amendment, row.passages());
        Version.check(seen, store.view(row));
        store.add(new Amendment(
                row.id(),
                store.amendments(row).size() + 1,
                row.passages().get(amendment.passage() - 1).text(),
                amendment,
                CurrentActor.get().account(),
                journal.instant(subject(session))));
        return recorded("minutes.amendment-proposed", row, session, amendment.reason());
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public MinutesView settle(
            String session, int number, boolean adopted, @Nullable LocalizedText reason, @Nullable String seen) {
        Minutes row = lock(session);
        List<Amendment> all = store.amendments(row);
        if (number < 1 || number > all.size()) {
            throw DomainException.notFound("amendment", session + "/" + number);
        }
        Version.check(seen, store.view(row));
        Amendment amendment = all.get(number - 1);
        if (!adopted && reason == null) {
            throw DomainException.invalid("amendment.why-rejected", "/reason");
        }
        amendment.settle(adopted, reason, journal.instant(subject(session)));
        if (adopted) {
            LocalizedText now = row.passages().get(amendment.passage() - 1).text();
            if (!now.equals(amendment.before())) {
                throw DomainException.conflict("amendment.passage-changed", String.valueOf(number));
            }
            row.amend(amendment.passage(), amendment.text());
        }
        return recorded(adopted ? "minutes.amendment-adopted" : "minutes.amendment-rejected", row, session, reason);
    }

    @Override
    @Requires({Role.COMMITTEE, Role.ADVISOR})
    public MinutesView approve(String session, String sha256) {
        bodies.mustActIn(begun(session).committee());
        attendance.mustHaveAttended(begun(session), CurrentActor.get().account());
        Minutes row = lock(session);
        row.mustChange();
        if (begun(session).state() != SessionState.CLOSED) {
            throw DomainException.conflict("minutes.session-open", session);
        }
        List<Integer> waiting = store.amendments(row).stream()
                .filter(Amendment::waits)
                .map(a -> a.view().number())
                .toList();
        if (!waiting.isEmpty()) {
            throw DomainException.conflict("minutes.amendments-wait", session, waiting.toString());
        }
        if (!store.view(row).sha256().equals(sha256)) {
            throw DomainException.conflictAt("/sha256", "minutes.changed", session);
        }
        MinutesRules.complete(store.view(row).passages(), committees.agenda(session), session);
        row.approve(CurrentActor.get().account(), journal.instant(subject(session)));
        return recorded("minutes.approved", row, session, null);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public MinutesView publish(String session, @Nullable String seen) {
        Minutes row = lock(session);
        Version.check(seen, store.view(row));
        row.publish(journal.instant(subject(session)));
        return recorded("minutes.published", row, session, null);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public MinutesView correct(String session, LocalizedText text, @Nullable String seen) {
        Minutes row = lock(session);
        Version.check(seen, store.view(row));
        row.mustBeApproved();
        store.add(new Erratum(
                row.id(),
                store.errata(row).size() + 1,
                text,
                CurrentActor.get().account(),
                journal.instant(subject(session))));
        return recorded("minutes.erratum-added", row, session, null);
    }

    /** The session, once it has begun. */
    private SessionView begun(String session) {
        SessionView found = committees.session(session).orElseThrow(() -> DomainException.notFound("session", session));
        if (found.state() == SessionState.CONVENED) {
            throw DomainException.conflict("minutes.not-begun", session);
        }
        return found;
    }

    private Minutes lock(String session) {
        begun(session);
        return store.load(session, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.conflict("minutes.not-saved", session));
    }

    private MinutesView recorded(String act, Minutes row, String session, @Nullable LocalizedText reason) {
        store.flush();
        MinutesView view = store.view(row);
        journal.record(act, subject(session), reason == null ? null : reason.fr(), view);
        return view;
    }

    private static SubjectRef subject(String session) {
        return new SubjectRef(KIND, session);
    }
}
