package org.gouvernail.web.registers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.finding.Finding;
import org.gouvernail.sectorplans.finding.Finding.Kind;
import org.gouvernail.sectorplans.finding.Findings;
import org.gouvernail.sectorplans.finding.Findings.Filter;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.shell.Slice;
import org.jspecify.annotations.Nullable;

/** The contradictions of measures in the reader's sight, by kind; those of a draft before it is transmitted. */
@Named
@RequestScoped
public class Contradictions {

    private static final int AT_ONCE = 50;

    @Inject
    Desk desk;

    @Inject
    Findings findings;

    @Inject
    Measures measures;

    private @Nullable List<Finding> all;
    private @Nullable Map<String, LocalizedText> titles;

    /** A kind with how many measures it was found in. */
    public record Tally(Kind kind, long count) {}

    private List<Finding> all() {
        if (all == null) {
            all = findings.search(Filter.ALL);
        }
        return all;
    }

    /** How many measures have each kind, kinds without any included. */
    public List<Tally> getTallies() {
        return Arrays.stream(Kind.values())
                .map(kind -> new Tally(
                        kind, all().stream().filter(f -> f.kind() == kind).count()))
                .toList();
    }

    /** How many there are. */
    public int getCount() {
        return all().size();
    }

    /** The kind that was chosen, null for all. */
    public @Nullable Kind getKind() {
        String asked = desk.parameter("genre");
        return Arrays.stream(Kind.values())
                .filter(k -> k.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    public Slice<Finding> getSlice() {
        Kind kind = getKind();
        return Slice.of(
                all().stream().filter(f -> kind == null || f.kind() == kind).toList(), desk.parameter("page"), AT_ONCE);
    }

    /** Where the other pages are, up to the number of one. */
    public String getPages() {
        Kind kind = getKind();
        return "/contradictions?" + (kind == null ? "" : "genre=" + kind + "&");
    }

    /** The title of a measure on the page. */
    public @Nullable LocalizedText title(String measure) {
        if (titles == null) {
            titles = new TreeMap<>(
                    measures
                            .named(getSlice().rows().stream()
                                    .map(Finding::measure)
                                    .distinct()
                                    .toList())
                            .stream()
                            .collect(Collectors.toMap(MeasureView::code, MeasureView::title)));
        }
        return titles.get(measure);
    }

    /** What the committee would see of a measure were this update endorsed as it is. */
    public List<Finding> once(@Nullable UpdateView update) {
        return update == null
                ? List.of()
                : findings.onceEndorsed(List.of(update)).getOrDefault(update.measure(), List.of());
    }
}
