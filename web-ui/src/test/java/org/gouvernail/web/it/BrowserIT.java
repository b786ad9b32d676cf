package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.gouvernail.web.shell.Route;
import org.gouvernail.web.shell.Routes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Every page in both languages, in a real browser: no accessibility violation, no console error, no page wider than 320 px. */
@Order(4)
class BrowserIT {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Dimension WIDE = new Dimension(1280, 900);
    private static final Dimension NARROW = new Dimension(320, 800);

    private static @Nullable ChromeDriver browser;

    @BeforeAll
    static void open() {
        Optional<Path> chromium = program("chromium");
        Optional<Path> driver = program("chromedriver");
        boolean present = chromium.isPresent() && driver.isPresent();
        if (!present) {
            System.getLogger(BrowserIT.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "BROWSER TESTS ARE SKIPPED: chromium and chromedriver are not installed on this machine");
        }
        assumeTrue(present, "chromium and chromedriver are not installed: browser tests are skipped");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow().toFile())
                .build();
        browser = new ChromeDriver(service, options);
        browser.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_public_page_is_sound_in_both_languages() {
        return Routes.all().stream()
                .filter(Route::open)
                .map(Route::path)
                .filter(path -> !path.equals("/deconnexion"))
                .flatMap(path -> Stream.of(address(path), "/en" + (path.equals("/") ? "/" : address(path))))
                .map(address -> dynamicTest(address, () -> {
                    browser().manage().deleteAllCookies();
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
                            signIn(account, language);
                            List<String> addresses = desks(account);
                            assertThat(addresses).as("pages of %s", account).isNotEmpty();
                            for (String address : addresses) {
                                sound(address);
                            }
                        })));
    }

    @Test
    void a_wrong_password_is_told_beside_the_form_and_signs_nobody_in() {
        browser().manage().deleteAllCookies();
        go("/connexion");
        fill("admin", "wrong");
        assertThat(browser().findElement(By.cssSelector("[role=alert]")).getText())
                .isNotBlank();
        assertThat(browser().getPageSource()).doesNotContain("Exception");
    }

    @Test
    void a_desk_is_closed_to_the_public() {
        browser().manage().deleteAllCookies();
        go("/secretariat");
        assertThat(browser().getCurrentUrl()).contains("/connexion");
    }

    @Test
    void the_portal_is_whole_without_javascript_and_without_a_cookie() {
        Api.Reply portal = RunningProduct.api().get("/");
        assertThat(portal.status()).isEqualTo(200);
        assertThat(portal.type()).startsWith("text/html");
        assertThat(portal.header("Set-Cookie")).isEmpty();
        assertThat(portal.body()).contains("<main").doesNotContain("jsessionid");
    }

    private static void signIn(String account, String language) {
        browser().manage().deleteAllCookies();
        go(language.equals("en") ? "/en/connexion" : "/connexion");
        errors();
        fill(account, "demo");
        new WebDriverWait(browser(), Duration.ofSeconds(15))
                .withMessage("signing in as " + account)
                .until(b -> !String.valueOf(b.getCurrentUrl()).contains("/connexion"));
        assertThat(browser().findElement(By.tagName("html")).getDomAttribute("lang"))
                .startsWith(language);
    }

    private static void fill(String account, String password) {
        type(browser().findElement(By.id("compte")), account);
        type(browser().findElement(By.id("mot-de-passe")), password);
        browser()
                .findElement(By.cssSelector("form[action$='/connexion'] button"))
                .click();
    }

    /** Keys may be lost on a busy machine: the field's content is set whole. */
    private static void type(WebElement field, String text) {
        ((JavascriptExecutor) browser()).executeScript("arguments[0].value = arguments[1]", field, text);
    }

    /** The desk where the account arrived and every link of its own navigation. */
    private static List<String> desks(String account) {
        String role = RoleMatrixIT.role(account);
        List<String> addresses = new ArrayList<>(Routes.all().stream()
                .filter(route -> route.roles().stream().anyMatch(r -> r.name().equals(role)))
                .map(Route::path)
                .filter(path -> !path.contains("{"))
                .toList());
        browser().findElements(By.cssSelector("main a[href]")).stream()
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

    private static void sound(String address) {
        browser().manage().window().setSize(WIDE);
        go(address);
        assertThat(browser().getTitle()).as("title of %s", address).isNotBlank();
        assertThat(browser().findElements(By.tagName("h1")))
                .as("h1 of %s", address)
                .hasSize(1);
        assertThat(browser().getPageSource())
                .as("keys without words on %s", address)
                .doesNotContain("???", "#{", "Exception");
        Results results = new AxeBuilder().withTags(RULES).analyze(browser());
        assertThat(results.getViolations()).as(violations(address, results)).isEmpty();
        browser().manage().window().setSize(NARROW);
        go(address);
        Object fits = ((JavascriptExecutor) browser())
                .executeScript("return document.documentElement.scrollWidth <= window.innerWidth");
        assertThat(fits)
                .as("whether %s fits in %d pixels", address, NARROW.getWidth())
                .isEqualTo(true);
        assertThat(errors()).as("console errors of %s", address).isEmpty();
    }

    private static String violations(String address, Results results) {
        StringBuilder all = new StringBuilder("accessibility violations of " + address);
        for (Rule rule : results.getViolations()) {
            all.append('\n').append(rule.getId()).append(": ").append(rule.getHelp());
            rule.getNodes().stream().limit(3).forEach(n -> all.append("\n    ").append(n.getHtml()));
        }
        return all.toString();
    }

    private static List<String> errors() {
        return browser().manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(e -> e.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    private static void go(String address) {
        browser().get(RunningProduct.get().address() + address);
    }

    private static ChromeDriver browser() {
        if (browser == null) {
            throw new IllegalStateException("no browser");
        }
        return browser;
    }

    private static String address(String path) {
        return switch (path) {
            case "/plans/{code}" -> "/plans/" + first("/api/v1/plans", "code");
            case "/mesures/{code}" -> "/mesures/" + first("/api/v1/measures", "code");
            case "/consultations/{code}" -> "/consultations/" + first("/api/v1/consultations", "code");
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

    private static Optional<Path> program(String name) {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, name.toLowerCase(Locale.ROOT)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
