package org.gouvernail.sectorplans.profile;

import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A mapping profile, as it is given, kept and read.
 *
 * @param title what it maps
 * @param source address of what it maps, null when it maps more than one publication
 * @param release the period of the source, such as {@code 2019-20}, under which its own figures are kept; null when none are
 * @param dates forms of dates, tried in their order, in the letters of {@link java.time.format.DateTimeFormatter}; a form
 *     without days gives the last day of the month, one without months the last of the year
 * @param decimal decimal sign of numbers, a point or a comma
 * @param blank texts that say nothing, such as {@code NA}, compared without case
 * @param ratings the source's rating scale
 * @param createOrganisations whether an organisation that is not in the directory is added to it, rather than its row refused
 * @param organisations how the source calls organisations, where not by their codes
 * @param tables the tables it reads; none where it maps project files
 * @param project how tasks of a project file become milestones; null where it maps tables
 */
public record ImportProfile(
        LocalizedText title,
        @Nullable String source,
        @Nullable String release,
        List<String> dates,
        String decimal,
        List<String> blank,
        List<RatingScale> ratings,
        boolean createOrganisations,
        List<Known> organisations,
        List<TableMap> tables,
        @Nullable ProjectMap project) {

    /**
     * A level of the source's own scale.
     *
     * @param source what the source calls it; case and blanks do not count
     * @param rank its place, best first, on one scale for all releases: a lower rank is a better rating
     * @param rating what it is on our scale
     */
    public record RatingScale(String source, int rank, Rating rating) {}

    /**
     * An organisation of the source.
     *
     * @param source what the source calls it, compared without case
     * @param codes its codes here: one, or more where the source names several together; the first leads
     */
    public record Known(String source, List<String> codes) {}

    /**
     * A table of the source.
     *
     * @param file form of its file's name, with {@code *} for anything; null for any
     * @param sheet form of its sheet's name; null for any
     * @param across whether it has one record a column, its headings in a column
     * @param records what each of its rows holds
     */
    public record TableMap(@Nullable String file, @Nullable String sheet, boolean across, List<RecordMap> records) {}

    /** A record that a row holds: its kind and where its fields stand. */
    public record RecordMap(Kind kind, List<FieldMap> fields) {}

    /**
     * A field of a record.
     *
     * @param field its name, such as {@code title.fr}
     * @param columns forms of headings, with {@code *} for anything, in the order of preference; case, accents and blanks do
     *     not count. The first column whose cell can be read as what the field holds gives its value
     * @param value what it always is, instead of columns; null otherwise
     * @param separator what stands between several values; null when there is one
     * @param optional whether a table may lack all of its columns
     * @param unit of an amount that is not in Canadian dollars, such as {@code GBP million}; null otherwise
     */
    public record FieldMap(
            String field,
            List<String> columns,
            @Nullable String value,
            @Nullable String separator,
            boolean optional,
            @Nullable String unit) {}

    /**
     * How a project file becomes milestones.
     *
     * @param tasks which of its tasks
     * @param measuresAt level of the outline, from 1, whose summaries become measures when a plan is imported into
     */
    public record ProjectMap(Which tasks, int measuresAt) {}

    /** Which tasks of a project file become milestones. */
    public enum Which {
        /** Every task that is no summary. */
        ALL,
        /** Those that the file marks as milestones. */
        MILESTONES
    }

    /** What a row can hold. */
    public enum Kind {
        /** Une mesure. */
        MEASURE,
        /** Un jalon. */
        MILESTONE,
        /** Un livrable attendu. */
        DELIVERABLE
    }

    public ImportProfile {
        dates = List.copyOf(dates);
        blank = List.copyOf(blank);
        ratings = List.copyOf(ratings);
        organisations = List.copyOf(organisations);
        tables = List.copyOf(tables);
    }
}
