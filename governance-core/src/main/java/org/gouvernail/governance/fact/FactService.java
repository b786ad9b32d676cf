package org.gouvernail.governance.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.gouvernail.governance.kernel.Version;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class FactService implements Facts {

    static final String KIND = "fact";

    @Inject
    FactStore store;

    @Inject
    FactMentions mentions;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Override
    @Requires(Role.SECRETARIAT)
    public FactView record(FactContent content) {
        FactRules.check(content, clock.today());
        List<String> others = lockOthers("", content);
        Fact fact = store.begin();
        store.add(new FactVersion(fact, content, null, journal.instant(ref(fact.code()))));
        others.forEach(other -> store.disagree(fact.code(), other));
        others.forEach(other -> recorded("fact.contradicted", other, null));
        return recorded("fact.recorded", fact.code(), null);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public FactView correct(
            String code, Function<FactView, FactContent> change, LocalizedText reason, @Nullable String seen) {
        Fact fact = store.load(code, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound(KIND, code));
        FactView shown = require(code);
        Version.check(seen, shown);
        FactContent content = change.apply(shown);
        FactRules.check(content, clock.today());
        List<String> others = lockOthers(code, content);
        fact.correct();
        store.add(new FactVersion(fact, content, reason, journal.instant(ref(code))));
        List<String> before = store.disagreements(code);
        for (String other : others) {
            if (!before.contains(other)) {
                store.disagree(code, other);
                recorded("fact.contradicted", other, null);
            }
        }
        for (String other : before) {
            if (!others.contains(other)) {
                store.agree(code, other);
                recorded("fact.reconciled", other, null);
            }
        }
        return recorded("fact.corrected", code, reason);
    }

    /** The facts that a content disagrees with, locked: known, of the same topic, and none of them the fact itself. */
    private List<String> lockOthers(String code, FactContent content) {
        TreeSet<String> others = new TreeSet<>(content.disagreesWith());
        if (others.contains(code)) {
            throw DomainException.invalid("fact.with-itself", "/disagreesWith");
        }
        for (String other : others) {
            if (store.load(other, LockModeType.PESSIMISTIC_WRITE).isEmpty()) {
                throw DomainException.invalid("unknown.fact", "/disagreesWith", other);
            }
        }
        for (FactVersion other : store.current(others)) {
            if (!other.topic().equals(content.topic().fr())) {
                throw DomainException.invalid("fact.other-topic", "/disagreesWith", other.code());
            }
        }
        return List.copyOf(others);
    }

    private FactView recorded(String act, String code, @Nullable LocalizedText reason) {
        FactView view = require(code);
        journal.record(act, ref(code), reason == null ? null : reason.fr(), view);
        return view;
    }

    private static SubjectRef ref(String code) {
        return new SubjectRef(KIND, code);
    }

    private FactView require(String code) {
        return find(code).orElseThrow(() -> DomainException.notFound(KIND, code));
    }

    @Override
    public List<FactView> all(Filter filter) {
        Map<String, List<String>> disagreements = store.disagreements();
        return store.current().stream()
                .map(v -> v.view(disagreements.getOrDefault(v.code(), List.of())))
                .filter(f -> FactRules.matches(f, filter))
                .toList();
    }

    @Override
    public Optional<FactView> find(String code) {
        return store.current(List.of(code)).stream().findFirst().map(v -> v.view(store.disagreements(code)));
    }

    @Override
    public List<FactView> versions(String code) {
        require(code);
        List<String> disagreements = store.disagreements(code);
        return store.versions(code).stream().map(v -> v.view(disagreements)).toList();
    }

    @Override
    public List<LocalizedText> topics() {
        Map<String, LocalizedText> topics = new TreeMap<>();
        all(Filter.NONE).forEach(f -> topics.put(f.topic().fr(), f.topic()));
        return List.copyOf(topics.values());
    }

    @Override
    public Map<String, LocalizedText> statements(Collection<String> codes) {
        return store.current(codes).stream()
                .map(v -> v.view(List.of()))
                .collect(Collectors.toMap(FactView::code, FactView::statement));
    }

    @Override
    public List<Subject> uses(String code) {
        require(code);
        return mentions.of(code);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public void noted(SubjectRef subject, String text) {
        mentions.note(subject, text);
    }
}
