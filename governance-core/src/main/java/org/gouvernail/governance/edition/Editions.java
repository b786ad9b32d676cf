package org.gouvernail.governance.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouvernail.governance.edition.Changes.Reasoned;
import org.gouvernail.governance.edition.Changes.Succession;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** The editions of the strategy, public and never changed. */
public interface Editions {

    /** Every edition kept, the newest first. */
    List<KeptEdition> all();

    /** An edition by its number; empty when none bears it. */
    Optional<KeptEdition> find(int number);

    /** What changed from the edition before, in the order of the tree; nothing for the first one. */
    List<Difference> changes(int number);

    /** What each code that an adopted edition dropped was succeeded by, in that edition; an empty list for nothing. */
    Map<String, List<String>> successors();

    /** What is in force where a code led: itself, or what succeeds it at last; empty when nothing does. */
    static Set<String> inForce(String code, Set<String> now, Map<String, List<String>> successors) {
        Set<String> found = new LinkedHashSet<>();
        Set<String> passed = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(code));
        while (!waiting.isEmpty()) {
            String next = waiting.remove();
            if (now.contains(next)) {
                found.add(next);
            } else if (passed.add(next)) {
                waiting.addAll(successors.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    /**
     * Adopts the working document as the first edition, in the words given (secretariat): it is then kept whole, and the
     * working document stays readable as edition 0. An adopted strategy changes by a revision: {@code strategy.adopted}.
     */
    KeptEdition adoptFirst(
            LocalizedText title,
            LocalizedText vision,
            LocalDate adoptedOn,
            Provenance provenance,
            List<EditionOrientation> orientations);

    /**
     * An edition with the proof that it is as it was.
     *
     * @param sha256 of its canonical JSON
     * @param inForce whether it is the one in force
     */
    record KeptEdition(EditionContent content, String sha256, Instant recordedAt, boolean inForce) {}

    /**
     * What an edition says, whole.
     *
     * @param number from 1; 0 for the working document before the first one
     * @param adoptedOn null for the working document
     * @param effectOn first day on which it holds, null for the working document
     * @param successions what became of what it dropped, in its own words
     * @param reasons why it says something else than the edition before, and on what evidence
     * @param revision code of the revision it comes from, null for the first ones
     * @param decision code of the decision that adopted it, null where the register holds none
     */
    record EditionContent(
            int number,
            LocalizedText title,
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate effectOn,
            LocalizedText vision,
            Provenance provenance,
            List<EditionOrientation> orientations,
            List<Succession> successions,
            List<Reasoned> reasons,
            @Nullable String revision,
            @Nullable String decision) {}

    /** An orientation in an edition. */
    record EditionOrientation(
            String code,
            LocalizedText title,
            @Nullable Target target,
            @Nullable String leadOrganisation,
            Provenance provenance,
            List<EditionObjective> objectives) {}

    /** An objective in an edition. */
    record EditionObjective(
            String code, LocalizedText title, @Nullable Target target, Provenance provenance) {}

    /**
     * A target (cible) with where it starts from.
     *
     * @param text its words
     * @param value figure to reach, a decimal; null where the words name none
     * @param unit of the figures
     * @param lower whether a lower figure is the better one
     * @param baseline figure it starts from, null where it is not known
     * @param baselineYear year of the baseline
     * @param year by the end of which it is to be reached
     */
    record Target(
            LocalizedText text,
            @Nullable String value,
            @Nullable LocalizedText unit,
            boolean lower,
            @Nullable String baseline,
            @Nullable Integer baselineYear,
            @Nullable Integer year) {

        public static Target of(LocalizedText text) {
            return new Target(text, null, null, false, null, null, null);
        }
    }

    /** What happened to a part of the strategy. */
    enum Kind {
        ADDED,
        REWORDED,
        TARGET,
        /** Several went into one. */
        MERGED,
        /** One went into several. */
        SPLIT,
        /** One other took its place. */
        SUCCEEDED,
        /** Nothing succeeds it. */
        DROPPED
    }

    /** How a target moved. What asks for less is never told as anything else. */
    enum Move {
        SET,
        RAISED,
        LOWERED,
        SOONER,
        LATER,
        /** Another baseline or another year of it: the same figure no longer means the same effort. */
        BASELINE_RESET,
        /** A figure was given up: what is left cannot be measured. */
        NO_LONGER_MEASURED,
        DROPPED,
        /** Another unit or direction, or words without figures: nobody can say whether it asks for less. */
        NOT_COMPARABLE,
        REWORDED;

        /** Whether the strategy asks for less, or hides whether it does. */
        public boolean weaker() {
            return this == LOWERED
                    || this == LATER
                    || this == BASELINE_RESET
                    || this == NO_LONGER_MEASURED
                    || this == DROPPED;
        }
    }

    /**
     * One difference between two editions.
     *
     * @param code of the orientation or objective, {@code vision} for the vision
     * @param before null for what was added
     * @param after null for what is no longer there
     * @param successors what succeeds it
     * @param moves how its target moved, empty for another difference
     * @param reason null where none was recorded
     * @param evidence what it rests on, as {@code kind~code}
     */
    record Difference(
            Kind kind,
            String code,
            @Nullable Said before,
            @Nullable Said after,
            List<String> successors,
            List<Move> moves,
            @Nullable LocalizedText reason,
            List<String> evidence) {

        /** Whether its target asks for less than before. */
        public boolean weaker() {
            return moves.stream().anyMatch(Move::weaker);
        }
    }

    /** What was said of something: its words, and its target where that is what differs. */
    record Said(LocalizedText text, @Nullable Target target) {}
}
