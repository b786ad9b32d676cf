package org.gouvernail.sectorplans.quarter;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.UUID;
import org.gouvernail.governance.period.FiscalQuarter;
import org.jspecify.annotations.Nullable;

/** Rows of a portfolio small enough to compute by hand, written without the product. */
public final class SmallPortfolio {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2018-01-05T15:00:00Z");

    private final Connection connection;

    public SmallPortfolio(Connection connection) {
        this.connection = connection;
    }

    public static UUID id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }

    public void period(String code, String state) throws SQLException {
        insert(
                "reporting_period (id, version, code, state, starts_on)",
                id(code),
                1,
                code,
                state,
                FiscalQuarter.parse(code).start());
    }

    public void plan(String code, @Nullable String start, @Nullable String end) throws SQLException {
        insert(
                "sector_plan (id, version, code, title_fr, lead_organisation, start_date, end_date, provenance_kind)",
                id(code),
                1,
                code,
                "Plan " + code,
                "MESI",
                date(start),
                date(end),
                "ILLUSTRATIVE");
    }

    public void measure(String plan, String code, String state, @Nullable String start, String weight)
            throws SQLException {
        insert(
                "measure (id, version, plan_id, plan_code, code, title_fr, title_en, lead_organisation, start_date,"
                        + " weight, state, authorised_total, provenance_kind)",
                id(code),
                1,
                id(plan),
                plan,
                code,
                "Mesure " + code,
                "Measure " + code,
                "MESI",
                date(start),
                new BigDecimal(weight),
                state,
                new BigDecimal("0.00"),
                "ILLUSTRATIVE");
    }

    public void authorise(String measure, String year, String amount) throws SQLException {
        insert("measure_authorised (measure_id, fiscal_year, amount)", id(measure), year, new BigDecimal(amount));
        run(
                "update measure set authorised_total = authorised_total + ? where id = ?",
                new BigDecimal(amount),
                id(measure));
    }

    public void contributor(String measure, int position, String organisation) throws SQLException {
        insert("measure_contributor (measure_id, position, organisation_code)", id(measure), position, organisation);
    }

    public void objective(String measure, int position, String objective) throws SQLException {
        insert("measure_objective (measure_id, position, objective_code)", id(measure), position, objective);
    }

    public void standing(
            String measure,
            @Nullable String declared,
            @Nullable String assessed,
            int progress,
            String spent,
            String reported)
            throws SQLException {
        insert(
                "measure_standing (measure_id, declared_rating, assessed_rating, progress, spent_to_date,"
                        + " last_reported_period)",
                id(measure),
                declared,
                assessed,
                progress,
                new BigDecimal(spent),
                reported);
    }

    /** A milestone; one reached has an accepted deliverable. */
    public void milestone(String measure, String number, String reference, String forecast, @Nullable String actual)
            throws SQLException {
        insert(
                "milestone (id, version, measure_id, code, title_fr, original_date, reference_date, forecast_date,"
                        + " actual_date, deliverable_accepted, provenance_kind)",
                id(measure + "-" + number),
                1,
                id(measure),
                measure + "-" + number,
                "Jalon " + number,
                date(reference),
                date(reference),
                date(forecast),
                date(actual),
                actual != null,
                "ILLUSTRATIVE");
    }

    /** A risk entered on a day; its code is the measure's with {@code -R} and its number. */
    public void risk(
            String measure, int number, int likelihood, int effect, String response, String entered, String review)
            throws SQLException {
        insert(
                "risk (id, version, measure_id, position, code, title_fr, likelihood, effect, response, treatment_fr,"
                        + " owner_fr, review_on, state, entered_on)",
                id(measure + "-R" + number),
                1,
                id(measure),
                number,
                measure + "-R" + number,
                "Risque " + number,
                likelihood,
                effect,
                response,
                "Traitement",
                "Direction",
                date(review),
                "OPEN",
                date(entered));
    }

    /** An issue that is so since a day; its code is the measure's with {@code -E} and its number. */
    public void issue(String measure, int number, String since, String due) throws SQLException {
        insert(
                "issue (id, version, measure_id, position, code, title_fr, since_date, effect_fr, action_fr, owner_fr,"
                        + " due_date, state)",
                id(measure + "-E" + number),
                1,
                id(measure),
                number,
                measure + "-E" + number,
                "Enjeu " + number,
                date(since),
                "Effet",
                "Action",
                "Direction",
                date(due),
                "OPEN");
    }

    /** An update with a line for every milestone of its measure, as the milestones stand. */
    public UUID update(String measure, String period, int revision, String state, String declared, String spent)
            throws SQLException {
        UUID id = id(measure + period + revision);
        boolean accepted = state.equals("ACCEPTED");
        insert(
                "status_update (id, version, measure_id, period_code, revision, state, declared_rating, progress,"
                        + " summary_fr, spent_to_date, decision_fr, assessed_rating, assessed_reason_fr, drafted_by, endorsed_at,"
                        + " accepted_at)",
                id,
                1,
                id(measure),
                period,
                revision,
                state,
                declared,
                40,
                "Résumé",
                new BigDecimal(spent),
                accepted ? "Trancher" : null,
                accepted ? "AMBER" : null,
                accepted ? "Écart" : null,
                "coord.mesi",
                state.equals("DRAFT") || state.equals("SUBMITTED") ? null : AT,
                accepted ? AT : null);
        run(
                "insert into status_update_line (update_id, milestone_id, position, title_fr, forecast_date, actual_date,"
                        + " reference_date, original_date) select cast(? as uuid), id, 0, title_fr, forecast_date,"
                        + " actual_date, reference_date, original_date from milestone where measure_id = ?",
                id,
                id(measure));
        return id;
    }

    public int run(String sql, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement.executeUpdate();
        }
    }

    private void insert(String into, @Nullable Object... values) throws SQLException {
        run(
                "insert into " + into + " values (" + String.join(", ", Collections.nCopies(values.length, "?")) + ")",
                values);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
