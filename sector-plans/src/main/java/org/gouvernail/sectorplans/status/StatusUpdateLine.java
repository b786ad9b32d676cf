package org.gouvernail.sectorplans.status;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Dates;
import org.jspecify.annotations.Nullable;

/** What an update says of one milestone, with the title, reference and original dates it had when it was written. */
@Entity
@Table(name = "status_update_line")
@IdClass(StatusUpdateLine.Key.class)
class StatusUpdateLine {

    @Id
    @Column(name = "update_id", updatable = false)
    private UUID updateId;

    @Id
    @Column(name = "milestone_id", updatable = false)
    private UUID milestoneId;

    @Column(name = "position", updatable = false)
    private int position;

    @Column(name = "title_fr", updatable = false)
    private @Nullable String titleFr;

    @Column(name = "title_en", updatable = false)
    private @Nullable String titleEn;

    @Column(name = "forecast_date", updatable = false)
    private LocalDate forecast;

    @Column(name = "actual_date", updatable = false)
    private @Nullable LocalDate actual;

    @Column(name = "reference_date", updatable = false)
    private LocalDate reference;

    @Column(name = "original_date", updatable = false)
    private LocalDate original;

    @Column(name = "reason_fr", updatable = false)
    private @Nullable String reasonFr;

    @Column(name = "reason_en", updatable = false)
    private @Nullable String reasonEn;

    protected StatusUpdateLine() {}

    /** The line of a milestone: what was given, or its current dates. */
    StatusUpdateLine(UUID updateId, int position, Dates dates, StatusUpdates.@Nullable Line given) {
        this.updateId = updateId;
        this.milestoneId = dates.id();
        this.position = position;
        this.titleFr = dates.title().fr();
        this.titleEn = dates.title().en();
        this.reference = dates.reference();
        this.original = dates.original();
        LocalDate forecastGiven = given == null ? null : given.forecastDate();
        LocalDate actualGiven = given == null ? null : given.actualDate();
        LocalizedText reason = given == null ? null : given.reason();
        this.forecast = forecastGiven == null ? dates.forecast() : forecastGiven;
        this.actual = actualGiven == null ? dates.actual() : actualGiven;
        this.reasonFr = reason == null ? null : reason.fr();
        this.reasonEn = reason == null ? null : reason.en();
    }

    UUID milestoneId() {
        return milestoneId;
    }

    StatusUpdates.Line view(String code) {
        return new StatusUpdates.Line(
                code, forecast, actual, reasonFr == null ? null : LocalizedText.of(reasonFr, reasonEn));
    }

    /** The dates stated, beside those the milestone was held to then. */
    Dates dates(String code, LocalizedText title) {
        return new Dates(milestoneId, code, title, original, reference, forecast, actual);
    }

    /** Identity of a line: public because the provider makes it. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private @Nullable UUID updateId;
        private @Nullable UUID milestoneId;

        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(key.updateId, updateId)
                    && Objects.equals(key.milestoneId, milestoneId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(updateId, milestoneId);
        }
    }
}
