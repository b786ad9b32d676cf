package org.gouvernail.sectorplans.risk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.gouvernail.sectorplans.plan.Given;
import org.gouvernail.sectorplans.risk.Risks.RiskContent;
import org.gouvernail.sectorplans.risk.Risks.RiskView;
import org.jspecify.annotations.Nullable;

/** Body of a risk that is entered or revised. In a revision, what is left out stays. */
public class RiskInput extends Input {

    static final Set<String> READ =
            Set.of("code", "measure", "exposure", "exposureClass", "state", "enteredOn", "endedOn", "outcome", "issue");

    @Text(max = Codes.TITLE)
    public @Nullable LocalizedText title;

    @Text
    public @Nullable LocalizedText description;

    @Min(1) @Max(5) public @Nullable Integer likelihood;

    @Min(1) @Max(5) public @Nullable Integer effect;

    public @Nullable RiskResponse response;

    @Text
    public @Nullable LocalizedText treatment;

    @Text(max = Codes.TITLE)
    public @Nullable LocalizedText owner;

    public @Nullable LocalDate reviewOn;

    /** Why it is put off or lowered; at most a line. */
    @Text(max = Codes.TITLE)
    public @Nullable LocalizedText reason;

    // What a risk shows and no body writes may be repeated as it was read.

    @Size(max = 80) public @Nullable String code;

    @Pattern(regexp = Codes.PATTERN) public @Nullable String measure;

    @Min(1) @Max(25) public @Nullable Integer exposure;

    public @Nullable Exposure exposureClass;

    public @Nullable RiskState state;

    public @Nullable LocalDate enteredOn;

    public @Nullable LocalDate endedOn;

    @Text
    public @Nullable LocalizedText outcome;

    @Size(max = 80) public @Nullable String issue;

    RiskContent entered() {
        Given.asRead(this, READ, null);
        return new RiskContent(
                Given.required("/title", title),
                description,
                Given.required("/likelihood", likelihood),
                Given.required("/effect", effect),
                Given.required("/response", response),
                Given.required("/treatment", treatment),
                Given.required("/owner", owner),
                Given.required("/reviewOn", reviewOn));
    }

    RiskContent applied(RiskView now) {
        Given.asRead(this, READ, now);
        return new RiskContent(
                gives("title") ? Given.required("/title", title) : now.title(),
                gives("description") ? description : now.description(),
                gives("likelihood") ? Given.required("/likelihood", likelihood) : now.likelihood(),
                gives("effect") ? Given.required("/effect", effect) : now.effect(),
                gives("response") ? Given.required("/response", response) : now.response(),
                gives("treatment") ? Given.required("/treatment", treatment) : now.treatment(),
                gives("owner") ? Given.required("/owner", owner) : now.owner(),
                gives("reviewOn") ? Given.required("/reviewOn", reviewOn) : now.reviewOn());
    }
}
