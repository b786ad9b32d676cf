package org.gouvernail.sectorplans.status;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.Standing;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Dates;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.jspecify.annotations.Nullable;

/**
 * What a ministry gave its word for on a measure: of each period the last update that was endorsed and not returned
 * since, the latest period first.
 *
 * @param updates those updates
 */
record Words(List<StatusUpdate> updates) {

    /** The words among these updates of one measure. */
    static Words among(List<StatusUpdate> updates) {
        TreeMap<String, StatusUpdate> byPeriod = new TreeMap<>();
        updates.stream()
                .filter(StatusUpdate::isWord)
                .forEach(u -> byPeriod.merge(u.period(), u, (a, b) -> a.revision() > b.revision() ? a : b));
        return new Words(List.copyOf(byPeriod.descendingMap().values()));
    }

    /** Those given for earlier periods. */
    Words before(String period) {
        return new Words(
                updates.stream().filter(u -> u.period().compareTo(period) < 0).toList());
    }

    Optional<StatusUpdate> last() {
        return updates.stream().findFirst();
    }

    /** The amount last declared as spent: a word that is silent on it leaves the earlier one. Null when none was. */
    @Nullable BigDecimal spent() {
        return updates.stream()
                .map(StatusUpdate::spent)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Where the last word leaves the measure. */
    Standing standing() {
        return last().map(word -> word.standing(spent())).orElse(Standing.NONE);
    }

    /** The update of a period that nobody wrote yet: the last word given, over the dates of today. */
    UpdateView prefill(MeasureKey measure, String period, List<Dates> dates) {
        Optional<StatusUpdate> last = last();
        BigDecimal spent = spent();
        return new UpdateView(
                measure.code(),
                period,
                1,
                UpdateState.DRAFT,
                last.map(StatusUpdate::declared).orElse(null),
                last.map(StatusUpdate::progress).orElse(null),
                null,
                spent == null ? null : spent.setScale(2).toPlainString(),
                dates.stream()
                        .map(d -> new Line(d.code(), d.forecast(), d.actual(), null))
                        .toList(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
