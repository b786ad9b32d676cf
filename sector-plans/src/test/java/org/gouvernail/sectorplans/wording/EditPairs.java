package org.gouvernail.sectorplans.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Labelled edits of promises, built from hand-written sentences and a seed: what was changed is known by construction. */
final class EditPairs {

    /** An edit, and what it is. */
    record Pair(String before, String after, Set<Drift> expected) {}

    private static final Set<Drift> DATE = Set.of(Drift.MOVED_DATE);
    private static final Set<Drift> TARGET = Set.of(Drift.LOWERED_TARGET);
    private static final Set<Drift> SCOPE = Set.of(Drift.NARROWED_SCOPE);
    private static final Set<Drift> WORDS = Set.of(Drift.REWORDED);

    /** Sentences in which more is better: the number stands for N. */
    private static final List<String> MORE = List.of(
            "Brancher N écoles au réseau à haut débit",
            "Offrir en ligne N services aux entreprises",
            "Atteindre N % de démarches faites en ligne",
            "Porter à N % la part des ménages branchés",
            "Former au moins N enseignants à la pensée informatique",
            "Investir N M$ dans les infrastructures numériques",
            "Réduire de N % les délais de traitement",
            "Augmenter de 10 à N le nombre de laboratoires ouverts",
            "Numériser N pour cent des collections des musées",
            "Connect N schools to high-speed networks",
            "Reach N% of procedures completed online",
            "Train at least N teachers in computational thinking",
            "Invest $N million in digital infrastructure",
            "Cut processing times by N%",
            "Increase the number of open laboratories from 10 to N",
            "Digitise N per cent of museum collections",
            "Support N projects in the regions",
            "Soutenir N projets dans les régions");

    /** Sentences in which less is better. */
    private static final List<String> LESS = List.of(
            "Répondre aux demandes en N jours au plus",
            "Réduire à N jours le délai de réponse",
            "Ramener à N le nombre de centres de traitement",
            "Rendre une décision dans un délai de N semaines",
            "Limiter à N % le taux d'abandon",
            "Répondre en moins de N heures",
            "Answer requests within N days",
            "Reduce the waiting time to N days",
            "Bring the number of data centres down to at most N",
            "Cap the abandonment rate at N%",
            "Give a decision in less than N weeks",
            "Reduce from 300 to N the number of forms");

    /** Sentences with a date, which stands for Y. */
    private static final List<String> DATED = List.of(
            "Brancher toutes les régions d'ici Y",
            "Publier le cadre de référence avant le 31 mars Y",
            "Déployer le dossier citoyen en Y",
            "Mettre en service le portail à l'automne Y",
            "Livrer les outils au plus tard le Y-06-30",
            "Connect all regions by Y",
            "Publish the framework before March 31, Y",
            "Put the portal into service in spring Y",
            "Deliver the tools no later than 30 June Y",
            "Complete the roll-out by the end of Y");

    private static final List<String[]> NARROWED = List.of(
            new String[] {"Équiper toutes les bibliothèques", "Équiper la plupart des bibliothèques"},
            new String[] {"Offrir le service dans toutes les régions", "Offrir le service dans certaines régions"},
            new String[] {"Former le personnel de plusieurs ministères", "Former le personnel de quelques ministères"},
            new String[] {"Ouvrir les données des villes", "Ouvrir les données des villes, si possible"},
            new String[] {"Brancher les écoles et les hôpitaux", "Brancher les écoles"},
            new String[] {"Déployer le dossier citoyen", "Déployer un projet pilote du dossier citoyen"},
            new String[] {
                "Rendre accessibles les sites publics", "Rendre accessibles les sites publics, sauf les archives"
            },
            new String[] {"Equip all libraries", "Equip most libraries"},
            new String[] {"Offer the service in every region", "Offer the service in some regions"},
            new String[] {"Open the data of municipalities", "Open the data of municipalities where possible"},
            new String[] {"Connect schools and hospitals", "Connect schools"},
            new String[] {"Deploy the citizen file", "Deploy a pilot project of the citizen file"},
            new String[] {"Make public sites accessible", "Make public sites accessible, except archives"},
            new String[] {"Train staff in many departments", "Train staff in a few departments"});

    private static final List<String[]> REWORDED = List.of(
            new String[] {"Renforcer la sécurité des données", "Consolider la protection des données"},
            new String[] {"Créer un portail des entreprises", "Bâtir un guichet des entreprises"},
            new String[] {"Accompagner les musées", "Accompagner les musées et leurs partenaires"},
            new String[] {"Strengthen data security", "Reinforce data protection"},
            new String[] {"Create a business portal", "Build a business counter"},
            new String[] {"Support museums", "Support museums and their partners"});

    private static final List<String[]> SAME = List.of(
            new String[] {"Ecoles branchées au reseau", "Écoles branchées au réseau"},
            new String[] {"Données ouvertes , partagées", "Données ouvertes, partagées."},
            new String[] {"L'État numérique", "L’État numérique"},
            new String[] {"Open data ; shared", "Open data; shared"},
            new String[] {"Dépenser 1,5 M$", "Dépenser 1,5 M$."});

    private EditPairs() {}

    /** The edits that a seed gives: three of each numeric and dated sentence, and the others. */
    static List<Pair> from(Random random) {
        List<Pair> pairs = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            for (String sentence : MORE) {
                int more = 20 + random.nextInt(70);
                int less = 11 + random.nextInt(more - 11);
                pairs.add(new Pair(number(sentence, more), number(sentence, less), TARGET));
                pairs.add(new Pair(number(sentence, less), number(sentence, more), WORDS));
            }
            for (String sentence : LESS) {
                int more = 20 + random.nextInt(70);
                int less = 2 + random.nextInt(more - 2);
                pairs.add(new Pair(number(sentence, less), number(sentence, more), TARGET));
                pairs.add(new Pair(number(sentence, more), number(sentence, less), WORDS));
            }
            for (String sentence : DATED) {
                int year = 2017 + random.nextInt(8);
                String earlier = sentence.replace("Y", String.valueOf(year));
                String later = sentence.replace("Y", String.valueOf(year + 1 + random.nextInt(5)));
                pairs.add(new Pair(earlier, later, DATE));
                pairs.add(new Pair(later, earlier, WORDS));
            }
        }
        NARROWED.forEach(p -> pairs.add(new Pair(p[0], p[1], SCOPE)));
        REWORDED.forEach(p -> pairs.add(new Pair(p[0], p[1], WORDS)));
        SAME.forEach(p -> pairs.add(new Pair(p[0], p[1], Set.of())));
        return pairs;
    }

    private static String number(String sentence, int number) {
        return sentence.replace("N ", number + " ").replace("N%", number + "%").replaceAll("\\bN\\b", "" + number);
    }
}
