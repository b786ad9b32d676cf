package org.gouvernail.consultation.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Links;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ConsultationService implements Consultations {

    static final String KIND = "consultation";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Journal journal;

    @Override
    @Transactional
    @Requires(Role.ANALYST)
    public ConsultationView open(String code, Content content) {
        if (load(code).isPresent()) {
            throw DomainException.conflict("consultation.exists", code);
        }
        check(content);
        Consultation consultation = new Consultation(code, content);
        em.persist(consultation);
        em.flush();
        journal.record("consultation.opened", new SubjectRef(KIND, code), null, consultation.view());
        return consultation.view();
    }

    @Override
    @Transactional
    public List<ConsultationView> all(@Nullable Instant asOf) {
        if (asOf != null) {
            return journal.statesAsOf(KIND, asOf, ConsultationView.class);
        }
        return em.createQuery("select c from Consultation c order by c.code", Consultation.class)
                .getResultStream()
                .map(Consultation::view)
                .toList();
    }

    @Override
    @Transactional
    public Optional<ConsultationView> find(String code, @Nullable Instant asOf) {
        if (asOf != null) {
            return journal.stateAsOf(new SubjectRef(KIND, code), asOf, ConsultationView.class);
        }
        return load(code).map(Consultation::view);
    }

    private static void check(Content content) {
        LocalDate start = content.start();
        LocalDate end = content.end();
        if (start != null && end != null && end.isBefore(start)) {
            throw DomainException.invalid("consultation.end-before-start", "/end", start.toString());
        }
        source("", content.provenance());
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < content.themes().size(); i++) {
            String code = content.themes().get(i).code();
            if (!codes.add(code)) {
                throw DomainException.invalid("consultation.theme-twice", "/themes/" + i + "/code", code);
            }
            source("/themes/" + i, content.themes().get(i).provenance());
        }
        for (int i = 0; i < content.facts().size(); i++) {
            source("/facts/" + i, content.facts().get(i).provenance());
        }
    }

    private static void source(String at, Provenance provenance) {
        String source = provenance.source();
        if (source != null && !Links.isSource(source)) {
            throw DomainException.invalid("input.source", at + "/provenance/source");
        }
    }

    private Optional<Consultation> load(String code) {
        return em.createQuery("select c from Consultation c where c.code = :code", Consultation.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}
