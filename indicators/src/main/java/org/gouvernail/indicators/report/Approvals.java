package org.gouvernail.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gouvernail.indicators.report.Reports.Approval;

/**
 * Which members approved a revision. A row names one person; whoever approves by a delegation leaves a row for the giver
 * too, so that the database itself counts nobody twice.
 */
@ApplicationScoped
class Approvals {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    boolean includeOneOf(UUID compilation, Set<String> persons) {
        try (PreparedStatement select =
                connection().prepareStatement("select person from report_member_approval where compilation_id = ?")) {
            select.setObject(1, compilation);
            try (ResultSet row = select.executeQuery()) {
                boolean found = false;
                while (!found && row.next()) {
                    found = persons.contains(row.getString("person"));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(UUID compilation, String account, Set<String> persons, Instant at) {
        try (PreparedStatement insert = connection()
                .prepareStatement("insert into report_member_approval (compilation_id, person, account,"
                        + " approved_at) values (?, ?, ?, ?)")) {
            for (String person : persons) {
                insert.setObject(1, compilation);
                insert.setString(2, person);
                insert.setString(3, account);
                insert.setObject(4, at.atOffset(ZoneOffset.UTC));
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The approvals of every revision, each one's in the order in which they came. */
    Map<UUID, List<Approval>> all() {
        Map<UUID, List<Approval>> all = new HashMap<>();
        try (PreparedStatement select = connection()
                        .prepareStatement("select compilation_id, account, approved_at from report_member_approval"
                                + " where person = account order by approved_at, account");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Instant at = row.getObject("approved_at", OffsetDateTime.class).toInstant();
                all.computeIfAbsent(row.getObject("compilation_id", UUID.class), id -> new ArrayList<>())
                        .add(new Approval(row.getString("account"), at));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}
