package org.gouvernail.indicators.report;

import java.time.Instant;
import java.util.List;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.rest.Replies;
import org.gouvernail.indicators.report.Reports.ReportSummary;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.jspecify.annotations.Nullable;

/**
 * Which report a reader asks for: the current revision of a period's, a given one, or the one of an instant. Each reading
 * refuses as unknown what there is not, or what the reader may not see.
 *
 * @param revision its number, null for the current one
 * @param asOf the instant, null for now
 */
public record ReportAsked(
        String period, @Nullable Integer revision, @Nullable Instant asOf) {

    /** From the parameters of a query; refuses a revision that is no number, and one together with an instant. */
    public static ReportAsked of(String period, @Nullable String revision, @Nullable String asOf) {
        if (revision == null) {
            return new ReportAsked(period, null, Replies.asOf(asOf));
        }
        if (!revision.matches("[1-9]\\d{0,5}")) {
            throw unreadable("input.revision");
        }
        if (asOf != null) {
            throw unreadable("input.revision-or-instant");
        }
        return new ReportAsked(period, Integer.valueOf(revision), null);
    }

    public ReportSummary summary(Reports reports) {
        return (revision == null ? reports.summary(period, asOf) : reports.revisionSummary(period, revision))
                .orElseThrow(this::unknown);
    }

    public ReportView view(Reports reports) {
        return (revision == null ? reports.find(period, asOf) : reports.revision(period, revision))
                .orElseThrow(this::unknown);
    }

    /** The canonical bytes, as text. */
    public String record(Reports reports) {
        return (revision == null ? reports.record(period, asOf) : reports.revisionRecord(period, revision))
                .orElseThrow(this::unknown);
    }

    private DomainException unknown() {
        return DomainException.notFound(ReportState.KIND, revision == null ? period : period + "-R" + revision);
    }

    private static DomainException unreadable(String code) {
        return DomainException.unreadable("input.unreadable", List.of(new FieldProblem("/revision", code)));
    }
}
