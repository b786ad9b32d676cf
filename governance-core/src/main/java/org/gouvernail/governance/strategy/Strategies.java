package org.gouvernail.governance.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.strategy.StrategyView.ObjectiveView;
import org.gouvernail.governance.strategy.StrategyView.OrientationView;
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

    /** Adds an orientation at the end of a draft: an adopted edition is refused with {@code strategy.adopted}, here and below. */
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

    /**
     * Puts a whole edition in force, for the capability that keeps the editions: what it no longer holds is retired, and no
     * retired code is given again. A draft is adopted as it is numbered; an adopted edition is followed by the next number.
     */
    StrategyView adopt(
            LocalizedText edition,
            LocalizedText vision,
            LocalDate adoptedOn,
            Provenance provenance,
            List<OrientationView> orientations);

    /** The strategy in force, locked in the caller's transaction: whoever revises it waits for whoever does. */
    StrategyView locked();

    /** An objective in force or retired, as it last stood; empty when no edition ever held it. */
    Optional<ObjectiveView> objective(String code);

    /** An orientation in force or retired, as it last stood and without its objectives. */
    Optional<OrientationView> orientation(String code);

    /** Every code that was ever given to an orientation or an objective. */
    Set<String> codesEverGiven();

    /** The strategy now, or as recorded at an instant; empty before it was written down. */
    Optional<StrategyView> current(@Nullable Instant asOf);

    /** Refuses with {@code unknown.objective} the first code that is not an objective in force. */
    void requireObjectives(Set<String> codes);
}
