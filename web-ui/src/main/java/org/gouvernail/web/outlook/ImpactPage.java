package org.gouvernail.web.outlook;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.dependency.Dependencies;
import org.gouvernail.sectorplans.dependency.Dependencies.Affected;
import org.gouvernail.sectorplans.dependency.Dependencies.DependencyView;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.web.chart.Gantt;
import org.gouvernail.web.problem.ProblemTexts;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/** « Si ce jalon glisse »: what moves when a milestone comes so many days later. */
@Named
@RequestScoped
public class ImpactPage {

    private static final String A_MONTH = "30";

    @Inject
    Reader reader;

    @Inject
    Milestones milestones;

    @Inject
    Dependencies dependencies;

    private MilestoneView milestone;
    private String days = A_MONTH;
    private @Nullable String problem;
    private List<Affected> affected = List.of();

    @PostConstruct
    void load() {
        String code = reader.variable("code");
        milestone = milestones
                .find(code.matches(Codes.PATTERN) ? code : "-", null)
                .orElseThrow(() -> DomainException.notFound("milestone", code));
        String asked = reader.parameter("jours");
        days = asked == null ? A_MONTH : asked;
        if (!days.matches("\\d{1,4}")
                || Integer.parseInt(days) < 1
                || Integer.parseInt(days) > Dependencies.MOST_DAYS) {
            problem = ProblemTexts.text(
                    "input.range", List.of("1", String.valueOf(Dependencies.MOST_DAYS)), reader.getLocale());
        } else if (milestone.actualDate() == null) {
            affected = dependencies.impact(code, Integer.parseInt(days)).affected();
        }
    }

    public MilestoneView getMilestone() {
        return milestone;
    }

    /** The days as asked, readable or not. */
    public String getDays() {
        return days;
    }

    /** What is wrong with the days asked for, null when nothing is. */
    public @Nullable String getProblem() {
        return problem;
    }

    public List<Affected> getAffected() {
        return affected;
    }

    /** What the milestone waited for, or what waited for it, until it was taken away within the last year. */
    public List<DependencyView> getEnded() {
        return dependencies.endedLately(List.of(milestone.code()));
    }

    /** When the milestone comes after the slip. */
    public LocalDate getMoved() {
        return milestone.forecastDate().plusDays(Integer.parseInt(days));
    }

    /** The codes along which the slip comes, as one line. */
    public String chain(Affected moved) {
        return String.join(" → ", moved.chain());
    }

    /** The rows of the chart: the milestone that slips, then what moves. */
    public List<Gantt.Row> getRows() {
        List<Gantt.Row> rows = new ArrayList<>();
        rows.add(row(milestone.code(), milestone.title(), milestone.forecastDate(), getMoved()));
        affected.forEach(a -> rows.add(row(a.code(), a.title(), a.from(), a.to())));
        return rows;
    }

    private static Gantt.Row row(String code, LocalizedText title, LocalDate from, LocalDate to) {
        return new Gantt.Row(code, title, null, null, List.of(new Gantt.Mark(from, to, null)));
    }
}
