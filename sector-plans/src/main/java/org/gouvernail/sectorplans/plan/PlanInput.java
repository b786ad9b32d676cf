package org.gouvernail.sectorplans.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.gouvernail.sectorplans.plan.Plans.PlanContent;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.jspecify.annotations.Nullable;

/** Body of a creation or a change of a plan. In a change, what is left out stays. */
public class PlanInput extends Input {

    @Pattern(regexp = Codes.PATTERN) public @Nullable String code;

    @Text(max = Codes.TITLE)
    public @Nullable LocalizedText title;

    @Pattern(regexp = Codes.PATTERN) public @Nullable String leadOrganisation;

    @Size(max = PlanRules.MOST_CONTRIBUTING) public @Nullable List<@Pattern(regexp = Codes.PATTERN) String> contributing;

    public @Nullable LocalDate start;
    public @Nullable LocalDate end;
    public @Nullable LocalDate adoptedOn;

    @DecimalMin("0") @DecimalMax("10000000000000") public @Nullable BigDecimal envelope;

    @Min(0) @Max(10_000) public @Nullable Integer announcedMeasures;

    @Text
    public @Nullable LocalizedText note;

    @Valid public @Nullable ProvenanceInput provenance;

    @Pattern(regexp = Codes.PATTERN) public @Nullable String decision;

    PlanContent created() {
        return new PlanContent(
                Given.required("/title", title),
                Given.required("/leadOrganisation", leadOrganisation),
                contributing == null ? List.of() : contributing,
                start,
                end,
                adoptedOn,
                envelope,
                announcedMeasures,
                note,
                ProvenanceInput.of(provenance));
    }

    PlanContent applied(PlanView now) {
        return new PlanContent(
                gives("title") ? Given.required("/title", title) : now.title(),
                gives("leadOrganisation")
                        ? Given.required("/leadOrganisation", leadOrganisation)
                        : now.leadOrganisation(),
                gives("contributing") ? Given.required("/contributing", contributing) : now.contributing(),
                gives("start") ? start : now.start(),
                gives("end") ? end : now.end(),
                gives("adoptedOn") ? adoptedOn : now.adoptedOn(),
                gives("envelope") ? envelope : amount(now.envelope()),
                gives("announcedMeasures") ? announcedMeasures : now.announcedMeasures(),
                gives("note") ? note : now.note(),
                gives("provenance") ? ProvenanceInput.of(Given.required("/provenance", provenance)) : now.provenance());
    }

    private static @Nullable BigDecimal amount(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
