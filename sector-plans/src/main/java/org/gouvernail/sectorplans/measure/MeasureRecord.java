package org.gouvernail.sectorplans.measure;

import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;
import org.gouvernail.sectorplans.measure.Measures.MeasureContent;
import org.jspecify.annotations.Nullable;

/** The content of a measure without anything reported: what is adopted, and what the journal keeps of it. */
public record MeasureRecord(
        String code,
        String plan,
        LocalizedText title,
        String leadOrganisation,
        List<String> contributing,
        List<String> objectives,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        List<Authorised> authorised,
        String weight,
        MeasureState state,
        Provenance provenance) {

    /** The record of a content, as the journal keeps it. */
    static MeasureRecord of(String code, String plan, MeasureContent content) {
        MeasureLists lists = MeasureLists.of(content);
        return new MeasureRecord(
                code,
                plan,
                content.title(),
                content.leadOrganisation(),
                lists.contributing(),
                lists.objectives(),
                content.start(),
                content.end(),
                lists.authorised(),
                content.weight().stripTrailingZeros().toPlainString(),
                content.state(),
                content.provenance());
    }

    MeasureView with(Reported reported, @Nullable String mergedInto) {
        return new MeasureView(
                code,
                plan,
                title,
                leadOrganisation,
                contributing,
                objectives,
                start,
                end,
                authorised,
                weight,
                state,
                reported.declared(),
                reported.computed(),
                reported.assessed(),
                reported.reasons(),
                reported.gapReason(),
                reported.progress(),
                reported.spentToDate(),
                reported.lastReportedPeriod(),
                mergedInto,
                provenance);
    }
}
