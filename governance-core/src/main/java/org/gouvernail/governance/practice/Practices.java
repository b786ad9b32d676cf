package org.gouvernail.governance.practice;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gouvernail.governance.kernel.Citation;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.jspecify.annotations.Nullable;

/** The library of practices. Reading is public; writing is for the secretariat. */
public interface Practices {

    /**
     * Records a practice under the next code, {@code P-1} and so on.
     *
     * <p>Refused: a source that is no {@code https} address or was read in the future, and a use in something that does not
     * exist or is no orientation, objective, plan, measure or decision.
     */
    PracticeView record(PracticeContent content);

    /**
     * Revises a practice.
     *
     * @param change makes what it says now of what it said before
     * @param seen the version it was decided upon
     */
    PracticeView revise(String code, Function<PracticeView, PracticeContent> change, @Nullable String seen);

    /** The practices, in the order of their numbers. */
    List<PracticeView> all(Filter filter);

    /** A practice, empty when unknown. */
    Optional<PracticeView> find(String code);

    /** The jurisdictions there are, each once, in the order of their French names. */
    List<LocalizedText> jurisdictions();

    /** Where a practice served, as far as the reader may read there. */
    List<Subject> uses(String code);

    /**
     * Which practices to read; null for any.
     *
     * @param words words that its code or any of its texts hold, whatever their case and accents
     * @param jurisdiction French name of its jurisdiction
     */
    record Filter(@Nullable String words, @Nullable String jurisdiction) {

        public static final Filter NONE = new Filter(null, null);
    }

    /**
     * What a practice says.
     *
     * @param done what they did
     * @param learned what was learned from it
     * @param usedIn what it served
     */
    record PracticeContent(
            LocalizedText jurisdiction,
            LocalizedText strategy,
            LocalizedText done,
            LocalizedText learned,
            Citation source,
            Provenance provenance,
            List<SubjectRef> usedIn) {}

    /**
     * A practice as everyone sees it.
     *
     * @param usedIn what it served, each as {@code kind~code}
     */
    record PracticeView(
            String code,
            LocalizedText jurisdiction,
            LocalizedText strategy,
            LocalizedText done,
            LocalizedText learned,
            Citation source,
            Provenance provenance,
            List<String> usedIn) {}
}
