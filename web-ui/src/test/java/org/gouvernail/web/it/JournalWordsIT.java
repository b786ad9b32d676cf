package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.web.shell.Texts;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The auditor reads the whole journal, of the demonstration and of a quarter played, in words. */
@Order(11)
class JournalWordsIT {

    private static final Pattern ACT = Pattern.compile("<div><p><strong>([^<]*)</strong>");
    private static final Pattern PART = Pattern.compile("<dt>([^<]*)</dt>");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9.-]*");
    private static final Pattern OLDER = Pattern.compile("href=\"(/verification\\?[^\"]*avant=\\d+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_act_and_every_part_of_a_state_bears_its_word(String language) {
        Map<String, String> texts = Texts.in(Locale.forLanguageTag(language));
        Set<String> acts = new TreeSet<>();
        Set<String> parts = new TreeSet<>();
        Visitor auditor = language.equals("en") ? Visitor.reading("auditor") : Visitor.of("auditor");
        String address = "/verification";
        while (!address.isEmpty()) {
            String page = auditor.get(address).sound().html();
            found(ACT, page).forEach(acts::add);
            found(PART, page)
                    .flatMap(told -> Stream.of(told.split(", ", -1)))
                    .map(name -> name.replaceFirst(" \\d+$", ""))
                    .filter(Predicate.not(CODE.asMatchPredicate()))
                    .forEach(parts::add);
            address = found(OLDER, page).findFirst().orElse("").replace("&amp;", "&");
        }
        assertThat(acts).hasSizeGreaterThan(20).isSubsetOf(words(texts, "act."));
        assertThat(parts).hasSizeGreaterThan(20).isSubsetOf(words(texts, "part."));
    }

    private static Stream<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(m -> m.group(1));
    }

    private static Set<String> words(Map<String, String> texts, String family) {
        return texts.entrySet().stream()
                .filter(e -> e.getKey().startsWith(family))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }
}
