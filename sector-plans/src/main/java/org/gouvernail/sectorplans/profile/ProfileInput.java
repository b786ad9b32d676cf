package org.gouvernail.sectorplans.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.gouvernail.sectorplans.plan.Given;
import org.gouvernail.sectorplans.profile.ImportProfile.FieldMap;
import org.gouvernail.sectorplans.profile.ImportProfile.Kind;
import org.gouvernail.sectorplans.profile.ImportProfile.Known;
import org.gouvernail.sectorplans.profile.ImportProfile.ProjectMap;
import org.gouvernail.sectorplans.profile.ImportProfile.RatingScale;
import org.gouvernail.sectorplans.profile.ImportProfile.RecordMap;
import org.gouvernail.sectorplans.profile.ImportProfile.TableMap;
import org.gouvernail.sectorplans.profile.ImportProfile.Which;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** Body of a mapping profile; docs/import-profiles.md describes each field. */
public class ProfileInput extends Input {

    @Text(max = Codes.TITLE)
    public @Nullable LocalizedText title;

    @Size(max = 2000) public @Nullable String source;

    @Pattern(regexp = Codes.PATTERN) public @Nullable String release;

    @Size(max = 20) public @Nullable List<@Size(min = 1, max = 40) String> dates;

    @Size(min = 1, max = 1) public @Nullable String decimal;

    @Size(max = 50) public @Nullable List<@Size(min = 1, max = 100) String> blank;

    @Valid @Size(max = 50) public @Nullable List<RatingInput> ratings;

    public @Nullable Boolean createOrganisations;

    @Valid @Size(max = 500) public @Nullable List<KnownInput> organisations;

    @Valid @Size(max = 20) public @Nullable List<TableInput> tables;

    @Valid public @Nullable ProjectInput project;

    /** How a project file becomes milestones. */
    public static class ProjectInput {
        @NotNull public Which tasks;

        @Min(1) @Max(9) public int measuresAt;
    }

    /** A level of the source's scale. */
    public static class RatingInput {
        @NotNull @Size(min = 1, max = 100) public String source;

        @Min(1) @Max(100) public int rank;

        @NotNull public Rating rating;
    }

    /** What the source calls an organisation. */
    public static class KnownInput {
        @NotNull @Size(min = 1, max = 200) public String source;

        @NotNull @Size(min = 1, max = 20) public List<@Pattern(regexp = Codes.PATTERN) String> codes;
    }

    /** A table of the source. */
    public static class TableInput {
        @Size(min = 1, max = 200) public @Nullable String file;

        @Size(min = 1, max = 100) public @Nullable String sheet;

        public @Nullable Boolean across;

        @NotNull @Valid @Size(min = 1, max = 10) public List<RecordInput> records;
    }

    /** A record that a row holds. */
    public static class RecordInput {
        @NotNull public Kind kind;

        @NotNull @Valid @Size(min = 1, max = 60) public List<FieldInput> fields;
    }

    /** Where a field stands. */
    public static class FieldInput {
        @NotNull @Size(min = 1, max = 60) public String field;

        @Size(max = 20) public @Nullable List<@Size(min = 1, max = 300) String> columns;

        @Size(min = 1, max = 300) public @Nullable String value;

        @Size(min = 1, max = 5) public @Nullable String separator;

        public @Nullable Boolean optional;

        @Size(min = 1, max = 40) public @Nullable String unit;
    }

    ImportProfile profile() {
        return new ImportProfile(
                Given.required("/title", title),
                source,
                release,
                Objects.requireNonNullElse(dates, List.of("yyyy-MM-dd")),
                Objects.requireNonNullElse(decimal, "."),
                Objects.requireNonNullElse(blank, List.of()),
                Objects.requireNonNullElse(ratings, List.<RatingInput>of()).stream()
                        .map(r -> new RatingScale(r.source, r.rank, r.rating))
                        .toList(),
                Boolean.TRUE.equals(createOrganisations),
                Objects.requireNonNullElse(organisations, List.<KnownInput>of()).stream()
                        .map(k -> new Known(k.source, k.codes))
                        .toList(),
                Objects.requireNonNullElse(tables, List.<TableInput>of()).stream()
                        .map(ProfileInput::table)
                        .toList(),
                project == null ? null : new ProjectMap(project.tasks, Math.max(1, project.measuresAt)));
    }

    private static TableMap table(TableInput table) {
        return new TableMap(
                table.file,
                table.sheet,
                Boolean.TRUE.equals(table.across),
                table.records.stream()
                        .map(r -> new RecordMap(
                                r.kind,
                                r.fields.stream().map(ProfileInput::field).toList()))
                        .toList());
    }

    private static FieldMap field(FieldInput field) {
        return new FieldMap(
                field.field,
                Objects.requireNonNullElse(field.columns, List.of()),
                field.value,
                field.separator,
                Boolean.TRUE.equals(field.optional),
                field.unit);
    }
}
