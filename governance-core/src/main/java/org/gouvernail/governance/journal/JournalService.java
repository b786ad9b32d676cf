package org.gouvernail.governance.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.Chunks;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JournalService implements Journal {

    private static final int LONGEST = 1_000;
    private static final int PAGE = 100;

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    BusinessClock clock;

    @Inject
    Author author;

    @Inject
    Sequencer sequencer;

    @Inject
    Moment moment;

    @Inject
    EntryBatch entries;

    @Inject
    Event<Recorded> recorded;

    private final Onward onward = new Onward();

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant record(String act, SubjectRef subject, @Nullable String reason, Object state) {
        Instant at = instant(subject);
        JournalEntry entry = new JournalEntry(at, author, act, subject, reason, Json.canonical(state));
        em.persist(entry);
        em.persist(new UnplacedEntry(entry.id()));
        tell(subject, entry.state());
        return at;
    }

    private void tell(SubjectRef subject, String state) {
        if (state.contains(Recorded.MARK)) {
            recorded.fire(new Recorded(subject, state));
        }
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant instant(SubjectRef subject) {
        Instant now = moment.get(() -> onward.next(clock.instant(), this::latestRecorded));
        Instant last = latestRecorded(subject);
        return last != null && last.isAfter(now) ? last : now;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(List<Write> writes) {
        Map<String, List<Write>> byKind =
                writes.stream().collect(Collectors.groupingBy(w -> w.subject().kind()));
        Map<SubjectRef, Instant> at = new HashMap<>();
        byKind.forEach((kind, some) -> instants(
                        kind, some.stream().map(w -> w.subject().code()).collect(Collectors.toSet()))
                .forEach((code, instant) -> at.put(new SubjectRef(kind, code), instant)));
        em.flush();
        List<JournalEntry> made = writes.stream()
                .map(w -> new JournalEntry(
                        Objects.requireNonNull(at.get(w.subject())),
                        author,
                        w.act(),
                        w.subject(),
                        w.reason(),
                        Json.canonical(w.state())))
                .toList();
        entries.insert(made);
        made.forEach(e -> tell(e.subject(), e.state()));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Instant> instants(String kind, Collection<String> codes) {
        Instant now = moment.get(() -> onward.next(clock.instant(), this::latestRecorded));
        Map<String, Long> numbers = new HashMap<>();
        for (List<String> some : Chunks.of(codes)) {
            numbers("max(e.id)", kind, some, Instant.MAX, numbers);
        }
        Map<String, Instant> instants = new HashMap<>();
        codes.forEach(code -> instants.put(code, now));
        for (List<Long> some : Chunks.of(numbers.values())) {
            em.createQuery(
                            "select e.subjectCode, e.recordedAt from JournalEntry e where e.id in :numbers",
                            Object[].class)
                    .setParameter("numbers", some)
                    .getResultStream()
                    .filter(row -> ((Instant) row[1]).isAfter(now))
                    .forEach(row -> instants.put((String) row[0], (Instant) row[1]));
        }
        return instants;
    }

    /**
     * What is pending in this transaction bears its one instant and need not be written first: searching what is to be
     * written would cost more with each entry.
     */
    private @Nullable Instant latestRecorded(SubjectRef subject) {
        return em.createQuery(
                        "select e.recordedAt from JournalEntry e where e.subjectKind = :kind and e.subjectCode = :code"
                                + " order by e.id desc",
                        Instant.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("kind", subject.kind())
                .setParameter("code", subject.code())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
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
    public <T> Map<String, T> statesAround(String kind, Collection<String> codes, Instant instant, Class<T> type) {
        Map<String, Long> numbers = new HashMap<>();
        for (List<String> some : Chunks.of(codes)) {
            numbers("min(e.id)", kind, some, Instant.MAX, numbers);
            numbers("max(e.id)", kind, some, instant, numbers);
        }
        Map<String, T> states = new HashMap<>();
        for (List<Long> some : Chunks.of(numbers.values())) {
            em.createQuery("select e from JournalEntry e where e.id in :numbers", JournalEntry.class)
                    .setParameter("numbers", some)
                    .getResultStream()
                    .forEach(e -> states.put(e.view().subject().code(), Json.read(e.state(), type)));
        }
        return states;
    }

    /** Notes one number for each subject that has an entry by an instant. */
    private void numbers(String which, String kind, List<String> codes, Instant until, Map<String, Long> numbers) {
        em.createQuery(
                        "select e.subjectCode, " + which + " from JournalEntry e where e.subjectKind = :kind"
                                + " and e.subjectCode in :codes and (:ever = true or e.recordedAt < :until)"
                                + " group by e.subjectCode",
                        Object[].class)
                .setParameter("kind", kind)
                .setParameter("codes", codes)
                .setParameter("ever", until.equals(Instant.MAX))
                .setParameter("until", until.equals(Instant.MAX) ? Instant.EPOCH : until)
                .getResultList()
                .forEach(row -> numbers.put((String) row[0], (Long) row[1]));
    }

    @Override
    @Transactional
    public List<EntryView> history(SubjectRef subject) {
        List<EntryView> last = new ArrayList<>(page(subject, Long.MAX_VALUE, LONGEST));
        Collections.reverse(last);
        return last;
    }

    @Override
    public Stream<EntryView> backwards(SubjectRef subject) {
        return Stream.iterate(
                        page(subject, Long.MAX_VALUE, PAGE),
                        page -> !page.isEmpty(),
                        page -> page(subject, page.get(page.size() - 1).number(), PAGE))
                .flatMap(List::stream);
    }

    private List<EntryView> page(SubjectRef subject, long before, int most) {
        return em.createQuery(
                        "select e from JournalEntry e where e.subjectKind = :kind and e.subjectCode = :code"
                                + " and e.id < :before order by e.id desc",
                        JournalEntry.class)
                .setParameter("kind", subject.kind())
                .setParameter("code", subject.code())
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultStream()
                .map(JournalEntry::view)
                .toList();
    }

    @Override
    @Transactional
    public List<EntryView> page(Filter filter, long before, int most) {
        JournalQuery query = JournalQuery.of(filter, before);
        TypedQuery<JournalEntry> found = em.createQuery(query.text(), JournalEntry.class);
        query.values().forEach(found::setParameter);
        return found.setMaxResults(most)
                .getResultStream()
                .map(JournalEntry::view)
                .toList();
    }

    @Override
    @Transactional
    public Optional<EntryView> previous(SubjectRef subject, long number) {
        return em.createQuery(
                        "select e from JournalEntry e where e.subjectKind = :kind and e.subjectCode = :code"
                                + " and e.id < :number order by e.id desc",
                        JournalEntry.class)
                .setParameter("kind", subject.kind())
                .setParameter("code", subject.code())
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(JournalEntry::view);
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
        TreeHead head = sequencer.head();
        long last = head.size() - 1;
        Instant at = leaves(last, last, 1).stream()
                .findFirst()
                .map(l -> l.entry().at())
                .orElse(null);
        return new Sequence(head.size(), at, head.root());
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
