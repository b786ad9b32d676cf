package org.gouvernail.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.gouvernail.web.problem.ProblemTexts;
import org.junit.jupiter.api.Test;

class ViolationsTest {

    @Test
    void every_form_asked_for_has_words_without_a_pattern_in_them() {
        assertThat(Violations.FORMS).isNotEmpty().allSatisfy((form, code) -> {
            String words = ProblemTexts.text(code, List.of(), java.util.Locale.FRENCH);
            assertThat(words).isNotEqualTo(code).doesNotContain("[", "\\");
        });
    }

    @Test
    void a_state_is_told_in_words() {
        assertThat(ProblemTexts.text("update.not-draft", List.of("SUBMITTED"), java.util.Locale.FRENCH))
                .contains("transmise")
                .doesNotContain("SUBMITTED");
    }

    @Test
    void every_form_of_an_input_of_the_product_is_among_them() {
        List<String> forms = new ArrayList<>();
        new com.tngtech.archunit.core.importer.ClassFileImporter()
                        .withImportOption(new com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests())
                        .importPackages("org.gouvernail")
                        .stream()
                        .filter(c -> c.isAssignableTo(org.gouvernail.governance.rest.Input.class))
                        .flatMap(c -> c.getFields().stream())
                        .filter(f -> f.isAnnotatedWith(Pattern.class))
                        .forEach(f ->
                                forms.add(f.getAnnotationOfType(Pattern.class).regexp()));
        assertThat(forms).isNotEmpty().allMatch(Violations.FORMS::containsKey);
    }
}
