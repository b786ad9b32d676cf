package org.gouvernail.governance.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.kernel.Citation;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.practice.Practices.Filter;
import org.gouvernail.governance.practice.Practices.PracticeContent;
import org.gouvernail.governance.practice.Practices.PracticeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PracticeRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 8);

    @Test
    void a_practice_serves_what_the_strategy_follows() {
        PracticeRules.check(content("https://example.org/", "measure", "decision"), TODAY);

        assertThatThrownBy(() -> PracticeRules.check(content("ftp://example.org/", "account"), TODAY))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.fields())
                                .extracting(f -> f.pointer() + " " + f.code())
                                .containsExactly("/source/link fact.link", "/usedIn/0 practice.used-in"));
    }

    @Test
    void the_public_does_not_read_which_decisions_it_served() {
        PracticeView practice = new Practice(1, content("https://example.org/", "measure", "decision")).view();

        assertThat(practice.usedIn()).containsExactly("measure~A", "decision~A");
        assertThat(PracticeRules.seenBy(Actor.PUBLIC, practice).usedIn()).containsExactly("measure~A");
    }

    @Test
    void it_is_found_by_words_without_accents_and_by_place() {
        PracticeView practice = new Practice(1, content("https://example.org/")).view();

        assertThat(PracticeRules.matches(practice, new Filter("strategie PUBLIQUE", null)))
                .isTrue();
        assertThat(PracticeRules.matches(practice, new Filter("absent", null))).isFalse();
        assertThat(PracticeRules.matches(practice, new Filter(null, "Estonie"))).isTrue();
        assertThat(PracticeRules.matches(practice, new Filter(null, "Ontario"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_database_gives_back_what_it_was_given(TestDatabase database) {
        Practice kept = new Practice(System.nanoTime(), content("https://example.org/", "measure"));
        database.inTransaction(em -> {
            em.persist(kept);
            return true;
        });

        PracticeView read = database.inTransaction(
                em -> em.createQuery("select p from Practice p where p.code = :code", Practice.class)
                        .setParameter("code", kept.code())
                        .getSingleResult()
                        .view());
        assertThat(read).isEqualTo(kept.view());
    }

    private static PracticeContent content(String link, String... kinds) {
        return new PracticeContent(
                LocalizedText.of("Estonie", "Estonia"),
                LocalizedText.of("Stratégie publiquement suivie", null),
                LocalizedText.of("Fait", null),
                LocalizedText.of("Appris", null),
                new Citation(LocalizedText.of("Titre", null), "Éditeur", link, TODAY),
                Provenance.ILLUSTRATIVE,
                List.of(kinds).stream().map(k -> new SubjectRef(k, "A")).toList());
    }
}
