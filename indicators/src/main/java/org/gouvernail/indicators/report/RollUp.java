package org.gouvernail.indicators.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.indicators.report.Reports.FigureRow;
import org.gouvernail.indicators.report.Reports.Figures;
import org.gouvernail.sectorplans.quarter.MeasureFacts;

/**
 * The figures of a report: for the whole strategy, by plan, by lead organisation and by orientation. A measure that
 * serves several orientations counts once in each; a withdrawn one counts nowhere.
 */
final class RollUp {

    static final String WITHDRAWN = "WITHDRAWN";

    private static final LocalizedText TOTAL = LocalizedText.of("Ensemble de la stratégie", "Whole strategy");

    private final FigureSum total = new FigureSum();
    private final Map<String, FigureSum> plans = new TreeMap<>(CodeOrder.ASCENDING);
    private final Map<String, FigureSum> orientations = new TreeMap<>(CodeOrder.ASCENDING);
    private final Map<String, FigureSum> organisations = new TreeMap<>(CodeOrder.ASCENDING);

    private final Frame frame;

    RollUp(Frame frame) {
        this.frame = frame;
    }

    void add(MeasureFacts measure) {
        if (measure.state().equals(WITHDRAWN)) {
            return;
        }
        total.add(measure);
        sum(plans, measure.plan()).add(measure);
        sum(organisations, measure.leadOrganisation()).add(measure);
        frame.orientations(measure.objectives())
                .forEach(orientation -> sum(orientations, orientation).add(measure));
    }

    Figures figures() {
        return new Figures(
                total.row(frame.strategy(), TOTAL),
                rows(plans, frame.plans()),
                rows(orientations, frame.orientations()),
                rows(organisations, frame.organisations()));
    }

    private static FigureSum sum(Map<String, FigureSum> sums, String code) {
        return sums.computeIfAbsent(code, c -> new FigureSum());
    }

    private static List<FigureRow> rows(Map<String, FigureSum> sums, Map<String, LocalizedText> names) {
        return sums.entrySet().stream()
                .map(e -> e.getValue().row(e.getKey(), Frame.name(names, e.getKey())))
                .toList();
    }
}
