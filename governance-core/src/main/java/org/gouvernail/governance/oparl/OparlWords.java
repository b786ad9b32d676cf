package org.gouvernail.governance.oparl;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What objects of OParl are called. OParl knows one language: that of the official texts, French. */
final class OparlWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("system", "Travaux publiés du comité ministériel"),
            Map.entry("body", "Gouvernement"),
            Map.entry("body.MINISTERIAL_COMMITTEE", "Comité ministériel"),
            Map.entry("body.ADVISORY_GROUP", "Groupe-conseil"),
            Map.entry("body.WORKING_GROUP", "Groupe de travail"),
            Map.entry("ministry", "Ministère ou organisme"),
            Map.entry("capacity.CHAIR", "Présidence"),
            Map.entry("capacity.MEMBER", "Membre"),
            Map.entry("capacity.SUBSTITUTE", "Substitut"),
            Map.entry("capacity.OBSERVER", "Observateur"),
            Map.entry("meeting", "Séance {0} du {1}"),
            Map.entry("item", "Point {0}"),
            Map.entry("minutes", "Procès-verbal de la séance {0}"),
            Map.entry("decision", "Décision {0}"),
            Map.entry("paper.minutes", "Procès-verbal"),
            Map.entry("paper.decision", "Décision"));

    private OparlWords() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(Objects.requireNonNull(WORDS.get(key)), Locale.FRENCH).format(arguments);
    }
}
