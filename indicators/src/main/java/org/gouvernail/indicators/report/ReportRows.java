package org.gouvernail.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouvernail.governance.kernel.Json;
import org.jspecify.annotations.Nullable;

/**
 * Reports, their approvals and their publications: three tables to which rows are only added, guarded so in the database.
 * What a report is now, and what it was at an instant, follows from which rows exist.
 */
@ApplicationScoped
class ReportRows {

    private static final String HEADS = "select r.compilation_id, r.period_code, r.revision, r.sha256, r.compiled_at,"
            + " r.total, a.approved_by, a.approved_at, p.published_by, p.published_at from report r"
            + " left join report_approval a on a.compilation_id = r.compilation_id"
            + " left join report_publication p on p.compilation_id = r.compilation_id";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Approvals approvals;

    void add(UUID compilation, ReportRecord report, String record, String sha256, String requestedBy, Instant at) {
        insert(
                "insert into report (compilation_id, period_code, revision, record, sha256, requested_by,"
                        + " compiled_at, total) values (?, ?, ?, ?, ?, ?, ?, ?)",
                compilation,
                report.period(),
                report.revision(),
                record,
                sha256,
                requestedBy,
                at.atOffset(ZoneOffset.UTC),
                Json.canonical(report.figures().total()));
    }

    void approve(UUID compilation, String account, Instant at) {
        insert(
                "insert into report_approval (compilation_id, approved_by, approved_at) values (?, ?, ?)",
                compilation,
                account,
                at.atOffset(ZoneOffset.UTC));
    }

    void publish(UUID compilation, String account, Instant at) {
        insert(
                "insert into report_publication (compilation_id, published_by, published_at) values (?, ?, ?)",
                compilation,
                account,
                at.atOffset(ZoneOffset.UTC));
    }

    /** Every revision of every report, latest period and revision first. */
    List<ReportHead> all() {
        return heads(HEADS + " order by r.period_code desc, r.revision desc", null);
    }

    /** The revisions of a period's report, latest first. */
    List<ReportHead> of(String period) {
        return heads(HEADS + " where r.period_code = ? order by r.revision desc", period);
    }

    /** The canonical text of a report that exists. */
    String record(UUID compilation) {
        try (PreparedStatement select =
                connection().prepareStatement("select record from report where compilation_id = ?")) {
            select.setObject(1, compilation);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("no report of compilation " + compilation);
                }
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The period of the report with this hash, whichever its revision. */
    Optional<String> periodOf(String sha256) {
        return withHash(sha256).map(ReportHead::period);
    }

    /** The report with this hash. */
    Optional<ReportHead> withHash(String sha256) {
        return heads(HEADS + " where r.sha256 = ?", sha256).stream().findFirst();
    }

    /** Whether no report is about a later period. */
    boolean isNewest(String period) {
        return heads(HEADS + " where r.period_code > ?", period).isEmpty();
    }

    Optional<ReportHead> find(UUID compilation) {
        return heads(HEADS + " where r.compilation_id = ?", compilation).stream()
                .findFirst();
    }

    private List<ReportHead> heads(String sql, @Nullable Object sought) {
        Map<UUID, List<Reports.Approval>> given = approvals.all();
        List<ReportHead> heads = new ArrayList<>();
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            if (sought != null) {
                select.setObject(1, sought);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    heads.add(head(row, given));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return heads;
    }

    private static ReportHead head(ResultSet row, Map<UUID, List<Reports.Approval>> given) throws SQLException {
        UUID compilation = row.getObject("compilation_id", UUID.class);
        return new ReportHead(
                compilation,
                row.getString("period_code"),
                row.getInt("revision"),
                row.getString("sha256"),
                row.getObject("compiled_at", OffsetDateTime.class).toInstant(),
                given.getOrDefault(compilation, List.of()),
                row.getString("approved_by"),
                instant(row, "approved_at"),
                row.getString("published_by"),
                instant(row, "published_at"),
                null,
                row.getString("total"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private void insert(String sql, Object... values) {
        try (PreparedStatement insert = connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}
