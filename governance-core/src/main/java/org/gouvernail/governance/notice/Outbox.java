package org.gouvernail.governance.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.kernel.BusinessClock;

/**
 * The letters that wait. Each is sent at least once: a server that stops between the sending and the commit leaves it
 * pending, and it goes again under the same Message-ID.
 */
@ApplicationScoped
@Transactional
class Outbox {

    private static final System.Logger LOG = System.getLogger(Outbox.class.getName());

    /** Most letters of one turn; the others wait for the next. */
    private static final int MOST_A_TURN = 50;

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    ChoiceService choices;

    @Inject
    BusinessClock clock;

    /** The letters to be tried now, the longest waiting first. */
    List<UUID> due() {
        return em.createQuery(
                        "select n.id from Notice n where n.mail = :pending and n.nextAttemptAt <= :now"
                                + " order by n.nextAttemptAt, n.toldAt",
                        UUID.class)
                .setParameter("pending", MailState.PENDING)
                .setParameter("now", clock.instant())
                .setMaxResults(MOST_A_TURN)
                .getResultList();
    }

    private boolean wanted(String account, NoticeKind kind) {
        return kind == NoticeKind.DIGEST
                ? ChoiceService.CHOSEN_BY.stream().anyMatch(k -> choices.rhythm(account, k) != Rhythm.NONE)
                : choices.rhythm(account, kind) != Rhythm.NONE;
    }

    /** Tries a letter in a transaction of its own, its row locked: another server that comes to it finds it dealt with. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void attempt(UUID id, MailServer server) {
        Notice notice = em.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (notice == null || !notice.due(clock.instant())) {
            return;
        }
        Optional<String> address = accounts.address(notice.account());
        NoticeKind kind = NoticeKind.of(notice.cause());
        if (address.isEmpty() || !wanted(notice.account(), kind)) {
            notice.withoutLetter();
            return;
        }
        try {
            server.send(notice.view(), address.get(), choices.token(notice.account(), kind));
            notice.sent(clock.instant());
        } catch (MessagingException e) {
            notice.notSent(clock.instant());
            LOG.log(
                    Level.WARNING,
                    "the letter of notice {0} was not sent: {1}",
                    id,
                    e.getClass().getSimpleName());
        }
    }
}
