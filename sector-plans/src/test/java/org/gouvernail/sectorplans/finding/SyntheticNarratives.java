package org.gouvernail.sectorplans.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Quarterly narratives as ministries write them, the copies that writers touch up, and the next ones that say something. */
final class SyntheticNarratives {

    private static final List<String> SENTENCES = List.of(
            "Les travaux d’analyse se poursuivent avec les équipes des directions régionales et le fournisseur retenu.",
            "Le comité de suivi s’est réuni au T3 et a examiné l’état de chaque livrable avec les partenaires.",
            "La formation du personnel est engagée dans N établissements et les premiers retours sont favorables.",
            "L’appel d’offres a été publié et N soumissions ont été reçues avant la date limite.",
            "La mise en service du guichet est prévue pour le printemps, sous réserve des essais de charge.",
            "N municipalités sur M ont signé l’entente de partage des données avec le ministère.",
            "Les essais auprès des usagers ont montré que le formulaire en ligne doit être simplifié.",
            "Le recrutement de N conseillers est terminé et leur intégration commence cet automne.",
            "Un avis juridique est attendu sur la protection des renseignements personnels des élèves.",
            "La trousse pédagogique a été remise aux écoles qui participent au projet pilote.",
            "La migration des postes de travail avance à un rythme de N postes par semaine.",
            "Les discussions budgétaires se tiennent avec le Trésor afin de confirmer les crédits de l’exercice.",
            "La cartographie du territoire couvre maintenant N régions et sera publiée sur le portail.",
            "Le prototype du tableau de bord a été présenté aux gestionnaires, qui demandent deux ajustements.",
            "La consultation des milieux culturels a réuni N personnes dans M villes.",
            "Le cadre de gouvernance des données a été adopté par la direction et diffusé à tout le personnel.");

    private static final List<List<String>> SYNONYMS = List.of(
            List.of("poursuivent", "continuent"),
            List.of("favorables", "positifs"),
            List.of("prévue", "attendue"),
            List.of("terminé", "achevé"),
            List.of("publié", "diffusé"),
            List.of("remise", "distribuée"),
            List.of("présenté", "montré"),
            List.of("adopté", "approuvé"));

    private final Random random;

    SyntheticNarratives(Random random) {
        this.random = random;
    }

    /** Four to six sentences. */
    String text() {
        List<String> all = new ArrayList<>(SENTENCES);
        Collections.shuffle(all, random);
        List<String> some = all.subList(0, 4 + random.nextInt(3));
        return String.join(" ", some.stream().map(this::figured).toList());
    }

    private String figured(String sentence) {
        return sentence.replaceAll("\\bN\\b", String.valueOf(3 + random.nextInt(90)))
                .replaceAll("\\bM\\b", String.valueOf(100 + random.nextInt(200)));
    }

    /**
     * Last quarter's text with what hides a copy: as it was, in other spaces and case, its quarter moved on, a word swapped,
     * now and then every word that has a synonym.
     */
    String touchedUp(String before) {
        String text = before;
        int touches = random.nextInt(4);
        if (touches > 0) {
            text = text.replace("T3", "T4");
        }
        if (touches > 1) {
            text = text.replace(", ", " , ").replace(". ", ".  ").replaceFirst("Le", "le");
        }
        if (touches > 2) {
            text = swapped(text, random.nextInt(10) == 0 ? SYNONYMS.size() : 1);
        }
        return touches == 1 ? text.toUpperCase(Locale.CANADA_FRENCH) : text;
    }

    private static String swapped(String text, int most) {
        String swapped = text;
        int left = most;
        for (List<String> pair : SYNONYMS) {
            if (left > 0 && swapped.contains(pair.get(0))) {
                swapped = swapped.replaceFirst(pair.get(0), pair.get(1));
                left--;
            }
        }
        return swapped;
    }

    /** Next quarter's text: another one, the same frame with its news, or the same words with other figures. */
    String rewritten(String before) {
        List<String> sentences = Arrays.asList(before.split("(?<=[.]) ", -1));
        return switch (random.nextInt(4)) {
            case 0 -> text();
            case 1 -> String.join(" ", sentences.subList(0, sentences.size() - 1)) + " " + news();
            case 2 -> before + " " + news();
            default ->
                before.matches(".*\\d{2}.*")
                        ? before.replaceFirst("\\d{2}", String.valueOf(200 + random.nextInt(90)))
                        : text();
        };
    }

    private String news() {
        return "Depuis, " + (100 + random.nextInt(800))
                + " personnes de plus ont accès au service, et la cible est dépassée.";
    }
}
