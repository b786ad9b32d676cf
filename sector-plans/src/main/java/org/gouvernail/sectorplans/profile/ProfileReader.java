package org.gouvernail.sectorplans.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.sectorplans.profile.Draft.Value;
import org.gouvernail.sectorplans.profile.ImportProfile.FieldMap;
import org.gouvernail.sectorplans.profile.ImportProfile.RecordMap;
import org.gouvernail.sectorplans.profile.ImportProfile.TableMap;
import org.gouvernail.sectorplans.table.Cell;
import org.gouvernail.sectorplans.table.Table;
import org.jspecify.annotations.Nullable;

/** Reads tables through a profile: each row becomes the records that the profile finds in it. */
public final class ProfileReader {

    /** How far down a table its headings are looked for. */
    private static final int HEADINGS_WITHIN = 40;

    private final ImportProfile profile;
    private final Values values;

    public ProfileReader(ImportProfile profile) {
        this.profile = profile;
        this.values = new Values(profile);
    }

    /**
     * The records of these tables, in the order of the profile's tables. A table of the profile that none of them fits is
     * refused with the columns that are missing and the headings that were found.
     */
    public List<Draft> read(List<Table> tables) {
        List<Draft> drafts = new ArrayList<>();
        List<FieldProblem> missing = new ArrayList<>();
        for (TableMap map : profile.tables()) {
            List<Located> named = tables.stream()
                    .filter(t ->
                            fits(map.file(), t.file()) && fits(map.sheet(), Objects.requireNonNullElse(t.sheet(), "")))
                    .map(t -> Located.in(map.across() ? t.across() : t, map, HEADINGS_WITHIN))
                    .toList();
            List<Located> found =
                    named.stream().filter(l -> l.missing().isEmpty()).toList();
            if (found.isEmpty()) {
                missing.add(missing(map, named));
            }
            found.forEach(located -> drafts.addAll(drafts(map, located)));
        }
        if (!missing.isEmpty()) {
            throw DomainException.invalid(missing);
        }
        return drafts;
    }

    private static boolean fits(@Nullable String form, String name) {
        return form == null || Headings.fits(form, name);
    }

    private static FieldProblem missing(TableMap map, List<Located> named) {
        return named.stream()
                .min(Comparator.comparingInt(l -> l.missing().size()))
                .map(l -> new FieldProblem(
                        "/file",
                        "import.columns-missing",
                        l.table().file(),
                        String.join(" · ", l.missing()),
                        String.join(" · ", l.headings())))
                .orElseGet(() ->
                        new FieldProblem("/file", "import.table-missing", Objects.requireNonNullElse(map.file(), "*")));
    }

    private List<Draft> drafts(TableMap map, Located located) {
        List<Draft> drafts = new ArrayList<>();
        for (List<Cell> row : located.rows()) {
            for (RecordMap record : map.records()) {
                Map<String, Value> read = new LinkedHashMap<>();
                for (FieldMap field : record.fields()) {
                    read.put(field.field(), value(record, field, row, located));
                }
                if (says(read)) {
                    drafts.add(new Draft(record.kind(), located.table().file(), row.get(0), map.across(), read));
                }
            }
        }
        return drafts;
    }

    /** A row holds a record when it says something of it beyond what it belongs to and what the profile gives. */
    private static boolean says(Map<String, Value> read) {
        return read.entrySet().stream()
                .filter(e -> !Fields.BELONGS_TO.contains(e.getKey()))
                .anyMatch(
                        e -> e.getValue().cell() != null && !e.getValue().text().isEmpty());
    }

    private Value value(RecordMap record, FieldMap field, List<Cell> row, Located located) {
        String constant = field.value();
        if (constant != null) {
            return new Value(constant, constant, null);
        }
        Value first = null;
        for (int column : located.columns(field)) {
            if (column >= row.size()) {
                continue;
            }
            Value value = values.of(field, Fields.type(record.kind(), field.field()), row.get(column));
            if (value.read() != null || unreadable(row.get(column))) {
                return value;
            }
            if (first == null || first.text().isEmpty()) {
                first = value;
            }
        }
        return first == null ? new Value("", null, null) : first;
    }

    private static boolean unreadable(Cell cell) {
        return cell.kind() == Cell.Kind.FORMULA || cell.kind() == Cell.Kind.ERROR;
    }

    /** The level of the source's scale that a rating was read as. */
    public ImportProfile.RatingScale level(String read) {
        return Objects.requireNonNull(values.rating(read));
    }
}
