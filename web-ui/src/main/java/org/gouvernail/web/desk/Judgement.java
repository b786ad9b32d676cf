package org.gouvernail.web.desk;

import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.Category;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** An update before someone who judges it, with what they type and the version they saw. */
public class Judgement {

    private final String key;
    private final Comparison comparison;
    private @Nullable String seen;
    private @Nullable String assessed;
    private final TypedText assessedReason = new TypedText();
    private final TypedText returnReason = new TypedText();

    /**
     * Offers the declared rating when the facts agree with it; when they do not, the judge chooses.
     *
     * @param key its row in the form: the code of its measure, with its quarter for a correction of an earlier one
     * @param posted whether the form comes back: it then states itself the version its reader saw, or is refused
     */
    public Judgement(String key, Comparison comparison, boolean posted) {
        this.key = key;
        this.comparison = comparison;
        this.seen = posted ? null : Version.of(comparison.now());
        Rating declared = comparison.now().declaredRating();
        this.assessed = declared == null || comparison.gap() ? "" : declared.name();
    }

    /** Whether a refusal says that the update changed meanwhile: the version shown now is then the one to judge. */
    boolean meetsAnother(DomainException refusal) {
        boolean stale = refusal.category() == Category.STALE || refusal.category() == Category.VERSION_REQUIRED;
        if (stale) {
            seen = Version.of(comparison.now());
        }
        return stale;
    }

    public String getKey() {
        return key;
    }

    /** The revision, when this corrects a compiled quarter; 1 otherwise. */
    public int getRevision() {
        return comparison.now().revision();
    }

    /** Whether it stands apart from the updates of the quarter being collected: a correction, or one that came late. */
    public boolean isApart() {
        return getRevision() > 1 || comparison.now().lateReason() != null;
    }

    /** The quarter it speaks of. */
    public String getPeriod() {
        return comparison.now().period();
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

    public TypedText getAssessedReason() {
        return assessedReason;
    }

    public TypedText getReturnReason() {
        return returnReason;
    }
}
