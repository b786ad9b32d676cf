package org.gouvernail.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.gouvernail.governance.practice.Practices;
import org.gouvernail.governance.practice.Practices.PracticeView;
import org.gouvernail.web.shell.Reader;

/** A practice: who did what, what was learned from it, and what it served. */
@Named
@RequestScoped
public class PracticePage {

    @Inject
    Reader reader;

    @Inject
    Practices practices;

    private PracticeView practice;

    @PostConstruct
    void read() {
        String code = reader.variable("code");
        practice = practices.find(code).orElseThrow(() -> DomainException.notFound("practice", code));
    }

    public PracticeView getPractice() {
        return practice;
    }

    public List<Subject> getUses() {
        return practices.uses(practice.code());
    }
}
