package org.gouvernail.governance.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.edition.Editions.Difference;
import org.gouvernail.governance.edition.Revisions.RevisionView;
import org.gouvernail.governance.kernel.LocalizedText;

/** What the committee reads of a revision on its agenda. */
final class RevisionWords {

    /** Kinds of subjects by which somebody was heard. */
    private static final Set<String> HEARD = Set.of("consultation", "opinion", "advice", "advice-request");

    private static final int MOST = 20;

    private RevisionWords() {}

    static boolean hears(String kind) {
        return HEARD.contains(kind);
    }

    static LocalizedText title(RevisionView revision) {
        return LocalizedText.of(
                "Révision " + revision.code() + " de la stratégie", "Revision " + revision.code() + " of the strategy");
    }

    /** How many parts change, and first of all which targets ask for less. */
    static List<LocalizedText> facts(RevisionView revision) {
        List<LocalizedText> facts = new ArrayList<>();
        String weaker = revision.differences().stream()
                .filter(Difference::weaker)
                .map(Difference::code)
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(", "));
        if (!weaker.isEmpty()) {
            facts.add(LocalizedText.of(
                    "Cibles abaissées, reportées ou abandonnées\u00a0: " + weaker + ".",
                    "Targets lowered, put off or given up: " + weaker + "."));
        }
        String all = revision.differences().stream()
                .map(Difference::code)
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(", "));
        facts.add(LocalizedText.of(
                revision.differences().size() + " modification(s) de l’édition " + revision.basedOn() + "\u00a0: " + all
                        + ".",
                revision.differences().size() + " change(s) of edition " + revision.basedOn() + ": " + all + "."));
        String heard = String.join(", ", revision.advice());
        facts.add(
                revision.advice().isEmpty()
                        ? LocalizedText.of("Personne n’a été entendu.", "Nobody was heard.")
                        : LocalizedText.of("Entendus\u00a0: " + heard + ".", "Heard: " + heard + "."));
        return facts;
    }

    static LocalizedText request(RevisionView revision) {
        return LocalizedText.of(
                "Adopter la révision " + revision.code() + " ou ne pas l’adopter.",
                "Adopt revision " + revision.code() + " or not.");
    }
}
