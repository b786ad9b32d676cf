package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/**
 * The two-minute update: a coordinator of twelve measures of which four changed, from their desk to the last one
 * transmitted. What is counted, each once:
 *
 * <ul>
 *   <li>a click, be it only to place the caret in a field;
 *   <li>opening a list and taking an entry of it: two;
 *   <li>a key or chord that is not text: the tab key, the space bar on a box, the enter key on a button, the chord that
 *       selects what a field holds.
 * </ul>
 *
 * Characters typed into a field and turns of the wheel are not counted.
 */
@Order(7)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class TwoMinutesIT {

    private static final int MEASURES = 12;
    private static final int MOST_ACTIONS = 25;
    private static final int MOST_BY_KEYBOARD = 6;
    private static final String PLAN = "IT-DEUX-MINUTES";
    private static final String BEFORE = "2017-2018-T2";
    private static final String PERIOD = "2017-2018-T3";
    private static final String GRANT =
            "{\"role\":\"COORDINATOR\",\"organisation\":\"MEES\",\"plan\":\"" + PLAN + "\"}";

    /** Gets the coordinator's part in this plan alone. */
    private static final String ACCOUNT = "advisor";

    private final Api admin = RunningProduct.api().as("admin");
    private final Api secretariat = RunningProduct.api().as("secretariat");
    private final Api coordinator = RunningProduct.api().as(ACCOUNT);
    private final Api approver = RunningProduct.api().as("approver.mees");
    private Browser browser;
    private int actions;

    @BeforeAll
    void twelve_measures_that_reported_last_quarter() {
        browser = Browser.open();
        browser.width(1280);
        Replied.done(
                secretariat.post(
                        "/api/v1/plans",
                        "{\"code\":\"" + PLAN + "\",\"title\":{\"fr\":\"Deux minutes\"},\"leadOrganisation\":\"MEES\","
                                + "\"start\":\"2016-04-01\",\"end\":\"2021-03-31\"}"),
                201);
        Replied.done(admin.post("/api/v1/accounts/" + ACCOUNT + "/grants", GRANT), 200, 201);
        IntStream.rangeClosed(1, MEASURES).forEach(this::reported);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            Replied.done(admin.post("/api/v1/accounts/" + ACCOUNT + "/revocations", GRANT), 200, 201);
            browser.close();
        }
    }

    /** A measure under way with a milestone to come, and what its ministry said of it last quarter. */
    private void reported(int number) {
        String code = code(number);
        Replied.done(
                secretariat.post(
                        "/api/v1/plans/" + PLAN + "/measures",
                        "{\"code\":\"" + code + "\",\"title\":{\"fr\":\"Mesure " + number
                                + "\"},\"leadOrganisation\":\"MEES\",\"start\":\"2017-04-01\",\"end\":\"2020-03-31\","
                                + "\"state\":\"UNDER_WAY\"}"),
                201);
        Replied.done(
                secretariat.post(
                        "/api/v1/measures/" + code + "/milestones",
                        "{\"code\":\"" + code + "-J1\",\"title\":{\"fr\":\"Jalon\"},\"referenceDate\":\"2019-06-28\"}"),
                201);
        String update = "/api/v1/measures/" + code + "/updates/" + BEFORE;
        Api.Reply saved = Replied.done(
                coordinator.put(
                        update,
                        "{\"declaredRating\":\"GREEN\",\"progress\":30,\"summary\":{\"fr\":\"Les travaux avancent.\"},"
                                + "\"spentToDate\":\"1000\",\"lateReason\":{\"fr\":\"Mesure ajoutée après la clôture.\"}}",
                        "If-Match",
                        coordinator.get(update).etag()),
                200);
        Replied.done(coordinator.post(update + "/submission", "", "If-Match", saved.etag()), 200);
        Replied.done(
                approver.post(
                        update + "/endorsement",
                        "",
                        "If-Match",
                        approver.get(update).etag()),
                200);
    }

    @Test
    @Order(1)
    void twelve_measures_of_which_four_changed_take_at_most_twenty_five_actions() {
        browser.signIn(ACCOUNT, "fr");
        browser.go("/coordination");
        actions = 0;

        click("a[href='/coordination/grille']");
        List<String> rows =
                List.of(String.valueOf(browser.awaited("input[name=rows]").getDomProperty("value"))
                        .split(",", -1));
        assertThat(rows).hasSize(MEASURES);
        for (int i = 1; i <= 2; i++) {
            replace(field(rows, i, "progress"), "45");
            write(field(rows, i, "summary"), "Le prototype est livré.");
            click(field(rows, i, "selected"));
        }
        replace(field(rows, 3, "spent"), "2500");
        write(field(rows, 3, "summary"), "Un premier versement est fait.");
        click(field(rows, 3, "selected"));
        choose(field(rows, 4, "rating"), "AMBER");
        replace(field(rows, 4, "forecast"), "2019-09-30");
        write(field(rows, 4, "reason"), "Le fournisseur demande un trimestre.");
        write(field(rows, 4, "summary"), "Le jalon est reporté.");
        click(field(rows, 4, "selected"));
        click("#submit");
        browser.awaited(".notice.green");
        click("a[href='/coordination/inchangees']");
        click("#all");
        click("#confirm");
        browser.awaited("#h-sent");

        for (int i = 1; i <= MEASURES; i++) {
            assertThat(state(i)).as(code(i)).isEqualTo("SUBMITTED");
        }
        System.out.println("actions besides typing for 12 measures of which 4 changed: " + actions);
        assertThat(actions).isLessThanOrEqualTo(MOST_ACTIONS);
    }

    @Test
    @Order(2)
    void one_unchanged_measure_is_confirmed_by_keyboard_from_the_link_of_its_notice() {
        int last = MEASURES + 1;
        reported(last);
        Replied.done(secretariat.post("/api/v1/periods/" + PERIOD + "/reminders", ""), 200);
        String link = Replied.done(coordinator.get("/api/v1/notices?limit=200"), 200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(n -> n.getString("path"))
                .filter(path -> path.contains(code(last)))
                .findFirst()
                .orElseThrow();
        browser.signIn(ACCOUNT, "fr");
        browser.go(link);
        actions = 0;

        while (!"confirm".equals(browser.run("return document.activeElement.id")) && actions < MOST_BY_KEYBOARD) {
            press(Keys.TAB);
        }
        press(Keys.ENTER);
        browser.awaited("#h-sent");

        assertThat(state(last)).isEqualTo("SUBMITTED");
        System.out.println("actions by keyboard for one unchanged measure: " + actions);
        assertThat(actions).isLessThanOrEqualTo(MOST_BY_KEYBOARD);
    }

    private static String code(int number) {
        return PLAN + "-M%02d".formatted(number);
    }

    private String state(int number) {
        return coordinator
                .get("/api/v1/measures/" + code(number) + "/updates/" + PERIOD)
                .json()
                .getString("state");
    }

    private static String field(List<String> rows, int number, String name) {
        return "[id='rows:" + rows.indexOf(code(number)) + ":" + name + "']";
    }

    private void press(Keys key) {
        browser.press(key);
        actions++;
    }

    private void click(String selector) {
        WebElement target = browser.awaited(selector);
        browser.run("arguments[0].scrollIntoView({block: 'center'})", target);
        target.click();
        actions++;
    }

    /** Opens a list and takes one of its entries. */
    private void choose(String selector, String value) {
        new Select(browser.awaited(selector)).selectByValue(value);
        actions += 2;
    }

    /** Types into an empty field, once the caret is there. */
    private void write(String selector, String text) {
        click(selector);
        browser.one(selector).sendKeys(text);
        assertThat(browser.one(selector).getDomProperty("value")).isEqualTo(text);
    }

    /** Types over what a field holds. */
    private void replace(String selector, String text) {
        click(selector);
        WebElement field = browser.one(selector);
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"));
        actions++;
        field.sendKeys(text);
        assertThat(field.getDomProperty("value")).isEqualTo(text);
    }
}
