package org.gouvernail.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.measure.Measures.MeasureContent;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.plan.Plans.PlanContent;
import org.jspecify.annotations.Nullable;

/** The sector plans, their measures and their milestones, each from the day it is recorded. */
@Dependent
class Portfolio {

    private static final String SECRETARIAT = "secretariat";

    @Inject
    Plans plans;

    @Inject
    Measures measures;

    @Inject
    Milestones milestones;

    @Inject
    Committees committees;

    void plan(Chronicle chronicle) {
        for (Row row : Row.of("plans")) {
            chronicle.on(row.date("recorded"), SECRETARIAT, () -> plans.create(row.text("code"), plan(row)));
        }
        List<Row> stones = Row.of("milestones");
        for (Row row : Row.of("measures")) {
            String code = row.text("code");
            chronicle.on(
                    row.date("recorded"), SECRETARIAT, () -> measures.create(row.text("plan"), code, measure(row)));
            stones.stream()
                    .filter(stone -> stone.text("code").startsWith(code + "-J"))
                    .forEach(stone -> chronicle.on(row.date("recorded"), SECRETARIAT, () -> milestone(code, stone)));
        }
        for (Row row : Row.of("states")) {
            chronicle.on(row.date("on"), SECRETARIAT, () -> move(row));
        }
    }

    private static PlanContent plan(Row row) {
        return new PlanContent(
                row.words("title"),
                row.text("lead"),
                row.list("contributing"),
                row.dateOrNull("start"),
                row.dateOrNull("end"),
                row.dateOrNull("adopted"),
                row.amountOrNull("envelope"),
                row.numberOrNull("announced_measures"),
                row.wordsOrNull("note"),
                row.provenance());
    }

    private static MeasureContent measure(Row row) {
        return new MeasureContent(
                row.words("title"),
                row.text("lead"),
                row.list("contributing"),
                row.list("objectives"),
                row.dateOrNull("start"),
                row.dateOrNull("end"),
                authorised(row),
                new BigDecimal(row.text("weight")),
                MeasureState.valueOf(row.text("state")),
                row.provenance());
    }

    /** Written {@code 2016-2017=1500000 2017-2018=2000000}. */
    private static Map<String, BigDecimal> authorised(Row row) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        for (String year : row.list("authorised")) {
            amounts.put(year.substring(0, 9), new BigDecimal(year.substring(10)));
        }
        return amounts;
    }

    private void milestone(String measure, Row row) {
        milestones.create(
                measure, row.text("code"), row.words("title"), row.date("reference"), Provenance.ILLUSTRATIVE);
    }

    /** The decision that a withdrawal rests on: the last one about the measure. */
    private @Nullable String decision(Row row) {
        SubjectRef subject = new SubjectRef("measure", row.text("measure"));
        return row.text("state").equals("WITHDRAWN")
                ? committees.decisions(null).stream()
                        .filter(d -> d.subject().equals(subject))
                        .map(DecisionView::code)
                        .findFirst()
                        .orElseThrow()
                : null;
    }

    private void move(Row row) {
        MeasureView now = measures.find(row.text("measure"), null).orElseThrow();
        Map<String, BigDecimal> authorised = new LinkedHashMap<>();
        now.authorised().forEach(a -> authorised.put(a.fiscalYear(), new BigDecimal(a.amount())));
        MeasureContent content = new MeasureContent(
                now.title(),
                now.leadOrganisation(),
                now.contributing(),
                now.objectives(),
                now.start(),
                now.end(),
                authorised,
                new BigDecimal(now.weight()),
                MeasureState.valueOf(row.text("state")),
                now.provenance());
        measures.revise(now.code(), content, decision(row), Version.of(now));
    }
}
