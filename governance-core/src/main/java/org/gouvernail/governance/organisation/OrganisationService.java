package org.gouvernail.governance.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.UniqueKey;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.organisation.OrganisationView.Former;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OrganisationService implements Organisations {

    static final String KIND = "organisation";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

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
        return recorded("organisation.created", organisation);
    }

    @Override
    @Transactional
    @Requires(Role.ADMIN)
    public OrganisationView revise(
            String code,
            @Nullable LocalizedText name,
            @Nullable LocalDate renamedOn,
            @Nullable Boolean active,
            @Nullable String seen) {
        Organisation organisation =
                load(code, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> DomainException.notFound(KIND, code));
        OrganisationView before = view(organisation);
        Version.check(seen, before);
        if (organisation.ended()) {
            throw DomainException.conflict("organisation.ended", code);
        }
        if (name != null && !name.equals(before.name())) {
            LocalDate on = renamedOn == null ? clock.today() : renamedOn;
            Renaming.check(before, on, clock.today());
            em.persist(new FormerName(code, before.formerNames().size(), before.name(), on));
            organisation.rename(name);
        }
        if (active != null) {
            organisation.setActive(active);
        }
        em.flush();
        return recorded("organisation.revised", organisation);
    }

    @Override
    @Transactional
    @Requires(Role.ADMIN)
    public void end(String code, LocalDate on) {
        Organisation organisation =
                load(code, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> DomainException.notFound(KIND, code));
        organisation.end(on);
        em.flush();
        recorded("organisation.revised", organisation);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<OrganisationView> lock(Collection<String> codes) {
        return codes.stream()
                .distinct()
                .sorted()
                .flatMap(code -> load(code, LockModeType.PESSIMISTIC_WRITE).stream())
                .map(this::view)
                .toList();
    }

    private OrganisationView recorded(String act, Organisation organisation) {
        OrganisationView view = view(organisation);
        journal.record(act, new SubjectRef(KIND, view.code()), null, view);
        return view;
    }

    @Override
    @Transactional
    public List<OrganisationView> all(@Nullable Instant asOf) {
        if (asOf != null) {
            return journal.statesAsOf(KIND, asOf, OrganisationView.class);
        }
        Map<String, List<Former>> former = em.createQuery(
                        "select f from FormerName f order by f.organisation, f.position", FormerName.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        FormerName::organisation, Collectors.mapping(FormerName::view, Collectors.toList())));
        return em.createQuery("select o from Organisation o order by o.code", Organisation.class)
                .getResultStream()
                .map(o -> o.view(former.getOrDefault(o.code(), List.of())))
                .toList();
    }

    @Override
    @Transactional
    public Optional<OrganisationView> find(String code, @Nullable Instant asOf) {
        if (asOf != null) {
            return journal.stateAsOf(new SubjectRef(KIND, code), asOf, OrganisationView.class);
        }
        return load(code, LockModeType.NONE).map(this::view);
    }

    @Override
    @Transactional
    public OrganisationView require(String code) {
        return find(code, null).orElseThrow(() -> DomainException.notFound(KIND, code));
    }

    private OrganisationView view(Organisation organisation) {
        return organisation.view(em.createQuery(
                        "select f from FormerName f where f.organisation = :code order by f.position", FormerName.class)
                .setParameter("code", organisation.code())
                .getResultStream()
                .map(FormerName::view)
                .toList());
    }

    private Optional<Organisation> load(String code, LockModeType lock) {
        return em.createQuery("select o from Organisation o where o.code = :code", Organisation.class)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
