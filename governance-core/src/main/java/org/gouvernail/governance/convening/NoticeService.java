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
        accounts.forEach(account -> notices.tell(account, ref.toString(), ref, NoticeWords.of(said)));
        journal.record(
                before.isEmpty() ? "convening.issued" : "convening.replaced",
                ref,
                said.reason() == null ? null : said.reason().fr(),
                row.view());
        return row.view();
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR})
    public Optional<NoticeView> current(String session) {
        List<NoticeView> all = all(session);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR})
    public List<NoticeView> all(String session) {
        require(session);
        return store.of(session).stream().map(SessionNotice::view).toList();
    }

    private SessionView require(String session) {
        return committees.session(session).orElseThrow(() -> DomainException.notFound("session", session));
    }
}
