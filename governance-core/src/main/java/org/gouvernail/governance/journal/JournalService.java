package org.gouvernail.governance.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JournalService implements Journal {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    BusinessClock clock;

    @Inject
    Author author;

    @Inject
    Sequencer sequencer;

    private final Onward onward = new Onward();

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant record(String act, SubjectRef subject, @Nullable String reason, Object state) {
        Instant at = onward.next(clock.instant(), this::latestRecorded);
        JournalEntry entry =
                new JournalEntry(at, author.account(), author.actingFor(), act, subject, reason, Json.canonical(state));
        em.persist(entry);
        em.persist(new UnplacedEntry(entry.id()));
        return at;
    }

    private @Nullable Instant latestRecorded() {
        return em.createQuery("select e.recordedAt from JournalEntry e order by e.id desc", Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    @Override
    @Transactional
    public <T> Optional<T> stateAsOf(SubjectRef subject, Instant instant, Class<T> type) {
        return em.createQuery(
                        "select e from JournalEntry e where e.subjectKind = :kind and e.subjectCode = :code"
                                + " and e.recordedAt <= :at order by e.id desc",
                        JournalEntry.class)
                .setParameter("kind", subject.kind())
                .setParameter("code", subject.code())
                .setParameter("at", instant)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(e -> Json.read(e.state(), type));
    }

    @Override
    @Transactional
    public <T> List<T> statesAsOf(String kind, Instant instant, Class<T> type) {
        return em.createQuery(
                        "select e from JournalEntry e where e.id in (select max(f.id) from JournalEntry f"
                                + " where f.subjectKind = :kind and f.recordedAt <= :at group by f.subjectCode)"
                                + " order by e.subjectCode",
                        JournalEntry.class)
                .setParameter("kind", kind)
                .setParameter("at", instant)
                .getResultStream()
                .map(e -> Json.read(e.state(), type))
                .toList();
    }

    @Override
    @Transactional
    public List<EntryView> history(SubjectRef subject) {
        return em.createQuery(
                        "select e from JournalEntry e where e.subjectKind = :kind and e.subjectCode = :code"
                                + " order by e.id",
                        JournalEntry.class)
                .setParameter("kind", subject.kind())
                .setParameter("code", subject.code())
                .setMaxResults(1000)
                .getResultStream()
                .map(JournalEntry::view)
                .toList();
    }

    @Override
    @Transactional
    public List<EntryView> history(SubjectRef subject, String actor) {
        return em.createQuery(
                        "select e from JournalEntry e where e.subjectKind = :kind and e.subjectCode = :code"
                                + " and e.actor = :actor order by e.id",
                        JournalEntry.class)
                .setParameter("kind", subject.kind())
                .setParameter("code", subject.code())
                .setParameter("actor", actor)
                .getResultStream()
                .map(JournalEntry::view)
                .toList();
    }

    @Override
    @Transactional
    public long head() {
        return em.createQuery("select coalesce(max(e.id), 0) from JournalEntry e", Long.class)
                .getSingleResult();
    }

    @Override
    @Transactional
    public Sequence sequence() {
        long size = sequencer.size();
        Instant last = leaves(size - 1, size - 1, 1).stream()
                .findFirst()
                .map(l -> l.entry().at())
                .orElse(null);
        return new Sequence(size, last);
    }

    @Override
    @Transactional
    public List<Leaf> leaves(long from, long to, int most) {
        return em.createQuery(
                        "select l.place, e from JournalLeaf l, JournalEntry e where l.entryId = e.id"
                                + " and l.place >= :from and l.place <= :to order by l.place",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Leaf((Long) row[0], ((JournalEntry) row[1]).view()))
                .toList();
    }
}
