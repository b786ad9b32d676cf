package org.gouvernail.governance.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.SubjectRef;

@ApplicationScoped
@Transactional
class NoticeService implements Notices {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    ChoiceService choices;

    @Inject
    BusinessClock clock;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean tell(String account, String cause, SubjectRef subject, Words words) {
        String unique = cause + ":" + account;
        boolean known = !em.createQuery("select n.id from Notice n where n.cause = :cause", UUID.class)
                .setParameter("cause", unique)
                .getResultList()
                .isEmpty();
        if (!known) {
            em.persist(new Notice(account, unique, subject, words, clock.instant(), letter(account, cause)));
        }
        return !known;
    }

    private MailState letter(String account, String cause) {
        if (MailServer.configured().isEmpty() || accounts.address(account).isEmpty()) {
            return MailState.NONE;
        }
        return switch (choices.rhythm(account, NoticeKind.of(cause + ":"))) {
            case AT_ONCE -> MailState.PENDING;
            case DAILY, WEEKLY -> MailState.WAITING;
            case NONE -> MailState.NONE;
        };
    }

    @Override
    public List<NoticeView> mine() {
        return em.createQuery(
                        "select n from Notice n where n.account = :account and n.subjectKind <> 'digest'"
                                + " order by n.toldAt desc, n.cause",
                        Notice.class)
                .setParameter("account", CurrentActor.get().account())
                .setMaxResults(MOST_SHOWN)
                .getResultStream()
                .map(Notice::view)
                .toList();
    }

    @Override
    public long unread() {
        return em.createQuery(
                        "select count(n) from Notice n where n.account = :account and n.readAt is null"
                                + " and n.subjectKind <> 'digest'",
                        Long.class)
                .setParameter("account", CurrentActor.get().account())
                .getSingleResult();
    }

    @Override
    public NoticeView read(UUID id) {
        Notice notice = Optional.ofNullable(em.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(n -> n.account().equals(CurrentActor.get().account()))
                .orElseThrow(() -> DomainException.notFound("notice", id.toString()));
        notice.read(clock.instant());
        return notice.view();
    }

    @Override
    public void readAll() {
        em.createQuery("select n from Notice n where n.account = :account and n.readAt is null", Notice.class)
                .setParameter("account", CurrentActor.get().account())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .forEach(n -> n.read(clock.instant()));
    }

    @Override
    @Requires({Role.SECRETARIAT, Role.AUDITOR})
    public List<NoticeView> on(SubjectRef subject) {
        return em.createQuery(
                        "select n from Notice n where n.subjectKind = :kind and n.subjectCode = :code"
                                + " order by n.toldAt desc, n.cause",
                        Notice.class)
                .setParameter("kind", subject.kind())
                .setParameter("code", subject.code())
                .setMaxResults(MOST_SHOWN)
                .getResultStream()
                .map(Notice::view)
                .toList();
    }
}
