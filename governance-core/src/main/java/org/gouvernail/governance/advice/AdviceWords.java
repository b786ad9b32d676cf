package org.gouvernail.governance.advice;

import java.util.List;
import org.gouvernail.governance.advice.AdviceBook.Opinion;
import org.gouvernail.governance.committee.Committees.Proposal;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.notice.Notices;

/** How an opinion received is put to the ministerial committee. */
final class AdviceWords {

    private AdviceWords() {}

    /** Tells the members of a body that their advice is asked; the question itself is not for the mail. */
    static Notices.Words asked(AdviceFile file) {
        return new Notices.Words(
                LocalizedText.of("Avis demandé\u00a0: " + file.code(), "Advice requested: " + file.code()),
                LocalizedText.of(
                        "Une demande d’avis attend votre organe. Elle se lit et se prépare dans le produit.",
                        "A request for advice waits for your body. Read and prepare it in the product."),
                "/groupe-conseil/avis/" + file.code());
    }

    static Proposal received(AdviceFile file, Opinion opinion) {
        int count = opinion.recommendations().size();
        LocalizedText recommended = LocalizedText.of(
                count == 1 ? "L’avis fait une recommandation." : "L’avis fait " + count + " recommandations.",
                count == 1
                        ? "The opinion makes one recommendation."
                        : "The opinion makes " + count + " recommendations.");
        return new Proposal(
                AdviceService.ref(file.code()),
                "OPINION",
                LocalizedText.of("Avis reçu\u00a0: " + file.code(), "Opinion received: " + file.code()),
                List.of(file.question(), recommended),
                LocalizedText.of(
                        "Approuver la réponse du gouvernement à chaque recommandation, avec ses motifs.",
                        "Approve the government’s reply to each recommendation, with its reasons."));
    }
}
