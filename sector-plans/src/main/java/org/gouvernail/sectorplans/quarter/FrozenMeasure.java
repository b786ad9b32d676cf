package org.gouvernail.sectorplans.quarter;

import java.math.BigDecimal;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A measure as a compilation froze it: what it was called, whose it was, and what its ministry and the secretariat said.
 *
 * @param contributing codes of the organisations that contribute, in order
 * @param updateState FROZEN when endorsed and accepted, ENDORSED when endorsed and not assessed, NOT_REPORTED when one was
 *     expected and none was endorsed (a draft, a submitted and a returned one count as none), NOT_EXPECTED when the measure
 *     is not under way and none was endorsed
 * @param authorised total authorised, in Canadian dollars, null when no amount is known
 * @param spent spent to date, in Canadian dollars, null when never reported
 */
public record FrozenMeasure(
        String code,
        LocalizedText title,
        String plan,
        String leadOrganisation,
        List<String> contributing,
        List<String> objectives,
        BigDecimal weight,
        String state,
        @Nullable Rating declared,
        @Nullable Rating assessed,
        @Nullable LocalizedText gapReason,
        @Nullable Integer progress,
        String updateState,
        @Nullable BigDecimal authorised,
        @Nullable BigDecimal spent,
        @Nullable LocalizedText decisionNeeded) {}
