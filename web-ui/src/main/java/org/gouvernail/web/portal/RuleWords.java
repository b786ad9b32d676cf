package org.gouvernail.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.RatingThresholds.ThresholdSet;
import org.gouvernail.sectorplans.rating.RatingWords;

/** The words of the rules under any set of thresholds. */
@Named
@ApplicationScoped
public class RuleWords {

    public List<LocalizedText> of(ThresholdSet set) {
        return RatingWords.rules(set.thresholds());
    }
}
