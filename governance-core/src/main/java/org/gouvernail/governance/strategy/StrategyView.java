package org.gouvernail.governance.strategy;

import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The strategy as everyone sees it, in one edition.
 *
 * @param code its code, such as {@code SNQ}
 * @param title its title
 * @param vision what it aims at
 * @param edition number and adoption date of this edition
 * @param provenance where this comes from
 * @param orientations its orientations, in order
 */
public record StrategyView(
        String code,
        LocalizedText title,
        LocalizedText vision,
        Edition edition,
        Provenance provenance,
        List<OrientationView> orientations) {

    /** An edition: numbered from 1; adopted on a date, null while it is a draft. */
    public record Edition(
            int number, LocalizedText title, @Nullable LocalDate adoptedOn) {}

    /** An orientation (orientation stratégique) with its objectives; code such as {@code SNQ-O5}. */
    public record OrientationView(
            String code,
            LocalizedText title,
            @Nullable LocalizedText target,
            @Nullable String leadOrganisation,
            Provenance provenance,
            List<ObjectiveView> objectives) {}

    /** An objective (objectif stratégique); code such as {@code SNQ-O5.2}. */
    public record ObjectiveView(
            String code, LocalizedText title, @Nullable LocalizedText target, Provenance provenance) {}
}
