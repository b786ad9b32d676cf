package org.gouvernail.governance.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.UniqueKey;

/** The rows of requests for advice, of what was settled and of the errata beside it. */
@ApplicationScoped
class AdviceStore {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    Optional<AdviceFile> load(String code, LockModeType lock) {
        return em.createQuery("select a from AdviceFile a where a.code = :code", AdviceFile.class)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private List<AdviceFile> all() {
        return em.createQuery("select a from AdviceFile a order by a.askedAt desc, a.code desc", AdviceFile.class)
                .setMaxResults(10_000)
                .getResultList();
    }

    /** All of them with what was settled in each, in three statements however many there are. */
    List<AdviceFolder> folders() {
        Map<String, List<SettledText>> texts = em.createQuery("select t from SettledText t", SettledText.class)
                .getResultStream()
                .collect(Collectors.groupingBy(SettledText::advice));
        Map<String, List<AdviceErratum>> errata = em.createQuery(
                        "select e from AdviceErratum e order by e.number", AdviceErratum.class)
                .getResultStream()
                .collect(Collectors.groupingBy(AdviceErratum::advice));
        return all().stream()
                .map(file -> new AdviceFolder(
                        file, texts.getOrDefault(file.code(), List.of()), errata.getOrDefault(file.code(), List.of())))
                .toList();
    }

    int numbered(String body, int year) {
        return em.createQuery(
                        "select coalesce(max(a.number), 0) from AdviceFile a where a.body = :body and a.year = :year",
                        Integer.class)
                .setParameter("body", body)
                .setParameter("year", year)
                .getSingleResult();
    }

    List<SettledText> settled(String code) {
        return em.createQuery("select t from SettledText t where t.advice = :code", SettledText.class)
                .setParameter("code", code)
                .getResultList();
    }

    List<AdviceErratum> errata(String code) {
        return em.createQuery(
                        "select e from AdviceErratum e where e.advice = :code order by e.number", AdviceErratum.class)
                .setParameter("code", code)
                .getResultList();
    }

    AdviceFolder folder(AdviceFile file) {
        return new AdviceFolder(file, settled(file.code()), errata(file.code()));
    }

    /** Keeps what is settled once. */
    void settle(SettledText text, DomainException refusal) {
        em.persist(text);
        UniqueKey.flush(em, () -> refusal);
    }

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
