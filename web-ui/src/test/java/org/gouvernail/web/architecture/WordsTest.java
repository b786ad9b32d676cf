package org.gouvernail.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word the product says exists in both languages, and every refusal has its words. */
class WordsTest {

    private static final Pattern REFUSAL =
            Pattern.compile("\\b(?:conflict|forbidden|invalid|unreadable)\\(\\s*(\"[^\"]+\"|[A-Z_]+)\\s*[,)]");
    private static final Pattern FIELD =
            Pattern.compile("new (?:DomainException\\.)?FieldProblem\\([^,;]+,\\s*(\"[^\"]+\"|[A-Z_]+)");
    private static final Pattern UNKNOWN = Pattern.compile("\\bnotFound\\(\\s*(\"[^\"]+\"|[A-Z_]+)\\s*,");
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*(\\.[a-z0-9-]+)+");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[,}]");

    @Test
    void every_bundle_has_the_same_keys_in_french_and_in_english() {
        List<Path> english = bundles("_en.properties");
        assertThat(english).isNotEmpty();
        for (Path file : english) {
            Path french = file.resolveSibling(file.getFileName().toString().replace("_en.properties", ".properties"));
            assertThat(french).exists();
            assertThat(read(file).stringPropertyNames())
                    .as("keys of %s", file)
                    .containsExactlyInAnyOrderElementsOf(read(french).stringPropertyNames());
        }
    }

    @Test
    void no_french_bundle_lacks_its_english_one() {
        assertThat(bundles(".properties").stream()
                        .filter(p -> !p.toString().endsWith("_en.properties"))
                        .filter(p ->
                                p.toString().contains("org" + p.getFileSystem().getSeparator() + "gouvernail")))
                .isNotEmpty()
                .allMatch(p -> Files.exists(
                        p.resolveSibling(p.getFileName().toString().replace(".properties", "_en.properties"))));
    }

    @Test
    void no_text_is_blank_and_both_languages_say_the_same_arguments() {
        for (Path file : bundles("_en.properties")) {
            Properties french =
                    read(file.resolveSibling(file.getFileName().toString().replace("_en.properties", ".properties")));
            Properties english = read(file);
            english.stringPropertyNames().forEach(key -> {
                assertThat(english.getProperty(key)).as("%s in %s", key, file).isNotBlank();
                assertThat(french.getProperty(key))
                        .as("%s in French of %s", key, file)
                        .isNotBlank();
                assertThat(places(english.getProperty(key)))
                        .as("arguments of %s in %s", key, file)
                        .isEqualTo(places(french.getProperty(key)));
            });
        }
    }

    @Test
    void every_refusal_has_its_words() {
        Set<String> known = bundles("problems.properties").stream()
                .flatMap(p -> read(p).stringPropertyNames().stream())
                .collect(Collectors.toSet());
        TreeMap<String, Set<String>> used = new TreeMap<>();
        sources()
                .forEach(source -> codes(source)
                        .forEach(code -> used.computeIfAbsent(code, c -> new TreeSet<>())
                                .add(String.valueOf(source.getFileName()))));
        assertThat(used).hasSizeGreaterThan(20);
        used.keySet().removeAll(known);
        assertThat(used)
                .as("codes without a line in problems.properties, and where")
                .isEmpty();
    }

    @Test
    void a_code_has_one_text_only() {
        List<String> all = bundles("problems.properties").stream()
                .flatMap(p -> read(p).stringPropertyNames().stream())
                .toList();
        assertThat(all).as("a code belongs to one module").doesNotHaveDuplicates();
    }

    private static List<String> codes(Path source) {
        String text = Product.text(source);
        List<String> codes = new ArrayList<>();
        for (Pattern form : List.of(REFUSAL, FIELD)) {
            Matcher m = form.matcher(text);
            while (m.find()) {
                String code = constant(m.group(1), text);
                if (CODE.matcher(code).matches()) {
                    codes.add(code);
                }
            }
        }
        Matcher unknown = UNKNOWN.matcher(text);
        while (unknown.find()) {
            codes.add("unknown." + constant(unknown.group(1), text));
        }
        return codes;
    }

    /** A quoted text, or the value of a constant of the same file. */
    private static String constant(String word, String text) {
        if (word.startsWith("\"")) {
            return word.substring(1, word.length() - 1);
        }
        Matcher m = Pattern.compile("String " + word + " = \"([^\"]+)\"").matcher(text);
        return m.find() ? m.group(1) : word;
    }

    private static Set<String> places(String message) {
        Set<String> places = new TreeSet<>();
        Matcher m = PLACE.matcher(message);
        while (m.find()) {
            places.add(m.group(1));
        }
        return places;
    }

    private static Stream<Path> sources() {
        return Product.MODULES.stream().flatMap(m -> Product.files(m, "java", ".java").stream());
    }

    private static List<Path> bundles(String end) {
        return Product.MODULES.stream()
                .flatMap(m -> Product.files(m, "resources", end).stream())
                .toList();
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
