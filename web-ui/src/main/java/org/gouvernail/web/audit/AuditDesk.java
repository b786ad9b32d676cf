package org.gouvernail.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.journal.Journal.EntryView;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.gouvernail.governance.kernel.Subjects;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.indicators.report.Reports.ReportSummary;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/** What was recorded of a subject, entry by entry, and the reports with their hashes. */
@Named
@RequestScoped
public class AuditDesk {

    private static final List<String> KINDS = List.of(
            "measure",
            "milestone",
            "plan",
            "update",
            "period",
            "report",
            "session",
            "decision",
            "organisation",
            "account");
    private static final int CODE = 80;

    @Inject
    Desk desk;

    @Inject
    Journal journal;

    @Inject
    Reports reports;

    @Inject
    Subjects subjects;

    /** A kind of subject offered. */
    public record Kind(String name) {}

    public List<Kind> getKinds() {
        return KINDS.stream().map(Kind::new).toList();
    }

    public String getKind() {
        String kind = Typed.trimmed(desk.parameter("genre"));
        return KINDS.contains(kind) ? kind : KINDS.get(0);
    }

    public String getCode() {
        return Typed.trimmed(desk.parameter("code"));
    }

    /** Whether a subject was asked for. */
    public boolean isAsked() {
        return !getCode().isEmpty() && getCode().length() <= CODE;
    }

    /** The entries, oldest first; none when nothing was asked. */
    public List<EntryView> getEntries() {
        return isAsked() ? journal.history(new SubjectRef(getKind(), getCode())) : List.of();
    }

    /** The subject asked for, null when no capability knows it. */
    public @Nullable Subject getSubject() {
        return isAsked()
                ? subjects.resolve(new SubjectRef(getKind(), getCode())).orElse(null)
                : null;
    }

    /** The number of the last entry of the journal. */
    public long getHead() {
        return journal.head();
    }

    public List<ReportSummary> getReports() {
        return reports.all(null);
    }
}
