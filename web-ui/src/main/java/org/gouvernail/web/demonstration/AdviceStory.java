package org.gouvernail.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gouvernail.governance.advice.AdviceBook;
import org.gouvernail.governance.advice.AdviceBook.AdviceView;
import org.gouvernail.governance.advice.AdviceBook.Answer;
import org.gouvernail.governance.advice.AdviceBook.NewRequest;
import org.gouvernail.governance.advice.AdviceBook.Opinion;
import org.gouvernail.governance.advice.AdviceBook.Recommendation;
import org.gouvernail.governance.advice.AdviceBook.Reply;
import org.gouvernail.governance.advice.AdviceBook.Response;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;

/** One question to the advisory group that was answered and released, and one that it still has to answer: both illustrative. */
@Dependent
class AdviceStory {

    private static final String BODY = "GC";
    private static final String ANSWERED = "GC-2016-A1";
    private static final SubjectRef STRATEGY = new SubjectRef("strategy", "SNQ");
    private static final SubjectRef MEASURE = new SubjectRef("measure", "PCNQ-M04");
    private static final String SECRETARIAT = "secretariat";
    private static final String ADVISOR = "advisor";

    @Inject
    AdviceBook book;

    void plan(Chronicle chronicle) {
        chronicle.on(day(2016, 7, 11), SECRETARIAT, () -> ask(question(), STRATEGY, day(2016, 8, 19)));
        chronicle.on(day(2016, 8, 2), ADVISOR, () -> book.draft(ANSWERED, opinion(), seen()));
        chronicle.on(
                day(2016, 8, 15),
                ADVISOR,
                () -> book.adopt(
                        ANSWERED, Objects.requireNonNull(now().opinion()).sha256(), null, null));
        chronicle.on(day(2016, 8, 29), SECRETARIAT, () -> book.draftReply(ANSWERED, reply(), seen()));
        chronicle.on(
                day(2016, 9, 12),
                "committee",
                () -> book.approveReply(
                        ANSWERED, Objects.requireNonNull(now().reply()).sha256()));
        chronicle.on(day(2016, 9, 13), ADVISOR, () -> book.releaseOpinion(ANSWERED, seen()));
        chronicle.on(day(2016, 9, 14), SECRETARIAT, () -> book.releaseReply(ANSWERED, seen()));
        chronicle.on(day(2017, 12, 18), SECRETARIAT, () -> ask(open(), MEASURE, day(2018, 2, 16)));
    }

    private void ask(LocalizedText question, SubjectRef subject, LocalDate dueOn) {
        book.request(BODY, new NewRequest(question, subject, dueOn, Provenance.ILLUSTRATIVE));
    }

    private AdviceView now() {
        return book.find(ANSWERED).orElseThrow();
    }

    private String seen() {
        return Version.of(now());
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static LocalizedText question() {
        return LocalizedText.of(
                "Quels thèmes mettre en consultation, et dans quel ordre (question illustrative) ?",
                "Which themes should be put to consultation, and in what order (illustrative question)?");
    }

    private static LocalizedText open() {
        return LocalizedText.of(
                "Comment mesurer les compétences numériques acquises, et pas seulement les activités offertes (question"
                        + " illustrative) ?",
                "How should the digital skills acquired be measured, and not only the activities offered (illustrative"
                        + " question)?");
    }

    private static Opinion opinion() {
        return new Opinion(
                LocalizedText.of(
                        "Le groupe recommande de commencer par ce qui touche le plus de personnes (avis illustratif).",
                        "The group recommends starting with what touches the most people (illustrative opinion)."),
                List.of(
                        new Recommendation(
                                LocalizedText.of(
                                        "Ouvrir la consultation par les compétences numériques.",
                                        "Open the consultation with digital skills."),
                                LocalizedText.of(
                                        "Sans elles, les autres thèmes ne rejoignent qu’une partie de la population.",
                                        "Without them, the other themes reach part of the population only."),
                                List.of(
                                        LocalizedText.of(
                                                "Un membre aurait commencé par les infrastructures, dont le reste dépend.",
                                                "One member would have started with infrastructure, on which the rest depends."))),
                        new Recommendation(
                                LocalizedText.of(
                                        "Tenir chaque thème ouvert pendant trois mois.",
                                        "Keep each theme open for three months."),
                                LocalizedText.of(
                                        "Les organismes des régions réunissent leurs membres une fois par trimestre.",
                                        "Organisations in the regions bring their members together once a quarter."),
                                List.of())));
    }

    private static Reply reply() {
        return new Reply(
                LocalizedText.of(
                        "Le gouvernement retient l’ordre proposé et une durée plus courte (réponse illustrative).",
                        "The government keeps the proposed order and a shorter duration (illustrative reply)."),
                List.of(
                        new Answer(
                                1,
                                Response.ACCEPTED,
                                LocalizedText.of(
                                        "Le grand dossier des compétences numériques en prépare déjà la matière.",
                                        "The major file on digital skills already prepares its material."),
                                "measure~PCNQ-M04"),
                        new Answer(
                                2,
                                Response.NOT_ACCEPTED,
                                LocalizedText.of(
                                        "Trois mois par thème mèneraient au-delà de l’adoption prévue de la stratégie.",
                                        "Three months a theme would go beyond the planned adoption of the strategy."),
                                null)));
    }
}
