package org.gouvernail.sectorplans.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.profile.RealData;
import org.gouvernail.sectorplans.project.ProjectPlan.Link;
import org.gouvernail.sectorplans.project.ProjectPlan.LinkType;
import org.gouvernail.sectorplans.project.ProjectPlan.Task;
import org.gouvernail.sectorplans.table.SentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpxj.Duration;
import org.mpxj.TimeUnit;

/** Project programs are read as they are, whichever wrote the file. */
class ProjectFilesTest {

    @Test
    void the_binary_and_the_xml_file_of_one_plan_say_the_same() {
        ProjectPlan binary = read("task-links-project2019-mpp14.mpp");
        ProjectPlan xml = read("task-links-project2019-mspdi.xml");
        assertThat(binary.tasks().size() + " and " + binary.links().size())
                .isEqualTo(expected("task-links-project2019: tasks without the project summary; links")
                        .replace("; ", " and "));
        assertThat(xml.tasks()).isEqualTo(binary.tasks());
        assertThat(xml.links()).isEqualTo(binary.links());
        assertThat(xml.identity()).isEqualTo(binary.identity()).isNotNull();
    }

    @Test
    void activities_of_primavera_are_read_without_their_summaries() {
        ProjectPlan plan = read("percent-complete-8.4.xer");
        assertThat(plan.tasks().stream().filter(t -> !t.summary()).count())
                .isEqualTo(Long.parseLong(expected("percent-complete-8.4.xer: activities")));
        assertThat(plan.tasks()).extracting(Task::activity).contains("A1000");
    }

    @Test
    void links_of_all_four_kinds_keep_their_lags_in_calendar_days() {
        ProjectPlan plan = read("task-links-project2019-mpp14.mpp");
        assertThat(plan.links())
                .contains(
                        new Link(3, 4, LinkType.FINISH_TO_START, 1),
                        new Link(9, 10, LinkType.FINISH_TO_START, 14),
                        new Link(11, 12, LinkType.START_TO_FINISH, 2),
                        new Link(15, 16, LinkType.FINISH_TO_FINISH, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "5, DAYS, 7",
        "6, DAYS, 8",
        "2, WEEKS, 14",
        "3, ELAPSED_DAYS, 3",
        "16, HOURS, 2",
        "-5, DAYS, -7",
        "0, DAYS, 0"
    })
    void a_lag_of_work_becomes_calendar_days(double amount, TimeUnit unit, int days) {
        assertThat(ProjectFiles.days(Duration.getInstance(amount, unit))).isEqualTo(days);
    }

    @Test
    void what_is_no_project_is_refused() {
        for (String text : new String[] {"", "Code;Titre\nM1;Un", "<html></html>"}) {
            assertThatThrownBy(() -> ProjectFiles.read(new SentFile("plan.mpp", text.getBytes(StandardCharsets.UTF_8))))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            e -> assertThat(e.fields())
                                    .extracting(DomainException.FieldProblem::code)
                                    .containsExactly("import.not-a-project"));
        }
    }

    private static String expected(String check) {
        return Objects.requireNonNull(RealData.expected("project-files").get(check));
    }

    private static ProjectPlan read(String file) {
        return ProjectFiles.read(RealData.file("project-files/" + file));
    }
}
