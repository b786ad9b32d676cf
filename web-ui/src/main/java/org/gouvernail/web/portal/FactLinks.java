package org.gouvernail.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.sectorplans.critical.ParentRatings.Child;
import org.gouvernail.sectorplans.critical.ParentRatings.ParentRating;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.Sight;

/** Where the fact behind a rating can be opened, and by whom: registers are not public. */
@Named
@RequestScoped
public class FactLinks {

    private static final int SHOWN = 10;
    private static final String REGISTER = "/registre/mesures/";

    @Inject
    MeasureDirectory measures;

    private final Map<String, Boolean> known = new HashMap<>();

    /** Whether the reader may open the fact that a link leads to. */
    public boolean opens(String link) {
        return !link.startsWith(REGISTER)
                || known.computeIfAbsent(
                        link.substring(REGISTER.length()).replaceFirst("#.*", ""),
                        code -> Sight.ofReader().covers(measures.require(code)));
    }

    /** The worst critical children of a parent, as many as a page shows. */
    public List<Child> worst(ParentRating parent) {
        return parent.ratingReasons().stream().limit(SHOWN).toList();
    }

    /** What the reader's ratings rest on: {@code now}, {@code some} for those of one ministry, {@code published}. */
    public String getSight() {
        if (Sight.ofReader().everything()) {
            return "now";
        }
        boolean ministry =
                CurrentActor.get().has(Role.COORDINATOR) || CurrentActor.get().has(Role.APPROVER);
        return ministry ? "some" : "published";
    }
}
