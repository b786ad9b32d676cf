package org.gouvernail.sectorplans.measure;

import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;
import org.jspecify.annotations.Nullable;

/** Measures as tests need them. */
final class MeasureFixture {

    private MeasureFixture() {}

    static MeasureRecord measure(String code, String fr, @Nullable String en) {
        return new MeasureRecord(
                code,
                "PAEN",
                LocalizedText.of(fr, en),
                "MESI",
                List.of("MCC", "SCT"),
                List.of("SNQ-O5.2"),
                LocalDate.parse("2016-05-01"),
                null,
                List.of(new Authorised("2016-2017", "1234.50")),
                "2.5",
                MeasureState.UNDER_WAY,
                Provenance.ILLUSTRATIVE);
    }
}
