package org.gouvernail.governance.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.AgendaDesk;
import org.gouvernail.governance.committee.Bodies;
import org.gouvernail.governance.committee.Origin;
import org.gouvernail.governance.committee.OwnBodies;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.gouvernail.governance.kernel.Subjects;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.member.Members;
import org.gouvernail.governance.member.Members.MemberView;
import org.gouvernail.governance.notice.Notices;
import org.jspecify.annotations.Nullable;

/**
 * Whoever adopts or approves locks the agendas first, then the session and its item, the seats, and the request last: a text
 * is settled once, and by nobody whose term has ended.
 */
@ApplicationScoped
@Transactional
class AdviceService implements AdviceBook {

    static final String KIND = "advice";

    @Inject
    AdviceStore store;

    @Inject
    Bodies bodies;

    @Inject
    OwnBodies own;

    @Inject
    OwnSeat seat;

    @Inject
    SessionAdoption sessions;

    @Inject
    AgendaDesk desk;

    @Inject
    Subjects subjects;

    @Inject
    Members members;

    @Inject
    Notices notices;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Override
    @Requires({Role.SECRETARIAT, Role.COMMITTEE})
    public AdviceView request(String body, NewRequest asked) {
        AdviceRules.advises(bodies.lock(body), clock.today());
        AdviceRules.due(asked.dueOn(), clock.today());
        AdviceFile file = opened(body, false, asked.question(), asked.subject()).on(asked);
        store.add(file);
        AdviceView view = recorded("advice.requested", file, null);
        members.of(body, clock.today()).stream()
                .map(MemberView::account)
                .filter(Objects::nonNull)
                .forEach(account ->
                        notices.tell(account, ref(file.code()).toString(), ref(file.code()), AdviceWords.asked(file)));
        return view;
    }

    @Override
    @Requires(Role.ADVISOR)
    public AdviceView initiate(String body, LocalizedText question, SubjectRef subject) {
        AdviceRules.advises(bodies.lock(body), clock.today());
        seat.mustSpeak(body);
        AdviceFile file = opened(body, true, question, subject);
        store.add(file);
        return recorded("advice.initiated", file, null);
    }

    private AdviceFile opened(String body, boolean ownInitiative, LocalizedText question, SubjectRef subject) {
        AdviceRules.subject(subject);
        subjects.require(subject);
        int year = clock.today().getYear();
        int number = store.numbered(body, year) + 1;
        Instant at = journal.instant(ref(AdviceFile.code(body, year, number)));
        return new AdviceFile(body, year, number, ownInitiative, question, subject)
                .asked(CurrentActor.get().account(), at);
    }

    @Override
    @Requires(Role.ADVISOR)
    public AdviceView draft(String code, Opinion opinion, @Nullable String seen) {
        seat.mustSpeak(visible(code).body());
        AdviceFolder folder = lock(code);
        mustBeDraft(folder, Side.OPINION);
        Version.check(seen, folder.view(sight(folder.file())));
        AdviceRules.opinion(opinion);
        folder.file().draft(opinion);
        return recorded("advice.drafted", folder.file(), null);
    }

    @Override
    @Requires(Role.ADVISOR)
    public AdviceView adopt(String code, String sha256, @Nullable String session, @Nullable String item) {
        String body = visible(code).body();
        desk.lock();
        if (session == null || item == null) {
            seat.mustChair(body);
        } else {
            sessions.adopt(code, body, session, item);
        }
        AdviceFolder folder = lock(code);
        mustBeDraft(folder, Side.OPINION);
        String draft = shown(folder.file().opinionDraft(), sha256, code);
        settle(folder, Side.OPINION, draft, session);
        if (session != null && item != null) {
            desk.settle(session, item, code);
        }
        desk.raise(Origin.opinion(code), AdviceWords.received(folder.file(), Json.read(draft, Opinion.class)));
        return recorded("advice.adopted", folder.file(), null);
    }

    @Override
    @Requires(Role.ADVISOR)
    public AdviceView releaseOpinion(String code, @Nullable String seen) {
        seat.mustChair(visible(code).body());
        AdviceFolder folder = lock(code);
        mustBeSettled(folder, Side.OPINION);
        Version.check(seen, folder.view(sight(folder.file())));
        folder.file().releaseOpinion(journal.instant(ref(code)));
        return recorded("advice.opinion-released", folder.file(), null);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public AdviceView draftReply(String code, Reply reply, @Nullable String seen) {
        visible(code);
        AdviceFolder folder = lock(code);
        mustBeSettled(folder, Side.OPINION);
        mustBeDraft(folder, Side.REPLY);
        Version.check(seen, folder.view(sight(folder.file())));
        AdviceRules.reply(
                reply, recommendations(folder), ref -> subjects.resolve(ref).isPresent());
        folder.file().draft(reply);
        return recorded("advice.reply-drafted", folder.file(), null);
    }

    @Override
    @Requires(Role.COMMITTEE)
    public AdviceView approveReply(String code, String sha256) {
        bodies.mustActForGovernment();
        visible(code);
        desk.lock();
        AdviceFolder folder = lock(code);
        mustBeDraft(folder, Side.REPLY);
        String draft = shown(folder.file().replyDraft(), sha256, code);
        AdviceRules.complete(Json.read(draft, Reply.class), recommendations(folder));
        settle(folder, Side.REPLY, draft, null);
        desk.settle(Origin.opinion(code), code);
        return recorded("advice.reply-approved", folder.file(), null);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public AdviceView releaseReply(String code, @Nullable String seen) {
        visible(code);
        AdviceFolder folder = lock(code);
        mustBeSettled(folder, Side.REPLY);
        Version.check(seen, folder.view(sight(folder.file())));
        folder.file().releaseReply(journal.instant(ref(code)));
        return recorded("advice.reply-released", folder.file(), null);
    }

    @Override
    @Requires({Role.ADVISOR, Role.SECRETARIAT})
    public AdviceView correct(String code, Side side, LocalizedText text, @Nullable String seen) {
        String body = visible(code).body();
        if (side == Side.OPINION) {
            seat.mustChair(body);
        } else if (!CurrentActor.get().has(Role.SECRETARIAT)) {
            throw DomainException.forbidden("access.role");
        }
        AdviceFolder folder = lock(code);
        mustBeSettled(folder, side);
        Version.check(seen, folder.view(sight(folder.file())));
        store.add(new AdviceErratum(
                code, side, folder.errataOf(side) + 1, text, CurrentActor.get().account(), journal.instant(ref(code))));
        return recorded("advice.erratum-added", folder.file(), text);
    }

    private static void mustBeDraft(AdviceFolder folder, Side side) {
        if (folder.text(side) != null) {
            throw DomainException.conflict(
                    side == Side.OPINION ? "advice.opinion-adopted" : "advice.reply-approved",
                    folder.file().code());
        }
    }

    private static void mustBeSettled(AdviceFolder folder, Side side) {
        if (folder.text(side) == null) {
            throw DomainException.conflict(
                    side == Side.OPINION ? "advice.not-adopted" : "advice.not-approved",
                    folder.file().code());
        }
    }

    /** The draft, refused when there is none or it is not the one that was shown. */
    private static String shown(@Nullable String draft, String sha256, String code) {
        if (draft == null) {
            throw DomainException.conflict("advice.no-draft", code);
        }
        if (!Json.sha256(draft).equals(sha256)) {
            throw DomainException.conflictAt("/sha256", "advice.changed", code);
        }
        return draft;
    }

    private void settle(AdviceFolder folder, Side side, String words, @Nullable String session) {
        String code = folder.file().code();
        store.settle(
                new SettledText(code, side, words, CurrentActor.get().account(), journal.instant(ref(code)), session),
                DomainException.conflict(
                        side == Side.OPINION ? "advice.opinion-adopted" : "advice.reply-approved", code));
    }

    private static int recommendations(AdviceFolder folder) {
        String adopted = Objects.requireNonNull(folder.text(Side.OPINION)).content();
        return Json.read(adopted, Opinion.class).recommendations().size();
    }

    private AdviceFile visible(String code) {
        return store.load(code, LockModeType.NONE)
                .filter(file -> sight(file).request(store.folder(file)))
                .orElseThrow(() -> DomainException.notFound(KIND, code));
    }

    private AdviceFolder lock(String code) {
        return store.folder(store.load(code, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound(KIND, code)));
    }

    private Sight sight(AdviceFile file) {
        return Sight.of(CurrentActor.get(), own.isSeated(file.body()));
    }

    private AdviceView recorded(String act, AdviceFile file, @Nullable LocalizedText reason) {
        store.flush();
        AdviceFolder folder = store.folder(file);
        journal.record(
                act, ref(file.code()), reason == null ? null : reason.fr(), folder.view(new Sight(true, true, true)));
        return folder.view(sight(file));
    }

    static SubjectRef ref(String code) {
        return new SubjectRef(KIND, code);
    }

    @Override
    public Optional<AdviceView> find(String code) {
        return store.load(code, LockModeType.NONE).map(store::folder).flatMap(f -> seenBy(sight(f.file()), f));
    }

    @Override
    public List<AdviceView> all(Filter filter) {
        Comparator<AdviceView> due =
                Comparator.comparing(a -> a.awaited() && a.dueOn() != null ? a.dueOn() : LocalDate.MAX);
        Map<String, Sight> sights = new HashMap<>();
        return store.folders().stream()
                .filter(f ->
                        filter.body() == null || filter.body().equals(f.file().body()))
                .map(f -> seenBy(sights.computeIfAbsent(f.file().body(), body -> sight(f.file())), f))
                .flatMap(Optional::stream)
                .filter(a -> filter.state() == null || filter.state() == a.state())
                .sorted(due)
                .toList();
    }

    private static Optional<AdviceView> seenBy(Sight sight, AdviceFolder folder) {
        return sight.request(folder) ? Optional.of(folder.view(sight)) : Optional.empty();
    }

    @Override
    public Optional<SubjectView> subject(String code) {
        return store.load(code, LockModeType.NONE)
                .map(store::folder)
                .filter(f -> sight(f.file()).subject(f))
                .flatMap(f -> subjects.resolve(f.file().subject()))
                .map(this::stand);
    }

    private SubjectView stand(Subject subject) {
        String state = journal.stateAsOf(subject.ref(), clock.instant(), JsonObject.class)
                .map(Json::canonical)
                .orElse(null);
        return new SubjectView(subject.ref().toString(), subject.title(), subject.page(), state);
    }
}
