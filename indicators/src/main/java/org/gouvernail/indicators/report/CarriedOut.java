package org.gouvernail.indicators.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.indicators.report.Frame.Decided;
import org.gouvernail.indicators.report.Reports.DecisionCarriedOut;
import org.gouvernail.sectorplans.quarter.MeasureFacts;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.jspecify.annotations.Nullable;

/** The decisions carried out since the report before, with the names that what they changed bears in this one. */
final class CarriedOut {

    private final List<Decided> decided;
    private final Set<SubjectRef> subjects;
    private final Map<SubjectRef, Named> names = new HashMap<>();

    private record Named(LocalizedText title, @Nullable String measure) {}

    CarriedOut(Frame frame) {
        this.decided = frame.decided();
        this.subjects = decided.stream().map(Decided::subject).collect(Collectors.toSet());
        frame.plans().forEach((code, name) -> name(new SubjectRef("plan", code), name, null));
    }

    void add(MeasureFacts measure) {
        name(new SubjectRef("measure", measure.code()), measure.title(), measure.code());
    }

    void add(MilestoneFacts milestone) {
        name(new SubjectRef("milestone", milestone.code()), milestone.title(), milestone.measure());
    }

    private void name(SubjectRef subject, LocalizedText title, @Nullable String measure) {
        if (subjects.contains(subject)) {
            names.put(subject, new Named(title, measure));
        }
    }

    /** In the order of the frame. */
    List<DecisionCarriedOut> lines() {
        return decided.stream().map(this::line).toList();
    }

    private DecisionCarriedOut line(Decided one) {
        Named named = names.getOrDefault(
                one.subject(), new Named(LocalizedText.of(one.subject().code(), null), null));
        return new DecisionCarriedOut(
                one.decision(), one.subject(), named.measure(), named.title(), one.request(), one.kind());
    }
}
