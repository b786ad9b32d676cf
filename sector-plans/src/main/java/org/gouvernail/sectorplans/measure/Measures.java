package org.gouvernail.sectorplans.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** The measures of all plans. */
public interface Measures {

    /** Adds a measure to a plan (secretariat). */
    MeasureView create(String plan, String code, MeasureContent content);

    /**
     * Replaces the content of a measure (secretariat). Once its plan is adopted and a published report holds it, its words
     * (save corrections of typing), its dates, a lower amount and its withdrawal need a decision of the committee on it:
     * {@code measure.decision-required}.
     *
     * @param decision code of the decision that this carries out, null for none; it changes the measure once
     * @param seen the version it was decided upon
     */
    MeasureView revise(String code, MeasureContent content, @Nullable String decision, @Nullable String seen);

    /** The measure as the current reader may see it, now or as recorded at an instant. */
    Optional<MeasureView> find(String code, @Nullable Instant asOf);

    /** The measures that match, sorted by code unless {@code sort} says otherwise. */
    List<MeasureView> search(Filter filter, @Nullable Instant asOf);

    /** A page of the same list; what was reported is read for its rows alone, as far as the search is not by it. */
    Found search(Filter filter, int page, int rows);

    /** The measures with these codes, in the order of their codes; a code that no measure bears is left out. */
    List<MeasureView> named(Collection<String> codes);

    /** Content alone, for other capabilities; refuses with {@code unknown.measure}. */
    MeasureView require(String code);

    /**
     * A page of measures.
     *
     * @param page number of the page shown, from 1; the last one when there are fewer than asked for
     * @param pages how many there are, at least 1
     * @param total how many measures match
     */
    record Found(List<MeasureView> measures, int page, int pages, int total) {}

    /**
     * What a measure says.
     *
     * @param title its title
     * @param leadOrganisation code of the one lead ministry
     * @param contributing codes of the contributing ones
     * @param objectives codes of the objectives it serves
     * @param start first day, may be null
     * @param end last day, may be null
     * @param authorised amount in Canadian dollars by fiscal year
     * @param weight its explicit share in roll-ups, above 0, at most 1000
     * @param state where it stands
     * @param provenance where this comes from
     */
    record MeasureContent(
            LocalizedText title,
            String leadOrganisation,
            List<String> contributing,
            List<String> objectives,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            Map<String, BigDecimal> authorised,
            BigDecimal weight,
            MeasureState state,
            Provenance provenance) {}

    /**
     * What is looked for; every part may be null.
     *
     * @param organisation lead or contributing
     * @param orientation code of an orientation, such as {@code SNQ-O5}
     * @param rating any of the three ratings equals it
     * @param late whether an open milestone's forecast is past its reference, or has passed
     * @param q words of the title or the code, case and accents ignored
     * @param sort {@code code}, {@code title}, {@code rating}, {@code progress} or {@code slippage}, {@code -} before for descending
     */
    record Filter(
            @Nullable String plan,
            @Nullable String organisation,
            @Nullable String orientation,
            @Nullable Rating rating,
            @Nullable MeasureState state,
            @Nullable Boolean late,
            @Nullable String q,
            @Nullable String sort) {
        public static final Filter ALL = new Filter(null, null, null, null, null, null, null, null);
    }
}
