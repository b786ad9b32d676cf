package org.gouvernail.sectorplans.rating;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.gouvernail.sectorplans.plan.Given;
import org.gouvernail.sectorplans.rating.RatingThresholds.ThresholdSet;
import org.jspecify.annotations.Nullable;

/** Body of a set of thresholds. */
public class ThresholdInput extends Input {

    private static final Set<String> READ = Set.of("strategy", "setBy", "setAt");

    @NotNull @Valid public Values thresholds;

    @NotNull @Text(max = Codes.TEXT)
    public LocalizedText reason;

    // What a set shows and no body writes may be repeated as it was read.

    @Size(max = 60) public @Nullable String strategy;

    @Size(max = 80) public @Nullable String setBy;

    public @Nullable Instant setAt;

    /** The thresholds; their version is given by the product. */
    public static class Values {
        @Min(0) @Max(1_000_000) public @Nullable Integer version;

        @NotNull @DecimalMin("0") @DecimalMax(ThresholdBound.SLIP_GREEN) public BigDecimal slipGreen;

        @NotNull @DecimalMin("0") @DecimalMax(ThresholdBound.SLIP_AMBER) public BigDecimal slipAmber;

        @NotNull @Min(1) @Max(ThresholdBound.SHORTEST) public Integer shortestDuration;

        @NotNull @Min(0) @Max(ThresholdBound.A_QUARTER) public Integer overdueRed;

        @NotNull @DecimalMin("0") @DecimalMax(ThresholdBound.COST_GREEN) public BigDecimal costGreen;

        @NotNull @DecimalMin("0") @DecimalMax(ThresholdBound.COST_AMBER) public BigDecimal costAmber;

        @NotNull @DecimalMin("0") @DecimalMax(ThresholdBound.SCOPE_RED) public BigDecimal scopeRed;

        @NotNull @Min(1) @Max(ThresholdBound.RISK_AMBER) public Integer riskAmber;

        @NotNull @Min(1) @Max(ThresholdBound.RISK_RED) public Integer riskRed;

        @NotNull @Min(0) @Max(ThresholdBound.A_QUARTER) public Integer issueRed;

        @NotNull @Min(0) @Max(ThresholdBound.A_QUARTER) public Integer evidenceRed;

        @NotNull @DecimalMin("0") @DecimalMax(ThresholdBound.EVIDENCE_SHARE) public BigDecimal evidenceShare;

        @NotNull @Min(1) @Max(ThresholdBound.STALE_AMBER) public Integer staleAmber;

        @NotNull @Min(1) @Max(ThresholdBound.STALE_RED) public Integer staleRed;
    }

    Thresholds applied(ThresholdSet now) {
        Given.asRead(this, READ, now);
        return new Thresholds(
                0,
                thresholds.slipGreen,
                thresholds.slipAmber,
                thresholds.shortestDuration,
                thresholds.overdueRed,
                thresholds.costGreen,
                thresholds.costAmber,
                thresholds.scopeRed,
                thresholds.riskAmber,
                thresholds.riskRed,
                thresholds.issueRed,
                thresholds.evidenceRed,
                thresholds.evidenceShare,
                thresholds.staleAmber,
                thresholds.staleRed);
    }
}
