package org.gouvernail.web.desk;

import org.gouvernail.governance.kernel.Version;
import org.jspecify.annotations.Nullable;

/** An update before someone who judges it, with what they type and the version they saw. */
public class Judgement {

    private final Comparison comparison;
    private @Nullable String seen;
    private @Nullable String assessed;
    private @Nullable String assessedReason;
    private @Nullable String returnReason;

    public Judgement(Comparison comparison) {
        this.comparison = comparison;
        this.seen = Version.of(comparison.now());
        this.assessed = comparison.now().declaredRating() == null
                ? ""
                : comparison.now().declaredRating().name();
    }

    public String getCode() {
        return comparison.measure().code();
    }

    public Comparison getComparison() {
        return comparison;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }

    public @Nullable String getAssessed() {
        return assessed;
    }

    public void setAssessed(@Nullable String assessed) {
        this.assessed = assessed;
    }

    public @Nullable String getAssessedReason() {
        return assessedReason;
    }

    public void setAssessedReason(@Nullable String assessedReason) {
        this.assessedReason = assessedReason;
    }

    public @Nullable String getReturnReason() {
        return returnReason;
    }

    public void setReturnReason(@Nullable String returnReason) {
        this.returnReason = returnReason;
    }
}
