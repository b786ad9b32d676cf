package org.gouvernail.sectorplans.plantable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gouvernail.sectorplans.profile.Draft;
import org.gouvernail.sectorplans.profile.ImportProfile;
import org.gouvernail.sectorplans.profile.ImportProfile.Kind;
import org.gouvernail.sectorplans.profile.ImportProfile.RatingScale;
import org.gouvernail.sectorplans.profile.ProfileReader;
import org.gouvernail.sectorplans.release.Releases.SourceRecord;
import org.jspecify.annotations.Nullable;

/** What the source itself says of each measure, on its own scale and in its own words. */
final class SourceRecords {

    private final ProfileReader reader;
    private final @Nullable String unit;

    SourceRecords(ProfileReader reader, ImportProfile profile) {
        this.reader = reader;
        this.unit = profile.tables().stream()
                .flatMap(t -> t.records().stream())
                .flatMap(r -> r.fields().stream())
                .filter(f -> f.field().equals("cost"))
                .map(ImportProfile.FieldMap::unit)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * Of every measure of the file that has a key and a name, those that conflict or are refused included: the source said
     * so. Those that land come first, so that a second row of one key never takes the place of the first.
     */
    List<SourceRecord> of(Items items) {
        List<SourceRecord> records = new ArrayList<>();
        Collection<Item> measures = items.of(Kind.MEASURE).values();
        measures.stream().filter(i -> !i.isRefused()).forEach(i -> records.add(record(i, i.code())));
        measures.stream()
                .filter(i -> i.isRefused()
                        && !i.draft().text("code").isEmpty()
                        && !i.draft().text("title.fr").isEmpty())
                .forEach(i -> records.add(record(i, null)));
        return records;
    }

    private SourceRecord record(Item item, @Nullable String measure) {
        Draft draft = item.draft();
        String level = draft.read("rating");
        RatingScale rating = level == null ? null : reader.level(level);
        String cost = draft.read("cost");
        return new SourceRecord(
                cut(draft.text("code"), 120).toUpperCase(Locale.ROOT),
                measure,
                cut(draft.text("title.fr"), 1000),
                blankToNull(draft.text("leadOrganisation"), 1000),
                blankToNull(draft.text("category"), 1000),
                blankToNull(draft.text("rating"), 4000),
                level,
                rating == null ? null : rating.rank(),
                rating == null ? null : rating.rating(),
                blankToNull(draft.text("start"), 4000),
                MeasureFields.day(draft.read("start")),
                blankToNull(draft.text("end"), 4000),
                MeasureFields.day(draft.read("end")),
                blankToNull(draft.text("cost"), 4000),
                cost == null || Items.isNegative(cost) ? null : new BigDecimal(cost),
                unit);
    }

    private static @Nullable String blankToNull(String text, int longest) {
        return text.isEmpty() ? null : cut(text, longest);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
