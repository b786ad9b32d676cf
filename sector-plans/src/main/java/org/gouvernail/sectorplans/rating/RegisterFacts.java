package org.gouvernail.sectorplans.rating;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the registers of a measure hold on a day: risks that may still happen, and issues past the day by which they were to
 * be settled.
 *
 * @param entered how many risks and issues were entered by then, ended or not
 * @param risks the open risks, in no order
 * @param issues the open issues past their due date, in no order
 */
public record RegisterFacts(int entered, List<OpenRisk> risks, List<LateIssue> issues) {

    /** By measure: how many were entered, and the open risks, each as code, exposure, day of review and response. */
    private static final String RISKS = """
            select x.measure_id, count(*) as entered,
                   string_agg(case when x.ended_on is null or x.ended_on > ?
                                   then x.code || ' ' || cast(x.likelihood * x.effect as varchar(2)) || ' '
                                        || cast(x.review_on as varchar(10)) || ' ' || x.response end, ',') as open_risks
            from risk x where x.entered_on <= ?%s group by x.measure_id""";

    /**
     * By measure: how many there were, and those late, each as code and the first day by which it was to be settled: one that
     * was put off stays late.
     */
    private static final String ISSUES = """
            select x.measure_id, count(*) as entered,
                   string_agg(case when FIRST_DUE < ? and (x.ended_on is null or x.ended_on > ?)
                                   then x.code || ' ' || cast(FIRST_DUE as varchar(10)) end, ',') as late_issues
            from issue x
            left join (select entry_code, min(due_date) as due from register_change group by entry_code) f
                   on f.entry_code = x.code
            where x.since_date <= ?%s group by x.measure_id""".replace("FIRST_DUE", "least(x.due_date, coalesce(f.due, x.due_date))");

    private static final int RISK_DAYS = 2;
    private static final int ISSUE_DAYS = 3;

    /**
     * A statement over the register of risks, which takes the day {@link #bindRisks}.
     *
     * @param among a condition on {@code x.measure_id} that begins with {@code and}, empty for all
     */
    public static String risks(String among) {
        return RISKS.formatted(among);
    }

    /** The same over the register of issues. */
    public static String issues(String among) {
        return ISSUES.formatted(among);
    }

    /** Gives a statement over the risks its day; returns the place of the parameter that follows. */
    public static int bindRisks(PreparedStatement statement, int first, LocalDate on) throws SQLException {
        return bind(statement, first, RISK_DAYS, on);
    }

    /** The same for the issues. */
    public static int bindIssues(PreparedStatement statement, int first, LocalDate on) throws SQLException {
        return bind(statement, first, ISSUE_DAYS, on);
    }

    private static int bind(PreparedStatement statement, int first, int days, LocalDate on) throws SQLException {
        for (int i = 0; i < days; i++) {
            statement.setDate(first + i, java.sql.Date.valueOf(on));
        }
        return first + days;
    }

    /** What two registers of one measure hold together. */
    RegisterFacts and(RegisterFacts other) {
        return new RegisterFacts(
                entered + other.entered,
                Stream.concat(risks.stream(), other.risks.stream()).toList(),
                Stream.concat(issues.stream(), other.issues.stream()).toList());
    }

    /** From what the statements give. */
    public static RegisterFacts of(int entered, @Nullable String risks, @Nullable String issues) {
        return new RegisterFacts(
                entered,
                split(risks)
                        .map(r -> new OpenRisk(
                                r[0], Integer.parseInt(r[1]), LocalDate.parse(r[2]), r[3].equals("ACCEPT")))
                        .toList(),
                split(issues)
                        .map(i -> new LateIssue(i[0], LocalDate.parse(i[1])))
                        .toList());
    }

    private static Stream<String[]> split(@Nullable String joined) {
        return joined == null
                ? Stream.empty()
                : Arrays.stream(joined.split(",")).map(one -> one.split(" "));
    }

    /**
     * A risk that may still happen.
     *
     * @param exposure likelihood times effect, 1 to 25
     * @param reviewOn day on which it is looked at again
     * @param accepted whether it is left as it is
     */
    public record OpenRisk(String code, int exposure, LocalDate reviewOn, boolean accepted) {}

    /** An issue that was first to be settled by a day that has passed. */
    public record LateIssue(String code, LocalDate due) {}
}
