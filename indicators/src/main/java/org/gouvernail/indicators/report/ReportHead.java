package org.gouvernail.indicators.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A revision of a report and what happened to it, without its content. */
record ReportHead(
        UUID compilation,
        String period,
        int revision,
        String sha256,
        Instant compiledAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt) {

    Reports.State state() {
        return publishedAt != null
                ? Reports.State.PUBLISHED
                : approvedAt != null ? Reports.State.APPROVED : Reports.State.COMPILED;
    }

    boolean existedAt(Instant instant) {
        return !compiledAt.isAfter(instant);
    }

    /** This head without what happened to it after an instant. */
    ReportHead asOf(@Nullable Instant instant) {
        if (instant == null) {
            return this;
        }
        boolean approved = approvedAt != null && !approvedAt.isAfter(instant);
        boolean published = publishedAt != null && !publishedAt.isAfter(instant);
        return new ReportHead(
                compilation,
                period,
                revision,
                sha256,
                compiledAt,
                approved ? approvedBy : null,
                approved ? approvedAt : null,
                published ? publishedBy : null,
                published ? publishedAt : null);
    }

    Reports.ReportSummary summary() {
        return new Reports.ReportSummary(period, revision, state(), sha256, compiledAt, publishedAt);
    }

    Reports.ReportView view(ReportRecord said) {
        return new Reports.ReportView(
                period,
                revision,
                state(),
                sha256,
                compiledAt,
                approvedBy,
                approvedAt,
                publishedAt,
                said.figures(),
                said.measures(),
                said.milestones(),
                said.slippages(),
                said.decisionsRequested(),
                said.limits());
    }
}
