package org.gouvernail.sectorplans.quarter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.Chunks;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** Reads the measures that a compilation froze, as they were said to be. */
final class MeasuresSql {

    private static final String MEASURES =
            "select code, title_fr, title_en, plan_code, lead_organisation, contributing,"
                    + " objectives, weight, state, declared_rating, assessed_rating, gap_reason_fr, gap_reason_en, progress,"
                    + " update_state, authorised, spent, decision_fr, decision_en from quarter_input where compilation_id = ?";

    private final Connection sql;

    MeasuresSql(Connection sql) {
        this.sql = sql;
    }

    List<FrozenMeasure> of(UUID compilation, String plan) throws SQLException {
        return read(MEASURES + " and plan_code = ? order by code", compilation, List.of(plan));
    }

    List<FrozenMeasure> of(UUID compilation, Collection<String> codes) throws SQLException {
        List<FrozenMeasure> measures = new ArrayList<>();
        for (List<String> some : Chunks.of(codes)) {
            measures.addAll(read(
                    MEASURES + " and code in (?" + ", ?".repeat(some.size() - 1) + ") order by code",
                    compilation,
                    some));
        }
        return measures;
    }

    private List<FrozenMeasure> read(String text, UUID compilation, List<String> codes) throws SQLException {
        List<FrozenMeasure> measures = new ArrayList<>();
        try (PreparedStatement s = sql.prepareStatement(text)) {
            s.setFetchSize(1000);
            s.setObject(1, compilation);
            for (int i = 0; i < codes.size(); i++) {
                s.setString(i + 2, codes.get(i));
            }
            try (ResultSet row = s.executeQuery()) {
                while (row.next()) {
                    measures.add(measure(row));
                }
            }
        }
        return measures;
    }

    private static FrozenMeasure measure(ResultSet row) throws SQLException {
        return new FrozenMeasure(
                row.getString("code"),
                LocalizedText.of(row.getString("title_fr"), row.getString("title_en")),
                row.getString("plan_code"),
                row.getString("lead_organisation"),
                codes(row.getString("contributing")),
                codes(row.getString("objectives")),
                row.getBigDecimal("weight"),
                row.getString("state"),
                rating(row.getString("declared_rating")),
                rating(row.getString("assessed_rating")),
                text(row.getString("gap_reason_fr"), row.getString("gap_reason_en")),
                row.getObject("progress", Integer.class),
                row.getString("update_state"),
                row.getBigDecimal("authorised"),
                row.getBigDecimal("spent"),
                text(row.getString("decision_fr"), row.getString("decision_en")));
    }

    private static List<String> codes(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split(","));
    }

    private static @Nullable Rating rating(@Nullable String name) {
        return name == null ? null : Rating.valueOf(name);
    }

    private static @Nullable LocalizedText text(@Nullable String fr, @Nullable String en) {
        return fr == null ? null : LocalizedText.of(fr, en);
    }
}
