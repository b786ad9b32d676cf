package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;

/** Pages by keyboard alone: the tab key reaches every control, once, in the order of reading, and shows where it is. */
@Order(5)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class KeyboardIT {

    /** A page of each desk that is worked on daily, and the public pages a reader meets first. */
    private static final Map<String, String> DESKS = Map.of(
            "/coordination", "coord.mcc",
            "/coordination/grille", "coord.mcc",
            "/coordination/mesures/PAEN-M03", "coord.mesi",
            "/approbation", "approver.mcc",
            "/secretariat", "secretariat",
            "/secretariat/revision", "secretariat",
            "/comite", "committee",
            "/verification", "auditor",
            "/admin", "admin",
            "/compte", "analyst");

    /** Every control that the tab key should reach; of a group of radio buttons only one. */
    private static final String NUMBER = """
            const groups = new Set();
            window.stops = [...document.querySelectorAll(
                'a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(e => {
              if (e.disabled || e.type === 'hidden' || e.tabIndex < 0 || !e.checkVisibility()) return false;
              if (e.tagName === 'SUMMARY' && e !== e.parentElement.querySelector('summary')) return false;
              if (e.type !== 'radio') return true;
              const name = (e.form?.id ?? '') + e.name;
              const chosen = document.querySelector(`input[type=radio][name="${CSS.escape(e.name)}"]:checked`);
              if (chosen && chosen !== e || groups.has(name)) return false;
              groups.add(name);
              return true;
            });
            document.activeElement.blur();
            window.scrollTo(0, 0);
            return window.stops.length""";

    private static final String WHERE = """
            const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
            const marked = parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none'
                || style.boxShadow !== 'none';
            const above = [box.top + 1, box.bottom - 1].map(y => document.elementFromPoint(box.left + box.width / 2, y));
            const covered = !e.closest('.sticky') && above.every(a => a && a.closest('.sticky'));
            const seen = box.bottom > 0 && box.top < innerHeight && !covered;
            return [window.stops.indexOf(e), marked, seen, e.outerHTML.slice(0, 160)]""";

    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open();
        browser.width(1280);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> the_tab_key_walks_through_a_public_page() {
        return Stream.of("/", "/connexion", "/mesures", "/bilans")
                .map(address -> dynamicTest(address, () -> {
                    browser.forgetCookies();
                    walk(address);
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_tab_key_walks_through_a_desk() {
        return DESKS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(desk -> dynamicTest(desk.getKey(), () -> {
                    browser.signIn(desk.getValue(), "fr");
                    walk(desk.getKey());
                }));
    }

    @Test
    void the_first_stop_leads_past_the_menu_to_the_content() {
        browser.forgetCookies();
        browser.go("/");
        browser.press(Keys.TAB);
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB);
        assertThat(browser.run("return document.activeElement.closest('main') !== null"))
                .isEqualTo(true);
    }

    private void walk(String address) {
        browser.go(address);
        long stops = browser.number(NUMBER);
        assertThat(stops).as("controls of %s", address).isPositive();
        for (long expected = 0; expected < Math.min(stops, 80); expected++) {
            browser.press(Keys.TAB);
            List<?> where = (List<?>) Objects.requireNonNull(browser.run(WHERE));
            String place = address + ", stop " + (expected + 1) + ": " + where.get(3);
            assertThat(where.get(0)).as("order of %s", place).isEqualTo(expected);
            assertThat(where.get(1)).as("visible focus of %s", place).isEqualTo(true);
            assertThat(where.get(2)).as("in view: %s", place).isEqualTo(true);
        }
    }
}
