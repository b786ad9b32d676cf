package org.gouvernail.web.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.sitting.Sittings;
import org.gouvernail.governance.sitting.Sittings.AdoptionView;
import org.gouvernail.governance.sitting.Sittings.RollView;
import org.gouvernail.web.desk.Desk;

/** Who was at the session in the address, and how each of its decisions was adopted. */
@Named
@RequestScoped
public class SessionRecord {

    @Inject
    Desk desk;

    @Inject
    Committees committees;

    @Inject
    Sittings sittings;

    /** A decision and how it was adopted. */
    public record Adopted(DecisionView decision, AdoptionView how) {}

    public RollView getRoll() {
        return sittings.roll(session());
    }

    public List<Adopted> getDecisions() {
        return committees.decisions(session()).stream()
                .map(d -> new Adopted(d, sittings.adoption(d.code())))
                .toList();
    }

    private String session() {
        return desk.code("code", "session");
    }
}
