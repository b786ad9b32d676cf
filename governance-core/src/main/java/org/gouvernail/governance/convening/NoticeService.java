package org.gouvernail.governance.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.AgendaDesk;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.committee.OwnBodies;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.member.Members;
import org.gouvernail.governance.member.Members.MemberView;
import org.gouvernail.governance.notice.Notices;
import org.jspecify.annotations.Nullable;

/** Whoever issues holds the committees' lock first, so that a session neither begins nor is announced twice meanwhile. */
@ApplicationScoped
@Transactional
class NoticeService implements Convening {

    @Inject
    NoticeStore store;

    @Inject
    Committees committees;

    @Inject
    OwnBodies own;

    @Inject
    AgendaDesk desk;

    @Inject
    Members members;

    @Inject
    Notices notices;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Override
    @Requires(Role.SECRETARIAT)
    public NoticeView issue(
            String session, LocalizedText attendance, Instant deadline, @Nullable LocalizedText reason) {
        desk.lock();
        SessionView announced = require(session);
        NoticeRules.announceable(announced, clock.today());
        List<SessionNotice> before = store.of(session);
        NoticeRules.words(announced, deadline, clock.instant(), !before.isEmpty(), reason);
        List<MemberView> called = members.of(announced.committee(), announced.on());
        List<String> accounts = called.stream()
                .map(MemberView::account)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        NoticeText said = new NoticeText(
                session,
                before.size() + 1,
                announced.on(),
                announced.startsAt(),
                announced.endsAt(),
                announced.place(),
                attendance,
                deadline,
                called.stream().map(MemberView::code).toList(),
                accounts.size(),
                before.isEmpty() ? null : reason);
        SubjectRef ref = NoticeSubjects.ref(session, said.number());
        SessionNotice row = new SessionNotice(said, CurrentActor.get().account(), journal.instant(ref));
        store.add(row);
        Notices.Words words = NoticeWords.of(said, advises(announced.committee()));
        accounts.forEach(account -> notices.tell(account, ref.toString(), ref, words));
        journal.record(
                before.isEmpty() ? "convening.issued" : "convening.replaced",
                ref,
                said.reason() == null ? null : said.reason().fr(),
                row.view(announced));
        return row.view(announced);
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.ADVISOR})
    public Optional<NoticeView> current(String session) {
        List<NoticeView> all = all(session);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.ADVISOR})
    public List<NoticeView> all(String session) {
        SessionView announced = require(session);
        own.mustRead("session", session, announced.committee());
        return store.of(session).stream().map(n -> n.view(announced)).toList();
    }

    private boolean advises(String body) {
        return committees.all().stream().anyMatch(c -> c.code().equals(body) && !c.ministerial());
    }

    private SessionView require(String session) {
        return committees.session(session).orElseThrow(() -> DomainException.notFound("session", session));
    }
}
