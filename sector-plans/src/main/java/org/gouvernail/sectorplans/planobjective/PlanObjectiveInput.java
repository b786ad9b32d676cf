package org.gouvernail.sectorplans.planobjective;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.gouvernail.sectorplans.plan.Given;
import org.gouvernail.sectorplans.plan.ProvenanceInput;
import org.gouvernail.sectorplans.planobjective.PlanObjectives.Content;
import org.gouvernail.sectorplans.planobjective.PlanObjectives.PlanObjectiveView;
import org.jspecify.annotations.Nullable;

/** Body of an objective of a plan, or of a change of one; in a change, what is left out stays. */
public class PlanObjectiveInput extends Input {

    @Pattern(regexp = Codes.PATTERN) public @Nullable String code;

    @Text(max = Codes.TITLE)
    public @Nullable LocalizedText title;

    @Size(max = PlanObjectives.MOST_ALIGNED) public @Nullable List<@Pattern(regexp = Codes.PATTERN) String> aligned;

    @Valid public @Nullable ProvenanceInput provenance;

    Content created() {
        return new Content(
                Given.required("/title", title), aligned == null ? List.of() : aligned, ProvenanceInput.of(provenance));
    }

    Content applied(PlanObjectiveView now) {
        return new Content(
                gives("title") ? Given.required("/title", title) : now.title(),
                gives("aligned") ? Given.required("/aligned", aligned) : now.aligned(),
                gives("provenance") ? ProvenanceInput.of(Given.required("/provenance", provenance)) : now.provenance());
    }
}
