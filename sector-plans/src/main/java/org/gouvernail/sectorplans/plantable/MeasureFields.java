package org.gouvernail.sectorplans.plantable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.Measures.MeasureContent;
import org.jspecify.annotations.Nullable;

/** A measure as fields that can be compared with what a file says, and back. */
final class MeasureFields {

    private static final String AUTHORISED = "authorised.";

    private MeasureFields() {}

    static Map<String, String> of(MeasureContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title.fr", content.title().fr());
        fields.put("title.en", Objects.requireNonNullElse(content.title().en(), ""));
        fields.put("leadOrganisation", content.leadOrganisation());
        fields.put("contributing", String.join(",", content.contributing()));
        fields.put("objectives", String.join(",", content.objectives()));
        fields.put("start", Objects.toString(content.start(), ""));
        fields.put("end", Objects.toString(content.end(), ""));
        fields.put("state", content.state().name());
        content.authorised().forEach((year, amount) -> fields.put(AUTHORISED + year, amount(amount)));
        return fields;
    }

    /** The content that these fields make of a measure; {@code before} gives what fields do not tell, null for a new one. */
    static MeasureContent content(
            Map<String, String> fields, @Nullable MeasureContent before, String lead, Provenance provenance) {
        Map<String, BigDecimal> authorised = new LinkedHashMap<>(before == null ? Map.of() : before.authorised());
        fields.forEach((field, value) -> {
            if (field.startsWith(AUTHORISED) && !value.isEmpty()) {
                authorised.put(field.substring(AUTHORISED.length()), new BigDecimal(value));
            }
        });
        String leads = fields.getOrDefault("leadOrganisation", lead);
        List<String> contributing = new ArrayList<>(list(fields, "contributing"));
        contributing.remove(leads);
        return new MeasureContent(
                LocalizedText.of(Objects.requireNonNull(fields.get("title.fr")), blankToNull(fields.get("title.en"))),
                leads,
                contributing,
                list(fields, "objectives"),
                day(fields.get("start")),
                day(fields.get("end")),
                authorised,
                before == null ? BigDecimal.ONE : before.weight(),
                MeasureState.valueOf(fields.getOrDefault("state", MeasureState.PLANNED.name())),
                before == null ? provenance : before.provenance());
    }

    /** An amount as it is compared, however many zeros the file shows; any other field as it is. */
    static String plain(String field, String value) {
        return field.startsWith(AUTHORISED) && !value.isEmpty() ? amount(new BigDecimal(value)) : value;
    }

    static String amount(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    static List<String> list(Map<String, String> fields, String field) {
        String joined = fields.getOrDefault(field, "");
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(",", -1));
    }

    static @Nullable LocalDate day(@Nullable String text) {
        return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
