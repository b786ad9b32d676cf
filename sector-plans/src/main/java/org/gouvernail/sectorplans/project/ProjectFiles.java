package org.gouvernail.sectorplans.project;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.project.ProjectPlan.Link;
import org.gouvernail.sectorplans.project.ProjectPlan.LinkType;
import org.gouvernail.sectorplans.project.ProjectPlan.Task;
import org.gouvernail.sectorplans.table.SentFile;
import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.ProjectProperties;
import org.mpxj.Relation;
import org.mpxj.TimeUnit;
import org.mpxj.reader.UniversalProjectReader;

/** Reads Microsoft Project (.mpp, MSPDI) and Primavera (.xer, PMXML) files. */
final class ProjectFiles {

    /** Most tasks of a project that are read. */
    static final int MOST_TASKS = 20_000;

    private static final int LONGEST_NAME = 1_000;
    private static final BigDecimal WORKING_HOURS = new BigDecimal(8);

    private ProjectFiles() {}

    static ProjectPlan read(SentFile file) {
        ProjectFile project;
        try {
            project = new UniversalProjectReader().read(new ByteArrayInputStream(file.bytes()));
        } catch (MPXJException | RuntimeException | LinkageError e) {
            // The library tells a broken or foreign file by whatever its many readers throw.
            throw DomainException.invalid("import.not-a-project", "/file", file.name());
        }
        if (project == null || project.getTasks().isEmpty()) {
            throw DomainException.invalid("import.not-a-project", "/file", file.name());
        }
        if (project.getTasks().size() > MOST_TASKS) {
            throw DomainException.invalid("import.too-many-rows", "/file", file.name(), Integer.toString(MOST_TASKS));
        }
        List<org.mpxj.Task> all = project.getTasks().stream()
                .filter(t -> t.getUniqueID() != null && !isProject(t))
                .toList();
        List<Link> links = new ArrayList<>();
        all.forEach(t -> t.getPredecessors().forEach(r -> links.add(link(r))));
        links.sort(Comparator.comparing(Link::successor).thenComparing(Link::predecessor));
        ProjectProperties told = project.getProjectProperties();
        return new ProjectPlan(
                told.getGUID() == null ? null : told.getGUID().toString(),
                name(told),
                all.stream().map(ProjectFiles::task).toList(),
                links);
    }

    private static @Nullable String name(ProjectProperties told) {
        return Stream.of(told.getName(), told.getProjectTitle())
                .filter(Objects::nonNull)
                .map(ProjectFiles::bare)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The name of a project or of its file, without what tells the kind of file. */
    static String bare(String name) {
        String bare = name.strip().replaceAll("\\.[A-Za-z0-9]{1,5}$", "");
        return bare.length() > LONGEST_NAME ? bare.substring(0, LONGEST_NAME) : bare;
    }

    /** The row that stands for the whole project: outline level 0 in Microsoft Project. */
    private static boolean isProject(org.mpxj.Task task) {
        return task.getOutlineLevel() != null && task.getOutlineLevel() == 0;
    }

    private static Task task(org.mpxj.Task t) {
        org.mpxj.Task parent = t.getParentTask();
        Number percent = t.getPercentageComplete();
        String name = Objects.requireNonNullElse(t.getName(), "").strip();
        return new Task(
                t.getUniqueID(),
                t.getActivityID(),
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                parent == null || isProject(parent) ? null : parent.getUniqueID(),
                Objects.requireNonNullElse(t.getOutlineLevel(), 1),
                t.getSummary(),
                t.getMilestone(),
                day(t.getStart()),
                day(t.getFinish()),
                day(t.getBaselineFinish()),
                percent == null ? 0 : Math.max(0, Math.min(100, percent.intValue())));
    }

    private static Link link(Relation r) {
        return new Link(
                r.getPredecessorTask().getUniqueID(),
                r.getSuccessorTask().getUniqueID(),
                switch (r.getType()) {
                    case FINISH_START -> LinkType.FINISH_TO_START;
                    case START_START -> LinkType.START_TO_START;
                    case FINISH_FINISH -> LinkType.FINISH_TO_FINISH;
                    case START_FINISH -> LinkType.START_TO_FINISH;
                },
                days(r.getLag()));
    }

    /** Work lags become calendar days: 5 days of work are a week of 7. Elapsed ones are calendar days already. */
    static int days(@Nullable Duration lag) {
        if (lag == null) {
            return 0;
        }
        BigDecimal amount = BigDecimal.valueOf(lag.getDuration());
        TimeUnit unit = lag.getUnits();
        BigDecimal days = switch (unit) {
            case ELAPSED_MINUTES -> amount.divide(new BigDecimal(1_440), 4, RoundingMode.HALF_UP);
            case ELAPSED_HOURS -> amount.divide(new BigDecimal(24), 4, RoundingMode.HALF_UP);
            case ELAPSED_DAYS -> amount;
            case ELAPSED_WEEKS, WEEKS -> amount.multiply(new BigDecimal(7));
            case ELAPSED_MONTHS, MONTHS -> amount.multiply(new BigDecimal(30));
            case ELAPSED_YEARS, YEARS -> amount.multiply(new BigDecimal(365));
            case MINUTES -> worked(amount.divide(WORKING_HOURS.multiply(new BigDecimal(60)), 4, RoundingMode.HALF_UP));
            case HOURS -> worked(amount.divide(WORKING_HOURS, 4, RoundingMode.HALF_UP));
            case DAYS -> worked(amount);
            case PERCENT, ELAPSED_PERCENT -> BigDecimal.ZERO;
        };
        return days.setScale(0, RoundingMode.CEILING).intValue();
    }

    private static BigDecimal worked(BigDecimal days) {
        BigDecimal[] weeks = days.divideAndRemainder(new BigDecimal(5));
        return weeks[0].multiply(new BigDecimal(7)).add(weeks[1]);
    }

    private static @Nullable LocalDate day(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.toLocalDate();
    }
}
