package org.gouvernail.web.secretariat;

import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.step.Steps.Reference;
import org.gouvernail.governance.step.Steps.StepView;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/** What is typed about a step that goes on. */
public class StepForm {

    private static final String SHAPE = "[a-z-]{1,40}~[A-Za-z0-9][A-Za-z0-9.-]{0,59}";

    private final StepView step;
    private @Nullable String seen;
    private @Nullable String startsOn;
    private @Nullable String endsOn;
    private String product;
    private @Nullable String where;
    private @Nullable String sha;

    StepForm(StepView step, boolean posted) {
        this.step = step;
        this.seen = posted ? null : Version.of(step);
        this.startsOn = step.startsOn().toString();
        this.endsOn = step.endsOn().toString();
        this.product = step.products().get(0).kind().name();
    }

    /** A subject or an address, as it was typed. */
    Reference reference() {
        String typed = Typed.trimmed(where);
        String hash = Typed.trimmed(sha);
        if (typed.matches(SHAPE)) {
            return new Reference(SubjectRef.parse(typed), null, hash.isEmpty() ? null : hash);
        }
        if (!hash.isEmpty() && !hash.matches("[0-9a-f]{64}")) {
            throw DomainException.invalid("step.hash", "/sha256");
        }
        return new Reference(null, typed, hash.isEmpty() ? null : hash);
    }

    public StepView getStep() {
        return step;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }

    public @Nullable String getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable String startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable String endsOn) {
        this.endsOn = endsOn;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public @Nullable String getWhere() {
        return where;
    }

    public void setWhere(@Nullable String where) {
        this.where = where;
    }

    public @Nullable String getSha() {
        return sha;
    }

    public void setSha(@Nullable String sha) {
        this.sha = sha;
    }
}
