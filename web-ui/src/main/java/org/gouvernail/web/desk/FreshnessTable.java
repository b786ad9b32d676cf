package org.gouvernail.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.sectorplans.freshness.Freshness;
import org.gouvernail.sectorplans.freshness.Freshness.Index;
import org.jspecify.annotations.Nullable;

/** The freshness index of the ministries that its reader sees, beside that of the strategy. */
@Named
@RequestScoped
public class FreshnessTable {

    @Inject
    Freshness freshness;

    @Inject
    Organisations organisations;

    private @Nullable Index index;
    private List<Row> rows = List.of();

    /**
     * A ministry.
     *
     * @param points the index without decimals, for the chart
     */
    public record Row(OrganisationView ministry, BigDecimal value, int points, int milestones) {}

    @PostConstruct
    void load() {
        Index read = freshness.index();
        index = read;
        rows = read.ministries().stream()
                .map(m ->
                        new Row(organisations.require(m.organisation()), m.value(), points(m.value()), m.milestones()))
                .toList();
    }

    private static int points(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_UP).intValue();
    }

    /** The index of the strategy as the chart shows it, null when no milestone is open. */
    public @Nullable Integer getPoints() {
        BigDecimal strategy = getStrategy();
        return strategy == null ? null : points(strategy);
    }

    public @Nullable BigDecimal getStrategy() {
        return index == null ? null : index.strategy();
    }

    /** Code of the published report whose milestones these are, null for those that stand now. */
    public @Nullable String getPeriod() {
        return index == null ? null : index.period();
    }

    public int getMilestones() {
        return index == null ? 0 : index.milestones();
    }

    public int getLife() {
        return Freshness.LIFE;
    }

    public List<Row> getRows() {
        return rows;
    }
}
