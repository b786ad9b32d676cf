package org.gouvernail.sectorplans.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Text;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;
import org.gouvernail.sectorplans.measure.Measures.MeasureContent;
import org.gouvernail.sectorplans.plan.Given;
import org.gouvernail.sectorplans.plan.PlanRules;
import org.gouvernail.sectorplans.plan.ProvenanceInput;
import org.jspecify.annotations.Nullable;

/** Body of a creation or a change of a measure. In a change, what is left out stays. */
public class MeasureInput extends MeasureAsRead {

    @Pattern(regexp = Codes.PATTERN) public @Nullable String code;

    @Text(max = Codes.TITLE)
    public @Nullable LocalizedText title;

    @Pattern(regexp = Codes.PATTERN) public @Nullable String leadOrganisation;

    @Size(max = PlanRules.MOST_CONTRIBUTING) public @Nullable List<@Pattern(regexp = Codes.PATTERN) String> contributing;

    @Size(max = MeasureRules.MOST_OBJECTIVES) public @Nullable List<@Pattern(regexp = Codes.PATTERN) String> objectives;

    public @Nullable LocalDate start;
    public @Nullable LocalDate end;

    @Valid @Size(max = MeasureRules.MOST_YEARS) public @Nullable List<AuthorisedInput> authorised;

    @DecimalMin(value = "0", inclusive = false) @DecimalMax("1000") public @Nullable BigDecimal weight;

    public @Nullable MeasureState state;

    @Valid public @Nullable ProvenanceInput provenance;

    @Pattern(regexp = Codes.PATTERN) public @Nullable String decision;

    /** An amount authorised for a fiscal year. */
    public static class AuthorisedInput {
        @NotNull @Pattern(regexp = "\\d{4}-\\d{4}") public String fiscalYear;

        @NotNull @DecimalMin("0") @DecimalMax("10000000000000") public BigDecimal amount;
    }

    MeasureContent created() {
        return new MeasureContent(
                Given.required("/title", title),
                Given.required("/leadOrganisation", leadOrganisation),
                contributing == null ? List.of() : contributing,
                objectives == null ? List.of() : objectives,
                start,
                end,
                authorised == null ? Map.of() : byYear(authorised),
                weight == null ? BigDecimal.ONE : weight,
                state == null ? MeasureState.PLANNED : state,
                ProvenanceInput.of(provenance));
    }

    MeasureContent applied(MeasureView now) {
        return new MeasureContent(
                gives("title") ? Given.required("/title", title) : now.title(),
                gives("leadOrganisation")
                        ? Given.required("/leadOrganisation", leadOrganisation)
                        : now.leadOrganisation(),
                gives("contributing") ? Given.required("/contributing", contributing) : now.contributing(),
                gives("objectives") ? Given.required("/objectives", objectives) : now.objectives(),
                gives("start") ? start : now.start(),
                gives("end") ? end : now.end(),
                gives("authorised") ? byYear(Given.required("/authorised", authorised)) : amounts(now.authorised()),
                gives("weight") ? Given.required("/weight", weight) : new BigDecimal(now.weight()),
                gives("state") ? Given.required("/state", state) : now.state(),
                gives("provenance") ? ProvenanceInput.of(Given.required("/provenance", provenance)) : now.provenance());
    }

    private static Map<String, BigDecimal> byYear(List<AuthorisedInput> lines) {
        Map<String, BigDecimal> years = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            AuthorisedInput line = lines.get(i);
            if (years.put(line.fiscalYear, line.amount) != null) {
                throw DomainException.invalid("plan.listed-twice", "/authorised/" + i + "/fiscalYear", line.fiscalYear);
            }
        }
        return years;
    }

    private static Map<String, BigDecimal> amounts(List<Authorised> lines) {
        Map<String, BigDecimal> years = new LinkedHashMap<>();
        lines.forEach(line -> years.put(line.fiscalYear(), new BigDecimal(line.amount())));
        return years;
    }
}
