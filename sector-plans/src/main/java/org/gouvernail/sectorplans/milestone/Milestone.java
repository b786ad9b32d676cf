package org.gouvernail.sectorplans.milestone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Dates;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Said;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.jspecify.annotations.Nullable;

/**
 * A milestone. Set with a reference date, which is also its original and first forecast; its forecast is moved by the
 * ministries concerned, its reference by a decision; declared reached, and achieved once a deliverable is accepted; never deleted.
 */
@Entity
@Table(name = "milestone")
class Milestone {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "measure_id", updatable = false)
    private UUID measureId;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "title_fr")
    private String titleFr;

    @Column(name = "title_en")
    private @Nullable String titleEn;

    @Column(name = "original_date", updatable = false)
    private LocalDate original;

    @Column(name = "reference_date")
    private LocalDate reference;

    @Column(name = "forecast_date")
    private LocalDate forecast;

    @Column(name = "actual_date")
    private @Nullable LocalDate actual;

    @Column(name = "deliverable_accepted")
    private boolean deliverableAccepted;

    @Column(name = "told_late")
    private boolean toldLate;

    @Column(name = "unreached_on")
    private @Nullable LocalDate unreachedOn;

    @Column(name = "promise_changed")
    private boolean promiseChanged;

    @Enumerated(EnumType.STRING)
    @Column(name = "provenance_kind", updatable = false)
    private Provenance.Kind provenanceKind;

    @Column(name = "provenance_source", updatable = false)
    private @Nullable String provenanceSource;

    protected Milestone() {}

    Milestone(UUID measureId, String code, LocalizedText title, LocalDate reference, Provenance provenance) {
        this.id = UUID.randomUUID();
        this.measureId = measureId;
        this.code = code;
        this.original = reference;
        this.reference = reference;
        this.forecast = reference;
        this.provenanceKind = provenance.kind();
        this.provenanceSource = provenance.source();
        this.titleFr = title.fr();
        this.titleEn = title.en();
    }

    /** Other words are noted: the promise is then compared with what was announced. */
    void reword(LocalizedText title) {
        promiseChanged |= !title.equals(LocalizedText.of(titleFr, titleEn));
        titleFr = title.fr();
        titleEn = title.en();
    }

    void moveForecast(LocalDate date) {
        forecast = date;
    }

    /**
     * Reached on a date. It is told late and stays so where the report of its quarter can no longer tell it, where its
     * ministry still said later than that date that it was to come, and where the date puts an earlier declaration forward.
     *
     * @param late whether a report could have told so before
     * @param forecastOn day on which its forecast last moved, null while the first one stands
     */
    void reach(LocalDate date, boolean late, @Nullable LocalDate forecastOn) {
        toldLate |=
                actual == null ? late || before(date, unreachedOn) || before(date, forecastOn) : date.isBefore(actual);
        actual = date;
    }

    /** Said to come until a day, by an update submitted; an earlier day than the one noted changes nothing. */
    void stillToCome(LocalDate day) {
        if (unreachedOn == null || unreachedOn.isBefore(day)) {
            unreachedOn = day;
        }
    }

    private static boolean before(LocalDate date, @Nullable LocalDate said) {
        return said != null && date.isBefore(said);
    }

    /** An accepted deliverable shows that it was reached, or will once that is declared. */
    void deliver() {
        deliverableAccepted = true;
    }

    /** Goes back to what it was before an update, as far as it still stands as the update said; tells whether it did. */
    boolean takeBack(Said said, MilestoneView before) {
        boolean moved = forecast.equals(said.forecast()) && !forecast.equals(before.forecastDate());
        boolean reached = actual != null && actual.equals(said.actual()) && !actual.equals(before.actualDate());
        if (moved) {
            forecast = before.forecastDate();
        }
        if (reached) {
            actual = before.actualDate();
            toldLate = before.toldLate();
        }
        return moved || reached;
    }

    void moveReference(LocalDate date) {
        reference = date;
    }

    boolean deliverableAccepted() {
        return deliverableAccepted;
    }

    UUID id() {
        return id;
    }

    UUID measureId() {
        return measureId;
    }

    String code() {
        return code;
    }

    LocalDate reference() {
        return reference;
    }

    /** Last day until which an update submitted said that it was still to come, null when none ever did. */
    @Nullable LocalDate unreachedOn() {
        return unreachedOn;
    }

    LocalDate forecast() {
        return forecast;
    }

    @Nullable LocalDate actual() {
        return actual;
    }

    Dates dates() {
        return new Dates(id, code, LocalizedText.of(titleFr, titleEn), original, reference, forecast, actual);
    }

    MilestoneView view(String measure, List<Evidence> evidence) {
        return new MilestoneView(
                code,
                measure,
                LocalizedText.of(titleFr, titleEn),
                reference,
                original,
                forecast,
                actual,
                deliverableAccepted && actual != null,
                toldLate,
                Slippage.days(reference, forecast, actual, deliverableAccepted),
                Slippage.days(original, forecast, actual, deliverableAccepted),
                evidence,
                new Provenance(provenanceKind, provenanceSource));
    }
}
