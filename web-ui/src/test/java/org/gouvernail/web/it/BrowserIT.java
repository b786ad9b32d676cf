package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouvernail.web.shell.Route;
import org.gouvernail.web.shell.Routes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Every page in both languages, in a real browser: answered with 200, no accessibility violation, no word missing, no
 * console error, no page wider than 320 px.
 */
@Order(4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class BrowserIT {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final String CORRECTED = "/bilans/2016-2017-T4";
    /** What answers posts alone. */
    private static final Set<String> POSTED = Set.of("/deconnexion", "/coordination/livrables", "/importations/envoi");

    private static final int PUBLIC_BYTES = 100 * 1024;

    /** What reaches beyond the page and is not in a box of its own that scrolls; empty when the page does not scroll. */
    private static final String TOO_WIDE = """
            if (document.documentElement.scrollWidth <= innerWidth) return [];
            const clipped = e => e && (getComputedStyle(e).overflowX !== 'visible' || clipped(e.parentElement));
            return [document.documentElement.scrollWidth + ' > ' + innerWidth,
                ...[...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !clipped(e.parentElement))
                .slice(0, 5).map(e => e.outerHTML.slice(0, 200))]""";

    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_public_page_is_sound_in_both_languages() {
        return publicAddresses()
                .map(address -> dynamicTest(address, () -> {
                    browser.forgetCookies();
                    browser.errors();
                    sound(address);
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_page_of_every_desk_is_sound_in_both_languages() {
        return Api.ACCOUNTS.stream()
                .filter(account ->
                        !account.endsWith(".mesi") && !account.endsWith(".mees") && !account.endsWith(".sct"))
                .flatMap(account -> Stream.of("fr", "en")
                        .map(language -> dynamicTest(account + " " + language, () -> {
                            browser.signIn(account, language);
                            assertThat(browser.one("html").getDomAttribute("lang"))
                                    .startsWith(language);
                            List<String> addresses = desks(account);
                            assertThat(addresses).as("pages of %s", account).isNotEmpty();
                            addresses.forEach(this::sound);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> every_public_page_is_whole_without_script_and_without_a_cookie() {
        return publicAddresses()
                .filter(address -> !address.contains("/connexion"))
                .map(address -> dynamicTest(address, () -> {
                    Api.Reply page = RunningProduct.api().get(address);
                    assertThat(page.status()).isEqualTo(200);
                    assertThat(page.type()).startsWith("text/html");
                    assertThat(page.header("Set-Cookie")).isEmpty();
                    assertThat(page.body())
                            .contains("<main")
                            .doesNotContain("<script", "jsessionid", "javax.", "Exception");
                    assertThat(page.body().length()).as("size of %s", address).isLessThan(PUBLIC_BYTES);
                }));
    }

    @Test
    void an_image_without_its_text_is_found() {
        browser.forgetCookies();
        browser.go("/");
        browser.run("document.querySelector('main').append(document.createElement('img'))");
        assertThat(browser.violations())
                .singleElement(STRING)
                .startsWith("image-alt: ")
                .contains("<img>");
    }

    @Test
    void a_wrong_password_is_told_beside_the_form_and_signs_nobody_in() {
        browser.forgetCookies();
        browser.go("/connexion");
        browser.fillSignIn("admin", "wrong");
        assertThat(browser.awaited("[role=alert]").getText()).isNotBlank();
        assertThat(browser.source()).doesNotContain("Exception");
        browser.errors();
    }

    @Test
    void a_desk_is_closed_to_the_public() {
        browser.forgetCookies();
        browser.go("/secretariat");
        assertThat(browser.address()).contains("/connexion");
    }

    private static Stream<String> publicAddresses() {
        Stream<String> pages = Routes.all().stream()
                .filter(Route::open)
                .map(Route::path)
                .filter(path -> !POSTED.contains(path))
                .map(BrowserIT::address);
        return Stream.concat(pages, Stream.of(CORRECTED, CORRECTED + "?revision=1"))
                .flatMap(path -> Stream.of(path, "/en" + path));
    }

    /** The pages of the account's roles, and what the desk where it arrived leads to. */
    private List<String> desks(String account) {
        String role = RoleMatrixIT.role(account);
        List<String> addresses = new ArrayList<>(Routes.all().stream()
                .filter(route -> route.roles().stream().anyMatch(r -> r.name().equals(role)))
                .map(Route::path)
                .filter(path -> !path.contains("{"))
                .toList());
        browser.all("main a[href]").stream()
                .map(a -> String.valueOf(a.getDomAttribute("href")))
                .filter(href -> Routes.all().stream().anyMatch(r -> !r.open() && below(href, r.path())))
                .map(href -> href.replaceFirst("#.*", ""))
                .distinct()
                .filter(href -> !addresses.contains(href))
                .limit(6)
                .forEach(addresses::add);
        return addresses;
    }

    private static boolean below(String href, String path) {
        String root = path.substring(0, Math.max(path.indexOf('/', 1), 0));
        return href.startsWith((root.isEmpty() ? path : root) + "/");
    }

    private void sound(String address) {
        browser.width(WIDE);
        browser.go(address);
        assertThat(browser.status()).as("status of %s", address).isEqualTo(200);
        assertThat(browser.title()).as("title of %s", address).isNotBlank();
        assertThat(browser.all("h1")).as("h1 of %s", address).hasSize(1);
        assertThat(browser.source())
                .as("keys without words on %s", address)
                .doesNotContain("⟨", "???", "#{", "Exception");
        assertThat(browser.violations())
                .as("accessibility violations of %s", address)
                .isEmpty();
        browser.width(NARROW);
        assertThat((List<?>) browser.run(TOO_WIDE))
                .as("what makes %s wider than %d pixels", address, NARROW)
                .isEmpty();
        assertThat(browser.errors()).as("console errors of %s", address).isEmpty();
    }

    private static String address(String path) {
        return switch (path) {
            case "/plans/{code}" -> "/plans/" + first("/api/v1/plans", "code");
            case "/plans/{code}/promesses" -> "/plans/PAEN/promesses";
            case "/jalons/{code}/effet" -> "/jalons/PAN-M02-J1/effet?jours=90";
            case "/mesures/{code}" -> "/mesures/" + first("/api/v1/measures", "code");
            case "/consultations/{code}" -> "/consultations/" + first("/api/v1/consultations", "code");
            case "/strategie/editions/{number}" -> "/strategie/editions/1";
            case "/strategie/revisions/{code}" -> "/strategie";
            case "/seances/{code}" -> "/seances/CMSN-2017-03";
            case "/faits/{code}" -> "/faits/F-1";
            case "/pratiques/{code}" -> "/pratiques/P-1";
            case "/avis/{code}" -> "/avis/GC-2016-A1";
            case "/bilans/{period}" -> "/bilans/" + first("/api/v1/reports", "period");
            default -> path;
        };
    }

    private static String first(String list, String key) {
        return RunningProduct.api()
                .get(list)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString(key);
    }
}
