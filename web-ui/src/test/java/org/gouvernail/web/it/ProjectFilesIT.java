package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A project comes back from its program, renamed and moved about, and its tasks are the milestones they were. */
@Order(9)
class ProjectFilesIT {

    private static final String API = "/api/v1";
    private static final String FIRST = "11111111-2222-3333-4444-555555555555";
    private static final String SECOND = "66666666-7777-8888-9999-000000000000";

    /** A shorter file is none that the reader of project files tells from others. */
    private static final int SHORTEST = 512;

    private static final Api SECRETARIAT = RunningProduct.api().as("secretariat");

    @BeforeAll
    static void a_plan_waits_for_its_projects() {
        Replied.done(
                SECRETARIAT.post(
                        API + "/plans",
                        "{\"code\":\"PROJ\",\"title\":{\"fr\":\"Plan de projets\"},\"leadOrganisation\":\"SCT\","
                                + "\"start\":\"2017-04-01\",\"end\":\"2021-03-31\"}"),
                201);
    }

    @Test
    void a_project_is_known_again_under_another_file_name() {
        JsonObject first =
                sent("A.xml", project(FIRST, task(3, "Devis", "2018-06-29"), task(4, "Appel", "2018-09-28")));
        assertThat(outcomes(first)).as(first.toString()).isEqualTo("3 new, 0 changed");
        commit(first);
        JsonObject milestone = milestone("PROJ-P1-U3");
        assertThat(milestone.getString("measure")).isEqualTo("PROJ-P1");

        JsonObject again = sent(
                "Copie de A (2).xml",
                project(FIRST, task(4, "Appel d’offres", "2018-10-31"), task(3, "Devis", "2018-06-29")));
        assertThat(outcomes(again)).as(again.toString()).isEqualTo("0 new, 1 changed");
        commit(again);
        assertThat(milestone("PROJ-P1-U4").getString("forecastDate")).isEqualTo("2018-10-31");
        assertThat(milestone("PROJ-P1-U4").getString("referenceDate"))
                .as("what was promised stays")
                .isEqualTo("2018-09-28");

        JsonObject less = sent("A.xml", project(FIRST, task(3, "Devis", "2018-06-29")));
        assertThat(less.getJsonObject("counts").getInt("absent")).isEqualTo(1);

        JsonObject other = sent("A.xml", project(SECOND, task(3, "Devis", "2018-06-29")));
        assertThat(outcomes(other))
                .as("the tasks of another project are others, whatever its file is called")
                .isEqualTo("2 new, 0 changed");
        commit(other);
        assertThat(milestone("PROJ-P2-U3").getString("measure")).isEqualTo("PROJ-P2");
    }

    @Test
    void a_project_of_microsoft_comes_in_as_the_program_wrote_it() {
        byte[] binary = RealFiles.bytes("project-files/task-links-project2019-mpp14.mpp");
        Replied.done(
                SECRETARIAT.post(
                        API + "/plans",
                        "{\"code\":\"PROJMS\",\"title\":{\"fr\":\"Plan d’un projet\"},\"leadOrganisation\":\"SCT\"}"),
                201);
        JsonObject sent = Replied.done(SECRETARIAT.upload(path("PROJMS", "liens.mpp"), binary), 202)
                .json();
        commit(sent);
        byte[] xml = RealFiles.bytes("project-files/task-links-project2019-mspdi.xml");
        JsonObject same = Replied.done(SECRETARIAT.upload(path("PROJMS", "autre.xml"), xml), 202)
                .json();
        assertThat(outcomes(same))
                .as("the same project saved as XML changes nothing: " + same)
                .isEqualTo("0 new, 0 changed");
    }

    private static String outcomes(JsonObject preview) {
        JsonObject counts = preview.getJsonObject("counts");
        return counts.getInt("new") + " new, " + counts.getInt("changed") + " changed";
    }

    private static JsonObject sent(String file, String xml) {
        return Replied.done(
                        SECRETARIAT.upload(
                                path("PROJ", file.replace(" ", "%20")), xml.getBytes(StandardCharsets.UTF_8)),
                        202)
                .json();
    }

    private static void commit(JsonObject preview) {
        Replied.done(SECRETARIAT.post(API + "/imports/" + preview.getString("id") + "/commitment", ""), 200);
    }

    private static JsonObject milestone(String code) {
        return Replied.done(SECRETARIAT.get(API + "/milestones/" + code), 200).json();
    }

    private static String path(String target, String file) {
        return API + "/imports?kind=plan-project&target=" + target + "&file=" + file;
    }

    private static String project(String identity, String... tasks) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Project xmlns=\"http://schemas.microsoft.com/project\"><GUID>"
                + identity
                + "</GUID><Title>Chantier</Title><Tasks>"
                + String.join("", List.of(tasks))
                + "</Tasks><!--"
                + " ".repeat(SHORTEST)
                + "--></Project>";
    }

    private static String task(int uid, String name, String finish) {
        return "<Task><UID>%1$d</UID><ID>%1$d</ID><Name>%2$s</Name><OutlineLevel>1</OutlineLevel><Start>%3$sT08:00:00</Start><Finish>%3$sT17:00:00</Finish><Milestone>1</Milestone></Task>"
                .formatted(uid, name, finish);
    }
}
