package org.gouvernail.sectorplans.rating;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.EvidenceFacts.Unproven;
import org.gouvernail.sectorplans.rating.RatingReason.Dimension;

/** Evidence (preuve): what is declared reached and no accepted deliverable shows. */
final class EvidenceRule {

    private static final int SEVERAL = 2;

    private final Thresholds thresholds;

    EvidenceRule(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** Nothing where nothing was declared reached. */
    Optional<RatingReason> reason(RatingFacts facts) {
        return Optional.ofNullable(facts.evidence())
                .filter(evidence -> evidence.declared() > 0)
                .map(evidence -> {
                    Unproven oldest = evidence.oldest();
                    return oldest == null ? proven(facts, evidence) : unproven(facts, evidence, oldest);
                });
    }

    private static RatingReason proven(RatingFacts facts, EvidenceFacts evidence) {
        int all = evidence.declared();
        LocalizedText fact = all == 1
                ? LocalizedText.of(
                        "1 jalon déclaré réalisé, avec un livrable accepté.",
                        "1 milestone declared reached, with an accepted deliverable.")
                : LocalizedText.of(
                        all + " jalons déclarés réalisés, chacun avec un livrable accepté.",
                        all + " milestones declared reached, each with an accepted deliverable.");
        return new RatingReason(Dimension.EVIDENCE, Rating.GREEN, fact, RatingRules.page(facts) + "#jalons");
    }

    private RatingReason unproven(RatingFacts facts, EvidenceFacts evidence, Unproven oldest) {
        long days = ChronoUnit.DAYS.between(oldest.declared(), facts.on());
        int unproven = evidence.unproven();
        boolean many = unproven >= SEVERAL
                && BigDecimal.valueOf(unproven)
                                .compareTo(
                                        BigDecimal.valueOf(evidence.declared()).multiply(thresholds.evidenceShare()))
                        > 0;
        LocalizedText fact = LocalizedText.of(
                unproven + " sur " + evidence.declared() + " des jalons déclarés réalisés sans livrable accepté ; "
                        + oldest.code() + " depuis le " + oldest.declared() + ", soit " + days
                        + (days > 1 ? " jours." : " jour."),
                unproven + " of " + evidence.declared()
                        + " milestones declared reached without an accepted deliverable; " + oldest.code() + " since "
                        + oldest.declared() + ", " + days + (days == 1 ? " day." : " days."));
        return new RatingReason(
                Dimension.EVIDENCE,
                many || days > thresholds.evidenceRed() ? Rating.RED : Rating.AMBER,
                fact,
                RatingRules.page(facts) + "#" + oldest.code());
    }
}
