package org.gouvernail.governance.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.UniqueKey;
import org.gouvernail.governance.kernel.Version;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OrganisationService implements Organisations {

    static final String KIND = "organisation";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Journal journal;

    @Override
    @Transactional
    @Requires(Role.ADMIN)
    public OrganisationView create(String code, LocalizedText name) {
        return add(code, name);
    }

    @Override
    @Transactional
    @Requires(Role.SECRETARIAT)
    public OrganisationView join(String code, LocalizedText name) {
        return add(code, name);
    }

    private OrganisationView add(String code, LocalizedText name) {
        if (load(code, LockModeType.NONE).isPresent()) {
            throw DomainException.conflict("organisation.exists", code);
        }
        Organisation organisation = new Organisation(code, name);
        em.persist(organisation);
        UniqueKey.flush(em, () -> DomainException.conflict("organisation.exists", code));
        journal.record("organisation.created", new SubjectRef(KIND, code), null, organisation.view());
        return organisation.view();
    }

    @Override
    @Transactional
    @Requires(Role.ADMIN)
    public OrganisationView revise(
            String code, @Nullable LocalizedText name, @Nullable Boolean active, @Nullable String seen) {
        Organisation organisation =
                load(code, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> DomainException.notFound(KIND, code));
        Version.check(seen, organisation.view());
        if (name != null) {
            organisation.rename(name);
        }
        if (active != null) {
            organisation.setActive(active);
        }
        em.flush();
        journal.record("organisation.revised", new SubjectRef(KIND, code), null, organisation.view());
        return organisation.view();
    }

    @Override
    @Transactional
    public List<OrganisationView> all(@Nullable Instant asOf) {
        if (asOf != null) {
            return journal.statesAsOf(KIND, asOf, OrganisationView.class);
        }
        return em.createQuery("select o from Organisation o order by o.code", Organisation.class)
                .getResultStream()
                .map(Organisation::view)
                .toList();
    }

    @Override
    @Transactional
    public Optional<OrganisationView> find(String code, @Nullable Instant asOf) {
        if (asOf != null) {
            return journal.stateAsOf(new SubjectRef(KIND, code), asOf, OrganisationView.class);
        }
        return load(code, LockModeType.NONE).map(Organisation::view);
    }

    @Override
    @Transactional
    public OrganisationView require(String code) {
        return find(code, null).orElseThrow(() -> DomainException.notFound(KIND, code));
    }

    private Optional<Organisation> load(String code, LockModeType lock) {
        return em.createQuery("select o from Organisation o where o.code = :code", Organisation.class)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
