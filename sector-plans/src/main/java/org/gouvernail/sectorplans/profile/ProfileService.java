package org.gouvernail.sectorplans.profile;

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
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.UniqueKey;
import org.gouvernail.governance.kernel.Version;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ProfileService implements Profiles {

    static final String KIND = "import-profile";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Journal journal;

    @Override
    @Transactional
    public List<Named> all() {
        Map<String, ImportProfile> byName = new TreeMap<>(BundledProfiles.all());
        em.createQuery("select p from ProfileRow p", ProfileRow.class)
                .getResultStream()
                .forEach(row -> byName.put(row.name(), row.profile()));
        return byName.entrySet().stream()
                .map(e -> new Named(e.getKey(), e.getValue()))
                .toList();
    }

    @Override
    @Transactional
    public Optional<ImportProfile> find(String name) {
        return Optional.ofNullable(em.find(ProfileRow.class, name))
                .map(ProfileRow::profile)
                .or(() -> Optional.ofNullable(BundledProfiles.all().get(name)));
    }

    @Override
    @Transactional
    public ImportProfile require(String name) {
        return find(name).orElseThrow(() -> DomainException.notFound(KIND, name));
    }

    @Override
    @Transactional
    @Requires(Role.SECRETARIAT)
    public ImportProfile put(String name, ImportProfile profile, @Nullable String seen) {
        if (!name.matches(Codes.PATTERN)) {
            throw DomainException.invalid("input.format-code", "/name");
        }
        ProfileRow row = em.find(ProfileRow.class, name, LockModeType.PESSIMISTIC_WRITE);
        Optional<ImportProfile> before =
                row == null ? Optional.ofNullable(BundledProfiles.all().get(name)) : Optional.of(row.profile());
        before.ifPresent(now -> Version.check(seen, now));
        List<FieldProblem> problems = ProfileRules.problems(profile);
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
        if (row == null) {
            row = new ProfileRow(name);
            em.persist(row);
        }
        row.replace(profile);
        UniqueKey.flush(em, DomainException::stale);
        journal.record(
                before.isPresent() ? "import-profile.replaced" : "import-profile.added",
                new SubjectRef(KIND, name),
                null,
                profile);
        return profile;
    }
}
