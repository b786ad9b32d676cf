package org.gouvernail.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, and pages ask for no word that does not exist. */
class TextsTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern ASKED_BY_PAGE = Pattern.compile("\\b(?:t\\[|words\\()'([^']+)'(?=\\]|\\)|,)");
    private static final Pattern ASKED_BY_CODE = Pattern.compile(
            "\\b(?:words|note|remark|partly|wrong|Texts\\.text)\\((?:[^\"();]*,\\s*)?\"([a-z][\\w.-]*\\w)\"\\s*[,)]");
    private static final Pattern QUOTED = Pattern.compile("(?<=['\"])[^'\"\\s\\\\]+(?=['\"])");
    private static final Pattern BEGINNING = Pattern.compile("['\"]([a-zA-Z.-]+\\.)['\"]");
    private static final Pattern BREAKING = Pattern.compile(" [:;!?%»]|« ");

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        for (String bundle : Texts.BUNDLES) {
            assertThat(read(bundle, "_en").stringPropertyNames())
                    .as(bundle)
                    .isEqualTo(read(bundle, "").stringPropertyNames());
        }
    }

    @Test
    void a_key_of_two_bundles_says_the_same_in_both() throws IOException {
        for (String language : List.of("", "_en")) {
            Properties shell = read(Texts.BUNDLES.get(0), language);
            Properties desks = read(Texts.BUNDLES.get(1), language);
            for (String key : shell.stringPropertyNames()) {
                if (desks.containsKey(key)) {
                    assertThat(desks.getProperty(key)).as(key + language).isEqualTo(shell.getProperty(key));
                }
            }
        }
    }

    @Test
    void french_spaces_that_must_not_break_do_not() throws IOException {
        List<String> breaking = new ArrayList<>();
        for (String bundle : Texts.BUNDLES) {
            Properties words = read(bundle, "");
            words.stringPropertyNames().stream()
                    .filter(key -> BREAKING.matcher(words.getProperty(key)).find())
                    .forEach(breaking::add);
        }
        assertThat(breaking).isEmpty();
    }

    @Test
    void a_count_chooses_its_words() {
        assertThat(Texts.text(Locale.FRENCH, "measures.found", 1)).isEqualTo("Une mesure");
        assertThat(Texts.text(Locale.FRENCH, "measures.found", 12)).isEqualTo("12 mesures");
        assertThat(Texts.text(Locale.ENGLISH, "measures.found", 0)).isEqualTo("No measure");
    }

    @Test
    void a_missing_key_shows_itself() {
        assertThat(Texts.text(Locale.FRENCH, "no.such-key")).isEqualTo("⟨no.such-key⟩");
    }

    @Test
    void pages_and_beans_ask_for_no_word_that_does_not_exist() throws IOException {
        Set<String> known = keys();
        List<String> missing = new ArrayList<>();
        for (Path source : sources()) {
            boolean page = source.toString().endsWith(".xhtml");
            Matcher asked = (page ? ASKED_BY_PAGE : ASKED_BY_CODE).matcher(Files.readString(source));
            while (asked.find()) {
                if (!known.contains(asked.group(1))) {
                    missing.add(source.getFileName() + ": " + asked.group(1));
                }
            }
        }
        assertThat(missing).as("words asked for without a line in the bundles").isEmpty();
    }

    @Test
    void the_bundles_hold_no_word_that_nobody_asks_for() throws IOException {
        Set<String> quoted = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            QUOTED.matcher(text).results().forEach(m -> quoted.add(m.group()));
            BEGINNING.matcher(text).results().forEach(m -> beginnings.add(m.group(1)));
        }
        quoted.stream()
                .filter(word -> word.startsWith("/"))
                .toList()
                .forEach(path -> quoted.add("menu" + path.replace('/', '.')));
        assertThat(keys())
                .filteredOn(key -> !quoted.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .as("keys that no page and no bean names")
                .isEmpty();
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new HashSet<>();
        for (String bundle : Texts.BUNDLES) {
            keys.addAll(read(bundle, "").stringPropertyNames());
        }
        return keys;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(MAIN)) {
            return all.filter(p ->
                            !p.toString().contains("/problem/") && !p.toString().contains("/demonstration/"))
                    .filter(p -> p.toString().endsWith(".xhtml")
                            || (p.toString().endsWith(".java") && p.toString().contains("/web/")))
                    .toList();
        }
    }

    private static Properties read(String bundle, String language) throws IOException {
        Properties words = new Properties();
        Path file = MAIN.resolve("resources").resolve(bundle.replace('.', '/') + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }
}
