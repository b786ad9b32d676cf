package org.gouvernail.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.fact.Facts;
import org.gouvernail.governance.fact.Facts.FactView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.gouvernail.web.shell.Reader;

/** A fact: what it says, those that disagree with it, what it said before, and where it is used. */
@Named
@RequestScoped
public class FactPage {

    @Inject
    Reader reader;

    @Inject
    Facts facts;

    private FactView fact;

    @PostConstruct
    void read() {
        String code = reader.variable("code");
        fact = facts.find(code).orElseThrow(() -> DomainException.notFound("fact", code));
    }

    public FactView getFact() {
        return fact;
    }

    /** The facts that it disagrees with. */
    public List<FactView> getOthers() {
        return fact.disagreesWith().stream()
                .flatMap(code -> facts.find(code).stream())
                .toList();
    }

    /** What it said before it was corrected, the latest first. */
    public List<FactView> getEarlier() {
        return facts.versions(fact.code()).stream()
                .filter(v -> v.revision() < fact.revision())
                .toList();
    }

    public List<Subject> getUses() {
        return facts.uses(fact.code());
    }
}
