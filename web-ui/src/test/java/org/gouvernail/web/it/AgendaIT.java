package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The agenda of a working group from its points to its closed session: what was taken off or put off stays readable in its
 * place.
 */
@Order(12)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgendaIT {

    private static final String API = "/api/v1";
    private static final String WHY = "Le ministère a répondu par écrit.";

    private final Api secretariat = RunningProduct.api().as("secretariat");
    private final Visitor desk = Visitor.of("secretariat");

    private String session = "";
    private String next = "";
    private String report = "";
    private String plan = "";
    private String measure = "";

    @Test
    @Order(1)
    void points_are_about_reports_and_consultations_too_and_take_the_place_typed() {
        made(
                "/committees",
                "{\"code\":\"GTA\",\"kind\":\"WORKING_GROUP\",\"title\":{\"fr\":\"Groupe\"},\"mandate\":{\"fr\":\"M\"},"
                        + "\"until\":\"2018-12-31\"}");
        session = convene("2018-06-12");
        WebForm form = desk.get(page(session))
                .form("item")
                .with("item:title", "Lire le bilan")
                .with("item:requested", "En prendre acte")
                .pressing("item:add");
        desk.send(form.with("item:kind", "consultation").with("item:subject", "2017-2018-T2"))
                .refusedAt("item:subject");
        desk.send(form.with("item:kind", "report").with("item:subject", "2017-2018-T2"));
        plan = add("plan~PAEN");
        measure = add("measure~PAEN-M06");
        report = order().get(0);
        assertThat(order()).containsExactly(report, plan, measure);

        WebForm rows = desk.get(page(session) + "?ordre=oui").form("order").pressing("points:2:put");
        desk.send(rows.with("points:2:place", "4")).refusedAt("points:2:place");
        desk.send(rows.with("points:2:place", "1"));
        assertThat(order()).containsExactly(measure, report, plan);
    }

    @Test
    @Order(2)
    void a_point_is_taken_off_by_the_secretariat_with_a_reason_alone() {
        String point = API + "/sessions/" + session + "/agenda/" + plan;
        String seen = secretariat.get(point).etag();
        String body = "{\"reason\":{\"fr\":\"" + WHY + "\"}}";
        long before = RunningProduct.get().journalHead();
        Replied.refused(secretariat.post(point + "/removal", body), 428);
        Replied.refused(secretariat.post(point + "/removal", body, "If-Match", "\"0\""), 412);
        Replied.refused(secretariat.post(point + "/removal", "{}", "If-Match", seen), 422);
        Replied.refused(RunningProduct.api().as("chair").post(point + "/removal", body, "If-Match", seen), 403);
        WebForm form = desk.get(page(session) + "?ordre=oui").form("order").pressing("points:2:remove");
        desk.send(form).refusedAt("points:2:why");
        assertThat(RunningProduct.get().journalHead()).isEqualTo(before);

        Replied.done(secretariat.post(point + "/removal", body, "If-Match", seen), 200);
        assertThat(order()).containsExactly(measure, report);
        Replied.refused(
                secretariat.post(
                        point + "/removal",
                        body,
                        "If-Match",
                        secretariat.get(point).etag()),
                409);
        assertThat(desk.get(page(session)).sound().html()).contains(WHY);
    }

    @Test
    @Order(3)
    void a_closed_session_shows_every_point_it_had_and_what_became_of_it() {
        next = convene("2018-09-11");
        Replied.done(secretariat.post(API + "/sessions/" + session + "/holding", ""), 200);
        Replied.done(secretariat.post(API + "/sessions/" + session + "/closing", ""), 200);

        List<JsonObject> record = Replied.done(secretariat.get(API + "/sessions/" + session + "/agenda/record"), 200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        assertThat(record)
                .extracting(p -> p.getJsonObject("item").getString("code"))
                .containsExactly(measure, report, plan);
        assertThat(record).extracting(p -> p.getString("fate")).containsExactly("CARRIED", "CARRIED", "REMOVED");
        assertThat(record.get(0).getString("carriedTo")).isEqualTo(next);
        assertThat(record.get(2).getJsonObject("removal").getString("by")).isEqualTo("secretariat");
        for (String page : List.of(page(session), "/comite/seances/" + session)) {
            assertThat(desk.get(page).sound().html()).contains(next, WHY, "Lire le bilan");
        }
    }

    private List<String> order() {
        return Replied.done(secretariat.get(API + "/sessions/" + session + "/agenda/order"), 200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonString.class)
                .stream()
                .map(JsonString::getString)
                .toList();
    }

    private String add(String subject) {
        return made(
                "/sessions/" + session + "/agenda",
                "{\"subject\":\"" + subject
                        + "\",\"title\":{\"fr\":\"Point\"},\"decisionRequested\":{\"fr\":\"Décider\"}}");
    }

    private String convene(String on) {
        return made("/committees/GTA/sessions", "{\"on\":\"" + on + "\",\"place\":{\"fr\":\"Québec\"}}");
    }

    private String made(String list, String body) {
        return Replied.done(secretariat.post(API + list, body), 201).json().getString("code");
    }

    private static String page(String session) {
        return "/secretariat/seances/" + session;
    }
}
