package org.gouvernail.sectorplans.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.sectorplans.measure.Measures.MeasureContent;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * A measure. Announced in a plan with its code, revised by the secretariat, reported on each quarter, done or withdrawn
 * in the end, never deleted. Its lists live beside it.
 */
@Entity
@Table(name = "measure")
class Measure {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Column(name = "plan_code", updatable = false)
    private String plan;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "title_fr")
    private String titleFr;

    @Column(name = "title_en")
    private @Nullable String titleEn;

    @Column(name = "lead_organisation")
    private String leadOrganisation;

    @Column(name = "start_date")
    private @Nullable LocalDate start;

    @Column(name = "end_date")
    private @Nullable LocalDate end;

    @Column(name = "weight")
    private BigDecimal weight;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MeasureState state;

    @Column(name = "authorised_total")
    private BigDecimal authorisedTotal;

    @Column(name = "promise_changed")
    private boolean promiseChanged;

    @Enumerated(EnumType.STRING)
    @Column(name = "provenance_kind")
    private Provenance.Kind provenanceKind;

    @Column(name = "provenance_source")
    private @Nullable String provenanceSource;

    @Column(name = "known_on", updatable = false)
    private @Nullable LocalDate knownOn;

    protected Measure() {}

    /** @param on the business date: no report was owed before */
    Measure(UUID planId, String plan, String code, MeasureContent content, LocalDate on) {
        this.id = UUID.randomUUID();
        this.planId = planId;
        this.plan = plan;
        this.code = code;
        this.knownOn = on;
        write(content);
    }

    /** Other words or another amount are noted: the promise is then compared with what was announced. */
    void revise(MeasureContent content) {
        LocalizedText words = title();
        BigDecimal authorised = authorisedTotal;
        write(content);
        promiseChanged |= !words.equals(title()) || authorised.compareTo(authorisedTotal) != 0;
    }

    private void write(MeasureContent content) {
        titleFr = content.title().fr();
        titleEn = content.title().en();
        leadOrganisation = content.leadOrganisation();
        start = content.start();
        end = content.end();
        weight = content.weight();
        state = content.state();
        authorisedTotal = content.authorised().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        provenanceKind = content.provenance().kind();
        provenanceSource = content.provenance().source();
    }

    void passOn(String organisation) {
        leadOrganisation = organisation;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String plan() {
        return plan;
    }

    LocalizedText title() {
        return LocalizedText.of(titleFr, titleEn);
    }

    MeasureRecord record(MeasureLists lists) {
        return new MeasureRecord(
                code,
                plan,
                title(),
                leadOrganisation,
                lists.contributing(),
                lists.objectives(),
                start,
                end,
                lists.authorised(),
                weight.stripTrailingZeros().toPlainString(),
                state,
                new Provenance(provenanceKind, provenanceSource));
    }

    MeasureKey key(MeasureLists lists, PlanView within) {
        return new MeasureKey(
                id,
                code,
                plan,
                leadOrganisation,
                lists.contributing(),
                state,
                start,
                end,
                within.start(),
                within.end());
    }
}
