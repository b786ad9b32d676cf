package org.gouvernail.governance.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.UniqueKey;
import org.gouvernail.governance.kernel.Version;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class ChoiceService implements NoticeChoices {

    static final List<NoticeKind> CHOSEN_BY =
            List.of(NoticeKind.DEADLINES, NoticeKind.UPDATES, NoticeKind.COMMITTEE, NoticeKind.OTHERS);

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Override
    public Chosen mine() {
        return of(CurrentActor.get().account());
    }

    Chosen of(String account) {
        return new Chosen(
                rhythm(account, NoticeKind.DEADLINES),
                rhythm(account, NoticeKind.UPDATES),
                rhythm(account, NoticeKind.COMMITTEE),
                rhythm(account, NoticeKind.OTHERS));
    }

    Rhythm rhythm(String account, NoticeKind kind) {
        return find(account, kind, LockModeType.NONE).map(NoticeChoice::rhythm).orElse(Rhythm.AT_ONCE);
    }

    private Optional<NoticeChoice> find(String account, NoticeKind kind, LockModeType lock) {
        return em.createQuery(
                        "select c from NoticeChoice c where c.account = :account and c.kind = :kind",
                        NoticeChoice.class)
                .setParameter("account", account)
                .setParameter("kind", kind)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The secret that the letters of an account's kind bear, made and kept before the first of them leaves. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    String token(String account, NoticeKind kind) {
        return require(account, kind).token();
    }

    private NoticeChoice require(String account, NoticeKind kind) {
        return find(account, kind, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> {
            NoticeChoice made = new NoticeChoice(account, kind);
            em.persist(made);
            UniqueKey.flush(em, DomainException::stale);
            return made;
        });
    }

    @Override
    public Chosen choose(Map<NoticeKind, Rhythm> rhythms, @Nullable String seen) {
        String account = CurrentActor.get().account();
        Version.check(seen, of(account));
        rhythms.forEach((kind, rhythm) -> require(account, kind).choose(rhythm));
        em.flush();
        return of(account);
    }

    private Optional<NoticeChoice> bearing(String token, LockModeType lock) {
        return em.createQuery("select c from NoticeChoice c where c.token = :token", NoticeChoice.class)
                .setParameter("token", token)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<NoticeKind> stoppedBy(String token) {
        return bearing(token, LockModeType.NONE).map(NoticeChoice::kind);
    }

    @Override
    public Optional<NoticeKind> stop(String token) {
        return bearing(token, LockModeType.PESSIMISTIC_WRITE).map(choice -> {
            choice.choose(Rhythm.NONE);
            if (choice.kind() == NoticeKind.DIGEST) {
                CHOSEN_BY.stream()
                        .flatMap(kind -> find(choice.account(), kind, LockModeType.PESSIMISTIC_WRITE).stream())
                        .filter(one -> one.rhythm().gathers())
                        .forEach(one -> one.choose(Rhythm.NONE));
            }
            return choice.kind();
        });
    }
}
