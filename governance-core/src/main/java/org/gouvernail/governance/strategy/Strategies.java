package org.gouvernail.governance.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** The strategy. Reading is public; the secretariat writes it down. */
public interface Strategies {

    /** Writes down the strategy with its first edition. The product holds one strategy. */
    StrategyView found(
            String code,
            LocalizedText title,
            LocalizedText vision,
            LocalizedText edition,
            @Nullable LocalDate adoptedOn,
            Provenance provenance);

    /** Adds an orientation at the end. */
    StrategyView addOrientation(
            String code,
            LocalizedText title,
            @Nullable LocalizedText target,
            @Nullable String leadOrganisation,
            Provenance provenance);

    /** Rewords an orientation: what was a working title becomes the words that were adopted. */
    StrategyView reviseOrientation(
            String code,
            LocalizedText title,
            @Nullable LocalizedText target,
            @Nullable String leadOrganisation,
            Provenance provenance);

    /** Adds an objective under an orientation. */
    StrategyView addObjective(
            String orientation,
            String code,
            LocalizedText title,
            @Nullable LocalizedText target,
            Provenance provenance);

    /** Records that a new edition was adopted: its words, date and source; earlier ones stay readable by instant. */
    StrategyView adopt(LocalizedText edition, LocalizedText vision, LocalDate adoptedOn, Provenance provenance);

    /** The strategy now, or as recorded at an instant; empty before it was written down. */
    Optional<StrategyView> current(@Nullable Instant asOf);

    /** Refuses with {@code unknown.objective} the first code that is not an objective of the strategy. */
    void requireObjectives(Set<String> codes);
}
