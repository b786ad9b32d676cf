package org.gouvernail.indicators.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.Json;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a report and what happened to it, without its content.
 *
 * @param approvals the approvals of its members, the earliest first
 * @param supersededBy the later revision that was published in its place, null while there is none
 * @param total its figures for the whole strategy, as JSON
 */
record ReportHead(
        UUID compilation,
        String period,
        int revision,
        String sha256,
        Instant compiledAt,
        List<Reports.Approval> approvals,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt,
        @Nullable Integer supersededBy,
        String total) {

    Reports.State state() {
        return publishedAt != null
                ? Reports.State.PUBLISHED
                : approvedAt != null ? Reports.State.APPROVED : Reports.State.COMPILED;
    }

    private int missing() {
        return approvedAt != null ? 0 : Reports.APPROVALS_NEEDED - approvals.size();
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
                approvals.stream().filter(a -> !a.at().isAfter(instant)).toList(),
                approved ? approvedBy : null,
                approved ? approvedAt : null,
                published ? publishedBy : null,
                published ? publishedAt : null,
                null,
                total);
    }

    /** This head, superseded by the latest of these revisions of its report that was published after it. */
    ReportHead among(List<ReportHead> revisions) {
        Integer later = revisions.stream()
                .filter(r -> r.period.equals(period) && r.revision > revision && r.state() == Reports.State.PUBLISHED)
                .map(ReportHead::revision)
                .max(Integer::compare)
                .orElse(null);
        return new ReportHead(
                compilation,
                period,
                revision,
                sha256,
                compiledAt,
                approvals,
                approvedBy,
                approvedAt,
                publishedBy,
                publishedAt,
                later,
                total);
    }

    Reports.ReportSummary summary() {
        return new Reports.ReportSummary(
                period,
                revision,
                state(),
                supersededBy,
                sha256,
                compiledAt,
                approvals,
                missing(),
                approvedBy,
                approvedAt,
                publishedAt,
                Json.read(total, Reports.FigureRow.class));
    }

    Reports.ReportView view(ReportRecord said) {
        return new Reports.ReportView(
                said.strategy(),
                period,
                revision,
                state(),
                supersededBy,
                sha256,
                said.previousSha256(),
                said.rules(),
                compiledAt,
                approvals,
                missing(),
                approvedBy,
                approvedAt,
                publishedAt,
                said.previous(),
                said.figures(),
                said.measures(),
                said.milestones(),
                said.slippages(),
                said.rebaselined(),
                said.decisionsCarriedOut(),
                said.decisionsRequested(),
                said.limits(),
                said.definitions());
    }
}
