package org.gouvernail.web.it;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import javax.naming.OperationNotSupportedException;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser in front of the running product. */
final class Browser implements AutoCloseable {

    /** Only violations are worked out in full: what passes is not told. */
    private static final String AXE_RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
                rules: {'landmark-unique': {enabled: true}},
                resultTypes: ['violations']
            }).then(
                found => done(found.violations.map(v => [v.id + ': ' + v.help,
                    ...v.nodes.slice(0, 3).map(n => n.html)].join('\\n    '))),
                failed => done([String(failed)]))""";

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Opens Chromium; where it is not installed the tests that ask for it are skipped and say so. */
    static Browser open() {
        Optional<Path> chromium = program("chromium");
        Optional<Path> driver = program("chromedriver");
        boolean present = chromium.isPresent() && driver.isPresent();
        if (!present) {
            System.getLogger(Browser.class.getName())
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
        ChromeDriver chrome = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.orElseThrow().toFile())
                        .build(),
                options);
        chrome.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
        chrome.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        chrome.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", axe()));
        return new Browser(chrome);
    }

    private static String axe() {
        try {
            return new AxeBuilder().getAxeScriptProvider().getScript();
        } catch (IOException | OperationNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Path> program(String name) {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, name.toLowerCase(Locale.ROOT)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    void go(String address) {
        driver.get(RunningProduct.get().address() + address);
    }

    /** The HTTP status of the page shown. */
    long status() {
        return number("return performance.getEntriesByType('navigation')[0].responseStatus");
    }

    String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    String source() {
        return String.valueOf(driver.getPageSource());
    }

    String title() {
        return String.valueOf(driver.getTitle());
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** What a form's answer brings: the page may still be on its way. */
    WebElement awaited(String selector) {
        return new WebDriverWait(driver, Duration.ofSeconds(15))
                .withMessage(selector)
                .until(b -> b.findElements(By.cssSelector(selector)).stream()
                        .findFirst()
                        .orElse(null));
    }

    void width(int pixels) {
        driver.manage().window().setSize(new Dimension(pixels, 900));
    }

    void forgetCookies() {
        driver.manage().deleteAllCookies();
    }

    /** Each violation of WCAG 2.2 AA that axe finds, and landmarks of the same name, with the elements concerned. */
    List<?> violations() {
        return (List<?>) Objects.requireNonNull(driver.executeAsyncScript(AXE_RUN));
    }

    /** Errors of the console since last asked. */
    List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(e -> e.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    @Nullable Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    long number(String script) {
        return (Long) Objects.requireNonNull(run(script));
    }

    void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    void signIn(String account, String language) {
        forgetCookies();
        go(language.equals("en") ? "/en/connexion" : "/connexion");
        fillSignIn(account, "demo");
        new WebDriverWait(driver, Duration.ofSeconds(15))
                .withMessage("signing in as " + account)
                .until(b -> !String.valueOf(b.getCurrentUrl()).contains("/connexion"));
        errors();
    }

    void fillSignIn(String account, String password) {
        type(one("#compte"), account);
        type(one("#mot-de-passe"), password);
        one("form[action$='/connexion'] button").click();
    }

    /** Keys may be lost on a busy machine: the field's content is set whole. */
    private void type(WebElement field, String text) {
        run("arguments[0].value = arguments[1]", field, text);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
