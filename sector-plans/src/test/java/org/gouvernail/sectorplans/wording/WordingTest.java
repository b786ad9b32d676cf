package org.gouvernail.sectorplans.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.wording.EditPairs.Pair;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90 % des services sont en ligne | 75 % des services sont en ligne | LOWERED_TARGET",
                "90% of services are online | 75% of services are online | LOWERED_TARGET",
                "Quatre-vingt-dix pour cent des services | Soixante-quinze pour cent des services | LOWERED_TARGET",
                "Trois cents diagnostics réalisés | Deux cent cinquante diagnostics réalisés | LOWERED_TARGET",
                "Three hundred diagnoses carried out | Two hundred and fifty diagnoses carried out | LOWERED_TARGET",
                "Tous les citoyens ont un compte | La plupart des citoyens ont un compte | NARROWED_SCOPE",
                "Tous les citoyens ont un compte | 75 % des citoyens ont un compte | LOWERED_TARGET NARROWED_SCOPE",
                "Every school is connected | 80% of schools are connected | LOWERED_TARGET NARROWED_SCOPE",
                "Au moins 40 écoles équipées | Au plus 40 écoles équipées | LOWERED_TARGET",
                "At least 40 schools | At most 40 schools | LOWERED_TARGET",
                "Réduire de 30 % les émissions | Réduire de 20 % les émissions | LOWERED_TARGET",
                "Réduire à 20 jours l’attente | Réduire à 30 jours l’attente | LOWERED_TARGET",
                "Réduire de 30 à 15 jours l’attente | Réduire de 30 à 20 jours l’attente | LOWERED_TARGET",
                "Réponse en 5 jours | Réponse en 2 semaines | LOWERED_TARGET",
                "Investir 1,5 M$ | Investir 900 k$ | LOWERED_TARGET",
                "Investir 1,2 milliard de dollars | Investir 950 millions de dollars | LOWERED_TARGET",
                "Invest $1.5 million | Invest $900,000 | LOWERED_TARGET",
                "Spend 1,500 dollars | Spend 1.5 dollars | LOWERED_TARGET",
                "Brancher 1 500 ménages | Brancher 150 ménages | LOWERED_TARGET",
                "Tripler les ventes en ligne | Doubler les ventes en ligne | LOWERED_TARGET",
                "La moitié des formulaires | Le tiers des formulaires | LOWERED_TARGET",
                "Two thirds of forms | Half of forms | LOWERED_TARGET",
                "Former 50 écoles | Former 60 musées et 40 écoles | LOWERED_TARGET REWORDED",
                "Former 50 enseignants | Former des enseignants | LOWERED_TARGET",
                "Au plus 10 formulaires | Au plus 12 formulaires | LOWERED_TARGET",
                "D’ici 2020, brancher 40 villages | D’ici 2022, brancher 30 villages | MOVED_DATE LOWERED_TARGET",
                "Service ouvert d’ici 2020 | Service ouvert d’ici 2022 | MOVED_DATE",
                "Service ouvert d’ici 2020 | Service ouvert | MOVED_DATE",
                "Service open by 2020 | Service open by 2022 | MOVED_DATE",
                "Livré le 31 mars 2018 | Livré le 30 avril 2018 | MOVED_DATE",
                "Livré en mars 2018 | Livré en 2018 | MOVED_DATE",
                "Delivered in March 2018 | Delivered in fall 2018 | MOVED_DATE",
                "Livré au T3 2017-2018 | Livré au T4 2017-2018 | MOVED_DATE",
                "Bilan 2016-2017 publié | Bilan 2017-2018 publié | MOVED_DATE",
                "Livré le 1er avril 2018 | Livré le 1er mars 2018 | REWORDED",
                "Offrir le service aux familles | Offrir le service aux familles, si possible | NARROWED_SCOPE",
                "Déployer le service | Étudier le déploiement du service | NARROWED_SCOPE",
                "Écoles, cégeps et universités branchés | Écoles et cégeps branchés | NARROWED_SCOPE",
                "５００ écoles branchées | ５０ écoles branchées | LOWERED_TARGET",
                "500 écoles branchées | ５０ écoles branchées | LOWERED_TARGET",
                "５００ écoles branchées | 500 écoles branchées | ",
                "500 schools connected | ٥٠ schools connected | LOWERED_TARGET",
                "𝟗𝟎 % des services | 𝟕𝟓 % des services | LOWERED_TARGET",
                "Toutes les écoles sont branchées | Des écoles sont branchées | NARROWED_SCOPE",
                "Toutes les écoles sont branchées | Certaines écoles sont branchées | NARROWED_SCOPE",
                "Chaque école est branchée | Certaines écoles sont branchées | NARROWED_SCOPE",
                "All schools are connected | Some schools are connected | NARROWED_SCOPE",
                "All schools are connected | Schools are connected | NARROWED_SCOPE",
                "Every school is connected | Some schools are connected | NARROWED_SCOPE",
                "Toutes les écoles sont branchées | 100 % des écoles sont branchées | REWORDED",
                "Publier 4 bilans par an | Publier 4 bilans aux deux ans | LOWERED_TARGET",
                "4 par an | 4 aux deux ans | LOWERED_TARGET",
                "Publish four reports a year | Publish four reports every two years | LOWERED_TARGET",
                "Four a year | Four every two years | LOWERED_TARGET",
                "Publier 4 bilans par an | Publier 8 bilans aux deux ans | REWORDED",
                "Publier 4 bilans par an | Publier 5 bilans aux deux ans | LOWERED_TARGET",
                "Publier 4 bilans par an | Publier 4 bilans | LOWERED_TARGET",
                "Publier 4 bilans aux deux ans | Publier 4 bilans par an | REWORDED",
                "Publier un bilan chaque année | Publier un bilan tous les deux ans | LOWERED_TARGET",
                "Publier un bilan tous les ans | Publier un bilan une année sur deux | LOWERED_TARGET",
                "Publish a report every month | Publish a report every other month | LOWERED_TARGET",
                "Meet twice a year | Meet once a year | LOWERED_TARGET REWORDED",
                "Bilan mensuel publié | Bilan trimestriel publié | LOWERED_TARGET",
                "Bilan mensuel publié | Bilan publié chaque trimestre | LOWERED_TARGET",
                "Monthly report published | Quarterly report published | LOWERED_TARGET",
                "Bilan trimestriel publié | Bilan mensuel publié | REWORDED",
                "Au plus une panne par mois | Au plus une panne par an | REWORDED",
                "Mises à jour publiées | Mises à jour rendues publiques | REWORDED",
                "40 écoles branchées | 60 écoles branchées | REWORDED",
                "Créer un portail | Créer un guichet | REWORDED",
                "Etat numerique | État numérique | "
            })
    void an_edit_is_told_for_what_it_is(String before, String after, @Nullable String expected) {
        Set<Drift> drifts = EnumSet.noneOf(Drift.class);
        if (expected != null) {
            for (String one : expected.split(" ")) {
                drifts.add(Drift.valueOf(one));
            }
        }
        assertThat(drift(before, after)).isEqualTo(drifts);
    }

    @Test
    void weaker_numbers_and_dates_are_found_every_time_and_little_else_is() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        List<Pair> pairs = EditPairs.from(new Random(seed));
        assertThat(pairs).hasSizeGreaterThan(120);
        List<String> missed = new ArrayList<>();
        int all = 0;
        int found = 0;
        int told = 0;
        for (Drift kind : List.of(Drift.LOWERED_TARGET, Drift.MOVED_DATE, Drift.NARROWED_SCOPE, Drift.REWORDED)) {
            int labelled = 0;
            int right = 0;
            int said = 0;
            for (Pair pair : pairs) {
                boolean expected = pair.expected().contains(kind);
                boolean actual = drift(pair.before(), pair.after()).contains(kind);
                labelled += expected ? 1 : 0;
                said += actual ? 1 : 0;
                right += expected && actual ? 1 : 0;
                if (expected != actual) {
                    missed.add(kind + (expected ? " missed: " : " wrongly: ") + pair.before() + " → " + pair.after());
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-15s %3d labelled, precision %.3f, recall %.3f%n",
                    kind,
                    labelled,
                    (double) right / said,
                    (double) right / labelled);
            if (kind == Drift.LOWERED_TARGET || kind == Drift.MOVED_DATE) {
                assertThat(right).as("%s of seed %d: %s", kind, seed, missed).isEqualTo(labelled);
            }
            all += labelled;
            found += right;
            told += said;
        }
        System.out.printf(
                Locale.ROOT,
                "all             %3d labelled, precision %.3f, recall %.3f (%d edits)%n",
                all,
                (double) found / told,
                (double) found / all,
                pairs.size());
        assertThat((double) found / told).as("precision: %s", missed).isGreaterThanOrEqualTo(0.95);
        assertThat((double) found / all).as("recall: %s", missed).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void an_english_text_that_is_weakened_alone_is_told_too() {
        LocalizedText before = LocalizedText.of("90 % des services", "90% of services");
        assertThat(Wording.drift(before, LocalizedText.of("90 % des services", "80% of services")))
                .containsExactly(Drift.LOWERED_TARGET);
        assertThat(Wording.drift(LocalizedText.of("90 % des services", null), before))
                .as("a translation given later changes nothing")
                .isEmpty();
        assertThat(Wording.same(before, LocalizedText.of("90 % des services", null)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,5 M$ | 15 M$", "Réduire les délais | Réduire le délai", "Plan 2018 | Plan 2019", "A-5 | A 6"})
    void a_correction_of_typing_changes_no_number_and_no_word(String before, String after) {
        assertThat(Wording.same(LocalizedText.of(before, null), LocalizedText.of(after, null)))
                .isFalse();
    }

    private static Set<Drift> drift(String before, String after) {
        return Wording.drift(LocalizedText.of(before, null), LocalizedText.of(after, null));
    }
}
