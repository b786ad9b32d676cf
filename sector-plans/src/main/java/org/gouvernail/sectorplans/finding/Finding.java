package org.gouvernail.sectorplans.finding;

import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;

/**
 * A contradiction of a measure: what its facts say against what is declared of it.
 *
 * @param kind which rule found it
 * @param measure code of the measure
 * @param facts the facts it rests on, at least one
 */
public record Finding(Kind kind, String measure, List<Fact> facts) {

    public Finding {
        facts = List.copyOf(facts);
    }

    /** The kinds of contradictions, each by a rule of its own. */
    public enum Kind {
        /** Jalon en retard sous une cote « En voie ». */
        OVERDUE_UNDER_GREEN,
        /** Jalon atteint sans livrable accepté. */
        ACHIEVED_WITHOUT_DELIVERABLE,
        /** Récit inchangé. */
        NARRATIVE_UNCHANGED,
        /** Prédécesseur qui glisse. */
        SLIPPING_PREDECESSOR,
        /** Temps écoulé, argent non dépensé. */
        MONEY_UNSPENT,
        /** Prévision reportée d’un trimestre à l’autre. */
        FORECAST_ROLLS,
        /** Dépense à ce jour qui baisse. */
        SPENT_FELL
    }

    /**
     * A fact in words, with its figures.
     *
     * @param link the page, and the place in it, where the fact can be opened
     */
    public record Fact(LocalizedText words, String link) {}
}
