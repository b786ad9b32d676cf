package org.gouvernail.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouvernail.indicators.report.QuarterFixture.milestone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.gouvernail.indicators.report.Reports.MilestoneLine;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The quarter of the fixture runs from 1 July to 30 September 2017; the next two end on 31 March 2018. */
class MilestoneLinesTest {

    private final MilestoneLines lines = new MilestoneLines(QuarterFixture.frame(), Set.of("P-M9-J1"));

    @Test
    void milestones_are_named_by_what_happened_to_them_at_the_bounds_of_the_quarter() {
        lines.add(milestone("P-M1-J1", "2017-06-01", "2017-07-01", "2017-07-01", 30));
        lines.add(milestone("P-M1-J2", "2017-10-15", "2017-09-30", "2017-09-30", -15));
        lines.add(milestone("P-M1-J3", "2017-05-01", "2017-06-30", "2017-06-30", 60));
        lines.add(milestone("P-M1-J4", "2017-09-30", "2017-10-01", null, 1));
        lines.add(milestone("P-M1-J5", "2017-09-30", "2017-10-01", "2017-10-01", 1));
        lines.add(milestone("P-M1-J6", "2017-10-01", "2018-06-01", null, 243));
        lines.add(milestone("P-M1-J7", "2018-06-01", "2018-03-31", null, -62));
        lines.add(milestone("P-M1-J8", "2018-04-01", "2018-04-01", null, 0));
        lines.add(milestone("P-M1-J9", "2017-07-01", "2017-10-01", null, 92));
        lines.add(milestone("P-M1-J10", "2017-06-30", "2017-10-01", null, 93));

        assertThat(lines.lines())
                .extracting(l -> l.code().substring(5) + " " + l.status())
                .containsExactly(
                        "J1 ACHIEVED",
                        "J2 ACHIEVED",
                        "J4 MISSED",
                        "J5 MISSED",
                        "J6 NEXT",
                        "J7 NEXT",
                        "J9 MISSED",
                        "J10 OVERDUE");
    }

    @Test
    void the_ten_worst_open_slippages_come_latest_first_then_by_code() {
        for (int i = 1; i <= 12; i++) {
            lines.add(milestone("P-M" + i + "-J1", "2018-12-31", "2019-02-01", null, i < 3 ? 5 : i));
        }
        lines.add(milestone("P-M20-J1", "2017-06-01", "2017-08-01", "2017-08-01", 61));
        lines.add(milestone("P-M21-J1", "2018-12-31", "2018-12-31", null, 0));

        assertThat(lines.slippages())
                .extracting(MilestoneLine::code)
                .containsExactly(
                        "P-M12-J1",
                        "P-M11-J1",
                        "P-M10-J1",
                        "P-M9-J1",
                        "P-M8-J1",
                        "P-M7-J1",
                        "P-M6-J1",
                        "P-M1-J1",
                        "P-M2-J1",
                        "P-M5-J1");
        assertThat(lines.slippages()).allMatch(l -> l.status().equals("LATE"));
    }

    @Test
    void a_date_moved_by_decision_stays_among_the_slippages_by_what_was_first_promised() {
        lines.add(moved("P-M1-J1", "2017-06-01", "2018-12-31", null));
        lines.add(milestone("P-M2-J1", "2018-12-01", "2018-12-31", null, 30));
        lines.add(milestone("P-M3-J1", "2018-12-31", "2018-12-31", null, 0));

        assertThat(lines.slippages())
                .extracting(l -> l.code() + " " + l.slippageDays() + " " + l.slippageFromOriginalDays())
                .containsExactly("P-M1-J1 0 578", "P-M2-J1 30 30");
    }

    @Test
    void every_milestone_whose_reference_was_moved_is_told_however_it_stands() {
        lines.add(moved("P-M2-J1", "2017-06-01", "2018-12-31", null));
        lines.add(moved("P-M1-J1", "2017-03-01", "2017-06-01", "2017-05-30"));
        lines.add(moved("P-M3-J1", "2019-06-01", "2018-12-31", null));
        lines.add(milestone("P-M4-J1", "2018-12-31", "2019-12-31", null, 365));

        assertThat(lines.rebaselined())
                .extracting(l -> l.code() + " " + l.status())
                .containsExactly("P-M1-J1 ACHIEVED", "P-M2-J1 LATE", "P-M3-J1 ON_TIME");
        assertThat(lines.lines()).isEmpty();
    }

    @Test
    void what_was_achieved_before_the_quarter_is_told_once() {
        lines.add(moved("P-M9-J1", "2017-06-23", "2017-06-23", "2017-06-20"));
        lines.add(moved("P-M9-J2", "2017-06-23", "2017-06-23", "2017-06-20"));
        assertThat(lines.lines())
                .extracting(l -> l.code() + " " + l.status())
                .containsExactly("P-M9-J1 ACHIEVED_BEFORE");
    }

    private static MilestoneFacts moved(String code, String original, String reference, @Nullable String actual) {
        LocalDate end = LocalDate.parse(actual == null ? reference : actual);
        return new MilestoneFacts(
                code,
                code.substring(0, code.lastIndexOf('-')),
                QuarterFixture.text("Jalon " + code),
                LocalDate.parse(original),
                LocalDate.parse(reference),
                LocalDate.parse(reference),
                actual == null ? null : end,
                null,
                false,
                ChronoUnit.DAYS.between(LocalDate.parse(reference), end),
                ChronoUnit.DAYS.between(LocalDate.parse(original), end));
    }
}
