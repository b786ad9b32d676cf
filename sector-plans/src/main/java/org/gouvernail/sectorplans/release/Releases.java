package org.gouvernail.sectorplans.release;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** The releases of outside sources that were imported into plans. Reading is public. */
public interface Releases {

    /** Keeps a release, inside the transaction that lands its import; a label that a plan has already is refused. */
    void keep(Kept release, List<SourceRecord> records);

    /** Whether a plan has a release with this label. */
    boolean has(String plan, String label);

    /** The releases of a plan, by label. */
    List<ReleaseView> of(String plan);

    /** One of them; refuses with {@code unknown.release}. */
    ReleaseView require(String plan, String label);

    /** What it said of each measure, by the source's key. */
    List<SourceRecord> records(String plan, String label);

    /** What the releases said of one measure, by label. */
    List<Said> ofMeasure(String measure);

    /** How a release differs from an earlier one. */
    Movement movement(String plan, String from, String to);

    /** A release as it is kept. */
    record Kept(
            String plan,
            String label,
            UUID importId,
            String profile,
            String sha256,
            @Nullable String encoding,
            Instant committedAt) {}

    /**
     * What a source said of a measure.
     *
     * @param key the source's own identifier, in upper case
     * @param measure code of the measure here, null where its line was refused
     * @param title its name in the source
     * @param organisation the organisation as the source writes it, null when blank
     * @param category its category there, null when blank
     * @param ratingText what stood where its rating was expected, null when blank
     * @param sourceRating the level on the source's own scale, in the words of the profile, null when there was none
     * @param sourceRank the place of that level, best first, on one scale for all releases
     * @param rating the same on our scale
     * @param startText what stood where its start was expected
     * @param start the date it was read as, null when it is none
     * @param endText the same of its end
     * @param cost the number its cost was read as, null when it is none or is below zero; never a zero for a text
     * @param costUnit unit of the cost, null for Canadian dollars
     */
    record SourceRecord(
            String key,
            @Nullable String measure,
            String title,
            @Nullable String organisation,
            @Nullable String category,
            @Nullable String ratingText,
            @Nullable String sourceRating,
            @Nullable Integer sourceRank,
            @Nullable Rating rating,
            @Nullable String startText,
            @Nullable LocalDate start,
            @Nullable String endText,
            @Nullable LocalDate end,
            @Nullable String costText,
            @Nullable BigDecimal cost,
            @Nullable String costUnit) {}

    /** What a release said of a measure. */
    record Said(String release, SourceRecord record) {}

    /**
     * A release with its totals.
     *
     * @param records how many records the source holds
     * @param refused how many of them were refused here and are no measure of the plan
     * @param sourceRatings how many records have each level of the source's own scale; {@code none} for those without
     * @param ratings the same on our scale
     * @param starts records whose start was read as a date
     * @param ends records whose end was
     * @param costs records whose cost was read as a number
     * @param costTotal sum of these, a decimal string in {@code costUnit}
     * @param organisations different organisations, whatever the case of their letters
     */
    record ReleaseView(
            String release,
            String profile,
            String sha256,
            @Nullable String encoding,
            Instant importedAt,
            int records,
            int refused,
            int organisations,
            Map<String, Integer> sourceRatings,
            Map<String, Integer> ratings,
            int starts,
            int ends,
            int costs,
            String costTotal,
            @Nullable String costUnit) {}

    /** The way something went from one release to the next. */
    enum Way {
        BETTER,
        SAME,
        WORSE,
        LATER,
        EARLIER,
        /** One of the two does not tell. */
        NOT_COMPARABLE
    }

    /**
     * How a release differs from another.
     *
     * @param kept keys in both
     * @param left keys of the first only
     * @param entered keys of the second only
     * @param ratings the ways of the ratings of those kept, on the source's scale
     * @param ends the ways of their end dates
     * @param items each of those kept, left or entered
     */
    record Movement(
            String plan,
            String from,
            String to,
            int kept,
            int left,
            int entered,
            Map<Way, Integer> ratings,
            Map<Way, Integer> ends,
            List<Moved> items) {}

    /** Whether a record is in both releases, or in one. */
    enum Presence {
        KEPT,
        LEFT,
        ENTERED
    }

    /** One record in two releases; what the release it is not in would tell is null. */
    record Moved(
            String key,
            @Nullable String measure,
            String title,
            Presence presence,
            @Nullable String ratingBefore,
            @Nullable String ratingAfter,
            @Nullable Way rating,
            @Nullable LocalDate endBefore,
            @Nullable LocalDate endAfter,
            @Nullable Way end) {}
}
