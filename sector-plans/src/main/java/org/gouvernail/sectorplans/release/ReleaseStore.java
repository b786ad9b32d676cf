package org.gouvernail.sectorplans.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** Releases in the database: thousands of rows at once, which are then only read. */
@ApplicationScoped
@Transactional
class ReleaseStore implements Releases {

    private static final String COLUMNS = "source_key, measure_code, title, organisation, category, rating_text,"
            + " source_rating, source_rank, rating, start_text, start_date, end_text, end_date, cost_text, cost, cost_unit";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Plans plans;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Kept release, List<SourceRecord> records) {
        UUID id = UUID.randomUUID();
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement s = connection.prepareStatement("insert into source_release (id, plan_code, label,"
                        + " import_id, profile_name, sha256, encoding, committed_at) values (?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement r = connection.prepareStatement("insert into source_record (release_id, position, "
                        + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            s.setObject(1, id);
            s.setString(2, release.plan());
            s.setString(3, release.label());
            s.setObject(4, release.importId());
            s.setString(5, release.profile());
            s.setString(6, release.sha256());
            s.setString(7, release.encoding());
            s.setObject(8, release.committedAt().atOffset(ZoneOffset.UTC));
            s.executeUpdate();
            for (int i = 0; i < records.size(); i++) {
                r.setObject(1, id);
                r.setInt(2, i);
                write(r, records.get(i));
                r.addBatch();
            }
            r.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(PreparedStatement s, SourceRecord record) throws SQLException {
        Object[] values = {
            record.key(),
            record.measure(),
            record.title(),
            record.organisation(),
            record.category(),
            record.ratingText(),
            record.sourceRating(),
            record.sourceRank(),
            record.rating() == null ? null : record.rating().name(),
            record.startText(),
            record.start(),
            record.endText(),
            record.end(),
            record.costText(),
            record.cost(),
            record.costUnit()
        };
        for (int i = 0; i < values.length; i++) {
            s.setObject(i + 3, values[i]);
        }
    }

    @Override
    public boolean has(String plan, String label) {
        return !kept("where plan_code = ? and label = ?", plan, label).isEmpty();
    }

    @Override
    public List<ReleaseView> of(String plan) {
        plans.require(plan);
        return kept("where plan_code = ? order by label", plan).stream()
                .map(k -> Totals.of(k, records(plan, k.label())))
                .toList();
    }

    @Override
    public ReleaseView require(String plan, String label) {
        plans.require(plan);
        return kept("where plan_code = ? and label = ?", plan, label).stream()
                .findFirst()
                .map(k -> Totals.of(k, records(plan, label)))
                .orElseThrow(() -> DomainException.notFound("release", label));
    }

    @Override
    public List<SourceRecord> records(String plan, String label) {
        return said("where l.plan_code = ? and l.label = ? order by r.source_key", plan, label).stream()
                .map(Said::record)
                .toList();
    }

    @Override
    public List<Said> ofMeasure(String measure) {
        return said("where r.measure_code = ? order by l.label, r.source_key", measure);
    }

    @Override
    public Movement movement(String plan, String from, String to) {
        require(plan, from);
        require(plan, to);
        return Movements.between(plan, from, records(plan, from), to, records(plan, to));
    }

    private List<Kept> kept(String restriction, String... values) {
        return read(
                "select plan_code, label, import_id, profile_name, sha256, encoding, committed_at from source_release "
                        + restriction,
                row -> new Kept(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, OffsetDateTime.class).toInstant()),
                values);
    }

    private List<Said> said(String restriction, String... values) {
        return read(
                "select l.label, r." + COLUMNS.replace(", ", ", r.")
                        + " from source_record r join source_release l on l.id = r.release_id " + restriction,
                row -> new Said(row.getString(1), record(row)),
                values);
    }

    private static SourceRecord record(ResultSet row) throws SQLException {
        String rating = row.getString(10);
        int rank = row.getInt(9);
        return new SourceRecord(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                rank == 0 ? null : rank,
                rating == null ? null : Rating.valueOf(rating),
                row.getString(11),
                day(row.getDate(12)),
                row.getString(13),
                day(row.getDate(14)),
                row.getString(15),
                plain(row.getBigDecimal(16)),
                row.getString(17));
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private <T> List<T> read(String sql, Row<T> row, String... values) {
        List<T> all = new ArrayList<>();
        try (PreparedStatement s = em.unwrap(Connection.class).prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                s.setString(i + 1, values[i]);
            }
            try (ResultSet rows = s.executeQuery()) {
                while (rows.next()) {
                    all.add(row.of(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    /** Reads one row. */
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
