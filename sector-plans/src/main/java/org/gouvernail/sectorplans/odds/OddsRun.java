package org.gouvernail.sectorplans.odds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gouvernail.sectorplans.odds.OddsRuns.RunView;

/** A run, with all it takes to make it again. Inserted, then only read. */
@Entity
@Table(name = "odds_run")
class OddsRun {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "seed", updatable = false)
    private long seed;

    @Column(name = "draws", updatable = false)
    private int draws;

    @Column(name = "ran_at", updatable = false)
    private Instant ranAt;

    @Column(name = "business_date", updatable = false)
    private LocalDate businessDate;

    @Column(name = "inputs_hash", updatable = false)
    private String inputs;

    @Column(name = "milestones", updatable = false)
    private int milestones;

    @Column(name = "without", updatable = false)
    private int without;

    @Column(name = "outcomes", updatable = false)
    private int outcomes;

    protected OddsRun() {}

    OddsRun(RunView run) {
        id = run.id();
        seed = run.seed();
        draws = run.draws();
        ranAt = run.ranAt();
        businessDate = run.businessDate();
        inputs = run.inputs();
        milestones = run.milestones();
        without = run.without();
        outcomes = run.outcomes();
    }

    RunView view() {
        return new RunView(id, seed, draws, ranAt, businessDate, inputs, milestones, without, outcomes);
    }
}
