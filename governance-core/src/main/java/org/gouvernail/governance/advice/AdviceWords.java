package org.gouvernail.governance.advice;

import java.util.List;
import org.gouvernail.governance.advice.AdviceBook.Opinion;
import org.gouvernail.governance.committee.Committees.Proposal;
import org.gouvernail.governance.kernel.LocalizedText;

/** How an opinion received is put to the ministerial committee. */
final class AdviceWords {

    private AdviceWords() {}

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
