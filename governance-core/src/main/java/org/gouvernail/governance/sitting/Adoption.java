package org.gouvernail.governance.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.sitting.Sittings.AdoptionView;
import org.gouvernail.governance.sitting.Sittings.Mode;
import org.gouvernail.governance.sitting.Sittings.QuorumView;

/** How a decision was adopted (adoption), kept with it. */
@Entity
@Table(name = "decision_adoption")
class Adoption {

    @Id
    @Column(name = "decision_code", updatable = false)
    private String decision;

    @Column(name = "session_code", updatable = false)
    private String session;

    @Enumerated(EnumType.STRING)
    @Column(name = "adoption_mode", updatable = false)
    private Mode mode;

    @Column(name = "votes_for", updatable = false)
    private int votesFor;

    @Column(name = "votes_against", updatable = false)
    private int votesAgainst;

    @Column(name = "abstentions", updatable = false)
    private int abstentions;

    @Column(name = "present", updatable = false)
    private String present;

    @Column(name = "recused", updatable = false)
    private String recused;

    @Column(name = "voting", updatable = false)
    private int voting;

    @Column(name = "counted", updatable = false)
    private int counted;

    @Column(name = "needed", updatable = false)
    private int needed;

    @Column(name = "established", updatable = false)
    private boolean established;

    protected Adoption() {}

    Adoption(String session, AdoptionView how) {
        this.decision = how.decision();
        this.session = session;
        this.mode = how.mode();
        this.votesFor = how.votesFor();
        this.votesAgainst = how.votesAgainst();
        this.abstentions = how.abstentions();
        this.present = Json.write(how.present());
        this.recused = Json.write(how.recused());
        this.voting = how.quorum().voting();
        this.counted = how.quorum().present();
        this.needed = how.quorum().needed();
        this.established = how.quorum().established();
    }

    AdoptionView view() {
        return new AdoptionView(
                decision,
                mode,
                votesFor,
                votesAgainst,
                abstentions,
                List.of(Json.read(present, String[].class)),
                List.of(Json.read(recused, String[].class)),
                new QuorumView(voting, counted, needed, established));
    }
}
