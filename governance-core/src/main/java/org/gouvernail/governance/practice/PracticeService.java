package org.gouvernail.governance.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.gouvernail.governance.kernel.Subjects;
import org.gouvernail.governance.kernel.Version;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class PracticeService implements Practices {

    static final String KIND = "practice";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    Subjects subjects;

    @Inject
    BusinessClock clock;

    @Override
    @Requires(Role.SECRETARIAT)
    public PracticeView record(PracticeContent content) {
        check(content);
        Number next = (Number)
                em.createNativeQuery("select nextval('practice_number')").getSingleResult();
        Practice practice = new Practice(next.longValue(), content);
        em.persist(practice);
        return recorded("practice.recorded", practice);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public PracticeView revise(String code, Function<PracticeView, PracticeContent> change, @Nullable String seen) {
        Practice practice =
                load(code, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> DomainException.notFound(KIND, code));
        Version.check(seen, practice.view());
        PracticeContent content = change.apply(practice.view());
        check(content);
        practice.say(content);
        return recorded("practice.revised", practice);
    }

    private void check(PracticeContent content) {
        PracticeRules.check(content, clock.today());
        for (int i = 0; i < content.usedIn().size(); i++) {
            SubjectRef use = content.usedIn().get(i);
            if (subjects.resolve(use).isEmpty()) {
                throw DomainException.invalid("subject.unknown", "/usedIn/" + i, use.code());
            }
        }
    }

    private PracticeView recorded(String act, Practice practice) {
        em.flush();
        journal.record(act, new SubjectRef(KIND, practice.code()), null, practice.view());
        return practice.view();
    }

    private Optional<Practice> load(String code, LockModeType lock) {
        return em.createQuery("select p from Practice p where p.code = :code", Practice.class)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PracticeView> all(Filter filter) {
        return em.createQuery("select p from Practice p order by p.number", Practice.class)
                .setMaxResults(10_000)
                .getResultStream()
                .map(p -> PracticeRules.seenBy(CurrentActor.get(), p.view()))
                .filter(p -> PracticeRules.matches(p, filter))
                .toList();
    }

    @Override
    public Optional<PracticeView> find(String code) {
        return load(code, LockModeType.NONE).map(p -> PracticeRules.seenBy(CurrentActor.get(), p.view()));
    }

    @Override
    public List<LocalizedText> jurisdictions() {
        Map<String, LocalizedText> names = new TreeMap<>();
        all(Filter.NONE).forEach(p -> names.put(p.jurisdiction().fr(), p.jurisdiction()));
        return List.copyOf(names.values());
    }

    @Override
    public List<Subject> uses(String code) {
        return find(code).orElseThrow(() -> DomainException.notFound(KIND, code)).usedIn().stream()
                .flatMap(use -> subjects.resolve(SubjectRef.parse(use)).stream())
                .toList();
    }
}
