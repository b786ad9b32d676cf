package org.gouvernail.web.outlook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.sectorplans.dependency.Dependencies;
import org.gouvernail.sectorplans.dependency.Dependencies.DependencyView;
import org.gouvernail.sectorplans.dependency.Dependencies.Pressure;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/** What the milestones of the measure in the address wait for, and what waits for them. */
@Named
@RequestScoped
public class Waits {

    @Inject
    Reader reader;

    @Inject
    Dependencies dependencies;

    @Inject
    Milestones milestones;

    @Inject
    Measures measures;

    private @Nullable List<Row> rows;

    /**
     * A dependency seen from one of its ends.
     *
     * @param other the milestone at the other end
     * @param daysShort days by which the forecast comes too early for what it waits for, 0 when it does not
     */
    public record Wait(DependencyView dependency, MilestoneView other, long daysShort) {}

    /** A milestone with what it waits for and what waits for it. */
    public record Row(MilestoneView milestone, List<Wait> waits, List<Wait> awaited) {}

    /** The milestones of the measure that wait or are awaited. */
    public List<Row> getRows() {
        if (rows == null) {
            rows = rows(milestones.of(reader.variable("code"), null));
        }
        return rows;
    }

    private List<Row> rows(List<MilestoneView> own) {
        Set<String> codes = own.stream().map(MilestoneView::code).collect(Collectors.toSet());
        List<DependencyView> all = dependencies.of(codes);
        Map<String, MilestoneView> named = milestones.named(all.stream()
                .flatMap(d -> Stream.of(d.predecessor(), d.successor()))
                .collect(Collectors.toSet()));
        List<Pressure> pressures = dependencies.pressures(
                all.stream().map(DependencyView::successor).collect(Collectors.toSet()));
        return own.stream()
                .map(m -> new Row(
                        m,
                        all.stream()
                                .filter(d -> d.successor().equals(m.code()))
                                .map(d -> wait(d, named.get(d.predecessor()), pressures))
                                .toList(),
                        all.stream()
                                .filter(d -> d.predecessor().equals(m.code()))
                                .map(d -> wait(d, named.get(d.successor()), pressures))
                                .toList()))
                .filter(r -> !r.waits().isEmpty() || !r.awaited().isEmpty())
                .toList();
    }

    private static Wait wait(DependencyView dependency, @Nullable MilestoneView other, List<Pressure> pressures) {
        long daysShort = pressures.stream()
                .filter(p -> p.milestone().equals(dependency.successor())
                        && p.predecessor().equals(dependency.predecessor()))
                .mapToLong(Pressure::daysShort)
                .findFirst()
                .orElse(0);
        return new Wait(dependency, Objects.requireNonNull(other), daysShort);
    }

    /** What was taken away within the last year from the milestones of the measure, either way. */
    public List<DependencyView> getEnded() {
        return dependencies.endedLately(milestones.of(reader.variable("code"), null).stream()
                .map(MilestoneView::code)
                .toList());
    }

    /** How long after its predecessor a milestone comes at the earliest, in words. */
    public String lag(int days) {
        String key = days == 0 ? "waits.lag-none" : days > 0 ? "waits.lag-after" : "waits.lag-before";
        return reader.words(key, Math.abs(days));
    }

    /** Whether the reader may declare what this measure's milestones wait for. */
    public boolean isWritable() {
        return writable(measures.require(reader.variable("code")));
    }

    static boolean writable(MeasureView measure) {
        Actor actor = CurrentActor.get();
        return actor.has(Role.SECRETARIAT)
                || Stream.concat(Stream.of(measure.leadOrganisation()), measure.contributing().stream())
                        .anyMatch(o -> actor.hasFor(Role.COORDINATOR, o, measure.plan()));
    }
}
