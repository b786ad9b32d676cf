package org.gouvernail.sectorplans.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Dates;
import org.gouvernail.sectorplans.plan.PlanRules;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateContent;
import org.jspecify.annotations.Nullable;

/** What an update may say. */
final class UpdateRules {

    private static final BigDecimal MOST = new BigDecimal("10000000000000");

    private UpdateRules() {}

    /**
     * Refuses a draft whose content cannot be right, naming every field.
     *
     * @param days what the dates are held against
     */
    static void check(UpdateContent content, MeasureKey measure, List<Dates> milestones, Days days) {
        List<FieldProblem> problems = problems(content, measure, milestones, days);
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
    }

    /** All that {@link #check} refuses, empty when the draft can be saved. */
    static List<FieldProblem> problems(UpdateContent content, MeasureKey measure, List<Dates> milestones, Days days) {
        List<FieldProblem> problems = new ArrayList<>();
        Integer progress = content.progress();
        if (progress != null && (progress < 0 || progress > 100)) {
            problems.add(new FieldProblem("/progress", "input.range", "0", "100"));
        }
        BigDecimal spent = content.spentToDate();
        if (spent != null
                && (spent.signum() < 0
                        || spent.compareTo(MOST) > 0
                        || spent.stripTrailingZeros().scale() > 2)) {
            problems.add(new FieldProblem("/spentToDate", "update.amount"));
        }
        text("/summary", content.summary(), problems);
        text("/decisionNeeded", content.decisionNeeded(), problems);
        text("/declaredReason", content.declaredReason(), problems);
        Map<String, Dates> known = milestones.stream().collect(Collectors.toMap(Dates::code, d -> d));
        Set<String> named = new HashSet<>();
        for (int i = 0; i < content.milestones().size(); i++) {
            Line line = content.milestones().get(i);
            String at = "/milestones/" + i;
            Dates dates = known.get(line.code());
            if (dates == null) {
                problems.add(new FieldProblem(at + "/code", "update.other-milestone", line.code(), measure.code()));
            } else if (!named.add(line.code())) {
                problems.add(new FieldProblem(at + "/code", "update.twice", line.code()));
            } else {
                line(line, dates, measure, days, at, problems);
            }
        }
        return problems;
    }

    /**
     * The days that an update's dates are held against.
     *
     * @param today the business day, the first that may be forecast anew
     * @param since first day of which no report could tell yet when the update was written
     * @param last the last day that it speaks of: that of its quarter for a correction; null for an update that tells what
     *     is so today
     * @param accepted the dates for which a deliverable was accepted, by milestone
     * @param unreached the last days until which an update submitted said that they were still to come, by milestone
     */
    record Days(
            LocalDate today,
            LocalDate since,
            @Nullable LocalDate last,
            Map<String, LocalDate> accepted,
            Map<String, LocalDate> unreached) {

        Days(LocalDate today, LocalDate since, @Nullable LocalDate last) {
            this(today, since, last, Map.of(), Map.of());
        }

        Days holding(Map<String, LocalDate> accepted, Map<String, LocalDate> unreached) {
            return new Days(today, since, last, accepted, unreached);
        }

        /** The day until which an update speaks: today, or the last of the quarter that a correction speaks of. */
        LocalDate spoken() {
            return last == null || last.isAfter(today) ? today : last;
        }
    }

    private static void text(String pointer, @Nullable LocalizedText text, List<FieldProblem> problems) {
        String en = text == null ? null : text.en();
        if (text != null && (text.fr().length() > Codes.TEXT || (en != null && en.length() > Codes.TEXT))) {
            problems.add(new FieldProblem(pointer, "input.size", "1 – " + Codes.TEXT));
        }
    }

    private static void line(
            Line line, Dates dates, MeasureKey measure, Days days, String at, List<FieldProblem> problems) {
        text(at + "/reason", line.reason(), problems);
        LocalDate forecast = line.forecastDate();
        if (forecast != null && !forecast.equals(dates.forecast())) {
            within(forecast, measure, at + "/forecastDate", problems);
            if (forecast.isBefore(days.today()) && line.actualDate() == null) {
                problems.add(new FieldProblem(
                        at + "/forecastDate",
                        "milestone.forecast-past",
                        days.today().toString()));
            }
            if (line.reason() == null) {
                problems.add(new FieldProblem(at + "/reason", "milestone.reason-required"));
            }
            if (dates.actual() != null) {
                problems.add(new FieldProblem(at + "/forecastDate", "update.reached", String.valueOf(dates.actual())));
            }
        }
        LocalDate actual = line.actualDate();
        if (actual != null && !actual.equals(dates.actual())) {
            within(actual, measure, at + "/actualDate", problems);
            if (actual.isAfter(days.today())) {
                problems.add(new FieldProblem(
                        at + "/actualDate", "milestone.future", days.today().toString()));
            }
            LocalDate accepted = days.accepted().get(line.code());
            if (accepted != null && actual.isBefore(accepted)) {
                problems.add(new FieldProblem(at + "/actualDate", "milestone.actual-accepted", accepted.toString()));
            }
            LocalDate last = days.last();
            if (last != null && actual.isAfter(last)) {
                problems.add(new FieldProblem(at + "/actualDate", "update.actual-after-quarter", last.toString()));
            }
            if (dates.actual() != null && line.reason() == null) {
                problems.add(new FieldProblem(at + "/reason", "milestone.actual-reason"));
            }
            LocalDate unreached = days.unreached().get(line.code());
            if (dates.actual() == null && line.reason() == null) {
                if (actual.isBefore(days.since())) {
                    problems.add(new FieldProblem(
                            at + "/reason",
                            "milestone.actual-earlier",
                            days.since().toString()));
                } else if (unreached != null && actual.isBefore(unreached)) {
                    problems.add(new FieldProblem(at + "/reason", "milestone.said-unreached", unreached.toString()));
                }
            }
        }
    }

    private static void within(LocalDate date, MeasureKey measure, String at, List<FieldProblem> problems) {
        PlanRules rules = new PlanRules();
        rules.sensible(at, date);
        rules.within(at, date, measure.planStart(), measure.planEnd());
        problems.addAll(rules.found());
    }

    /** A reason that stands alone has the length of a narrative. */
    static void reason(String pointer, @Nullable LocalizedText reason) {
        List<FieldProblem> problems = new ArrayList<>();
        text(pointer, reason, problems);
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
    }

    /**
     * The lines of a draft over the dates its milestones have now: a forecast counts as stated when it has its reason,
     * and what the draft does not state follows the milestone.
     */
    static List<Line> over(List<Line> saved, List<Dates> milestones) {
        Map<String, Line> byCode = saved.stream().collect(Collectors.toMap(Line::code, l -> l));
        return milestones.stream().map(d -> over(byCode.get(d.code()), d)).toList();
    }

    private static Line over(@Nullable Line saved, Dates dates) {
        if (saved == null) {
            return new Line(dates.code(), dates.forecast(), dates.actual(), null);
        }
        LocalDate forecast = saved.forecastDate();
        boolean moved = saved.reason() != null && dates.actual() == null;
        return new Line(
                dates.code(),
                moved && forecast != null ? forecast : dates.forecast(),
                saved.actualDate() == null ? dates.actual() : saved.actualDate(),
                saved.reason());
    }

    /** What content says of each milestone: the date given, else the one it has now. */
    static List<Line> stated(List<Line> given, List<Dates> milestones) {
        Map<String, Line> byCode = given.stream().collect(Collectors.toMap(Line::code, l -> l, (a, b) -> a));
        return milestones.stream()
                .map(d -> stated(byCode.getOrDefault(d.code(), new Line(d.code(), null, null, null)), d))
                .toList();
    }

    private static Line stated(Line given, Dates dates) {
        LocalDate forecast = given.forecastDate();
        LocalDate actual = given.actualDate();
        return new Line(
                dates.code(),
                forecast == null ? dates.forecast() : forecast,
                actual == null ? dates.actual() : actual,
                given.reason());
    }

    /** Until which day these lines, spoken on a day, say that each milestone was still to come. */
    static Map<String, LocalDate> toCome(List<Line> lines, LocalDate spoken) {
        Map<String, LocalDate> until = new HashMap<>();
        for (Line line : lines) {
            LocalDate actual = line.actualDate();
            until.put(line.code(), actual == null ? spoken : actual);
        }
        return until;
    }

    /** The lines by which a submission confirms what is still to come: a correction speaks of the past. */
    static List<Line> confirmed(int revision, List<Line> said) {
        return revision == 1 ? said : List.of();
    }

    /**
     * Refuses to submit what does not say enough, or confirms a forecast that has passed: a milestone not reached is given
     * a day still to come.
     *
     * @param confirmed what it says of each milestone, in the order of its lines; none for a correction, which speaks of
     *     the past
     * @param computed the rating that the facts give, null when they give none
     */
    static void complete(UpdateContent content, List<Line> confirmed, LocalDate today, @Nullable Rating computed) {
        List<FieldProblem> problems = new ArrayList<>();
        Rating declared = content.declaredRating();
        if (declared == null) {
            problems.add(new FieldProblem("/declaredRating", "input.required"));
        }
        if (content.progress() == null) {
            problems.add(new FieldProblem("/progress", "input.required"));
        }
        if (content.summary() == null) {
            problems.add(new FieldProblem("/summary", "input.required"));
        }
        if (declared != null && computed != null && declared != computed && content.declaredReason() == null) {
            problems.add(new FieldProblem("/declaredReason", "update.declared-gap"));
        }
        for (int i = 0; i < confirmed.size(); i++) {
            Line line = confirmed.get(i);
            LocalDate forecast = line.forecastDate();
            if (line.actualDate() == null && forecast != null && forecast.isBefore(today)) {
                problems.add(new FieldProblem(
                        "/milestones/" + i + "/forecastDate",
                        "update.forecast-passed",
                        line.code(),
                        forecast.toString()));
            }
        }
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
    }
}
