package org.gouvernail.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouvernail.governance.edition.Editions;
import org.gouvernail.governance.edition.Editions.Difference;
import org.gouvernail.governance.edition.Editions.KeptEdition;
import org.gouvernail.governance.edition.Revisions;
import org.gouvernail.governance.edition.Revisions.RevisionView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.gouvernail.governance.kernel.Subjects;
import org.gouvernail.governance.step.Steps;
import org.gouvernail.governance.step.Steps.StepView;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/** The strategy's own life: the steps of its editions, each edition whole, and the revisions open to read. */
@Named
@RequestScoped
public class StrategyPage {

    @Inject
    Reader reader;

    @Inject
    Editions editions;

    @Inject
    Revisions revisions;

    @Inject
    Steps steps;

    @Inject
    Subjects subjects;

    public List<KeptEdition> getEditions() {
        return editions.all();
    }

    /** The edition in force, null before the first was adopted. */
    public @Nullable KeptEdition getInForce() {
        return editions.all().stream().filter(KeptEdition::inForce).findFirst().orElse(null);
    }

    /** The edition that the address names. */
    public KeptEdition getEdition() {
        String number = reader.variable("number");
        return (number.matches("\\d{1,6}") ? editions.find(Integer.parseInt(number)) : Optional.<KeptEdition>empty())
                .orElseThrow(() -> DomainException.notFound("edition", number));
    }

    public List<Difference> getChanges() {
        return editions.changes(getEdition().content().number());
    }

    public RevisionView getRevision() {
        String code = reader.variable("code");
        return revisions.find(code).orElseThrow(() -> DomainException.notFound("revision", code));
    }

    public long weaker(List<Difference> differences) {
        return differences.stream().filter(Difference::weaker).count();
    }

    public List<RevisionView> getRevisions() {
        return revisions.all();
    }

    public List<StepView> getSteps() {
        return steps.all(null);
    }

    /** What a reference names, none for one that names nothing any more. */
    public List<Subject> named(@Nullable String reference) {
        return Stream.ofNullable(reference)
                .flatMap(r -> subjects.resolve(SubjectRef.parse(r)).stream())
                .toList();
    }

    public List<Subject> all(List<String> references) {
        return references.stream().flatMap(r -> named(r).stream()).toList();
    }
}
