package org.gouvernail.governance.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.UniqueKey;

/**
 * Gathers what waits into one letter an account and day. The letter and the marks on what it gathers are one transaction,
 * and its cause names the day: whatever stops in between, nothing is gathered twice or left out.
 */
@ApplicationScoped
@Transactional
class Digests {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    ChoiceService choices;

    @Inject
    BusinessClock clock;

    /** The accounts for which something waits. */
    List<String> waiting() {
        return em.createQuery(
                        "select distinct n.account from Notice n where n.mail = :waiting order by n.account",
                        String.class)
                .setParameter("waiting", MailState.WAITING)
                .getResultList();
    }

    /**
     * Makes today's digest of an account, of what was told before the last morning of its rhythm and not read since.
     *
     * @param product address of the product, without a slash at its end
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void gather(String account, String product) {
        String cause = "digest:" + clock.today() + ":" + account;
        if (made(cause)) {
            return;
        }
        Instant now = clock.instant();
        List<Notice> due = em.createQuery(
                        "select n from Notice n where n.account = :account and n.mail = :waiting order by n.toldAt, n.id",
                        Notice.class)
                .setParameter("account", account)
                .setParameter("waiting", MailState.WAITING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(n -> n.toldAt().isBefore(rhythm(n).lastMorning(now)))
                .toList();
        List<Notice> unread = due.stream()
                .filter(n -> n.view().readAt() == null && rhythm(n) != Rhythm.NONE)
                .toList();
        due.stream().filter(n -> !unread.contains(n)).forEach(Notice::withoutLetter);
        if (!unread.isEmpty()) {
            unread.forEach(Notice::gathered);
            em.persist(new Notice(
                    account,
                    cause,
                    new SubjectRef(Notice.DIGEST, account),
                    DigestWords.of(unread.stream().map(Notice::view).toList(), product),
                    now,
                    MailState.PENDING));
            UniqueKey.flush(em, DomainException::stale);
        }
    }

    private Rhythm rhythm(Notice notice) {
        Rhythm chosen = choices.rhythm(notice.account(), NoticeKind.of(notice.cause()));
        return chosen == Rhythm.AT_ONCE ? Rhythm.DAILY : chosen;
    }

    private boolean made(String cause) {
        return !em.createQuery("select n.id from Notice n where n.cause = :cause", UUID.class)
                .setParameter("cause", cause)
                .getResultList()
                .isEmpty();
    }
}
