package org.gouvernail.governance.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gouvernail.governance.kernel.Citation;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.jspecify.annotations.Nullable;

/** The fact base. Reading is public; writing is for the secretariat. */
public interface Facts {

    /**
     * Records a fact under the next code, {@code F-1} and so on.
     *
     * <p>Refused: a source that is no {@code https} address or was read in the future, a value without unit or the reverse,
     * a day outside 1900–2200, and a disagreement with an unknown fact or one of another topic ({@code fact.other-topic}).
     */
    FactView record(FactContent content);

    /**
     * Corrects a fact by a new version; the earlier ones stay readable.
     *
     * @param change makes what it says now of what it said before
     * @param reason why
     * @param seen the version it was decided upon
     */
    FactView correct(String code, Function<FactView, FactContent> change, LocalizedText reason, @Nullable String seen);

    /** The facts, newest version of each, in the order of their numbers. */
    List<FactView> all(Filter filter);

    /** A fact in its newest version, empty when unknown. */
    Optional<FactView> find(String code);

    /** All versions of a fact, the latest first; refuses an unknown one. */
    List<FactView> versions(String code);

    /** The topics there are, each once, in the order of their French words. */
    List<LocalizedText> topics();

    /** What the facts of these codes state, by code; unknown ones are missing. */
    Map<String, LocalizedText> statements(Collection<String> codes);

    /** Where a fact is used, as far as the reader may read there. */
    List<Subject> uses(String code);

    /** Notes which facts a text uses that the journal does not keep itself, such as a published report's. */
    void noted(SubjectRef subject, String text);

    /**
     * Which facts to read; null for any.
     *
     * @param words words that its code, topic, statement or source hold, whatever their case and accents
     * @param topic French words of its topic
     * @param disagreeing true for those that disagree with another, false for those that do not
     */
    record Filter(
            @Nullable String words,
            @Nullable String topic,
            @Nullable Boolean disagreeing) {

        public static final Filter NONE = new Filter(null, null, null);
    }

    /**
     * What a fact says.
     *
     * @param topic what it is about; facts that disagree share it
     * @param value figure, null where the statement has none; with its unit
     * @param holdsOn day for which it holds
     * @param disagreesWith codes of the facts that it disagrees with
     */
    record FactContent(
            LocalizedText topic,
            LocalizedText statement,
            @Nullable BigDecimal value,
            @Nullable LocalizedText unit,
            LocalDate holdsOn,
            Citation source,
            Provenance provenance,
            List<String> disagreesWith) {}

    /**
     * A version of a fact.
     *
     * @param revision from 1
     * @param value figure as a decimal, null where there is none
     * @param disagreesWith codes of the facts that it disagrees with, now
     * @param reason why it was corrected, null for the first version
     */
    record FactView(
            String code,
            int revision,
            LocalizedText topic,
            LocalizedText statement,
            @Nullable String value,
            @Nullable LocalizedText unit,
            LocalDate holdsOn,
            Citation source,
            Provenance provenance,
            List<String> disagreesWith,
            @Nullable LocalizedText reason,
            Instant recordedAt) {}
}
