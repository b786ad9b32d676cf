package org.gouvernail.web.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.sectorplans.imports.Imports.Found;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the page shows it: once where many lines of a file were found the same.
 *
 * @param found the first of them
 * @param times how many there are
 * @param last line of the last of them, null where lines are not told
 */
public record Repeated(Found found, int times, @Nullable Integer last) {

    /** From how many on the same finding is told once: fewer are worth their codes. */
    static final int MANY = 6;

    /** Whether it stands for many lines. */
    public boolean many() {
        return times > 1;
    }

    /** The findings in their order; what was found in many lines stands where it was found first. */
    static List<Repeated> of(List<Found> lines) {
        Map<List<@Nullable Object>, List<Found>> alike = new LinkedHashMap<>();
        for (Found line : lines) {
            alike.computeIfAbsent(likeness(line), k -> new ArrayList<>()).add(line);
        }
        return alike.values().stream()
                .flatMap(same ->
                        same.size() < MANY ? same.stream().map(Repeated::alone) : List.of(together(same)).stream())
                .sorted((a, b) -> Integer.compare(a.found.position(), b.found.position()))
                .toList();
    }

    private static List<@Nullable Object> likeness(Found line) {
        List<@Nullable Object> key = new ArrayList<>();
        key.add(line.file());
        key.add(line.sheet());
        key.add(line.record());
        key.add(line.problem());
        key.add(line.detail());
        // What changes, and what says nothing in words, is never the same as another.
        key.add(line.detail() == null || !line.changes().isEmpty() ? line.position() : null);
        return key;
    }

    private static Repeated alone(Found line) {
        return new Repeated(line, 1, line.line());
    }

    private static Repeated together(List<Found> same) {
        return new Repeated(same.get(0), same.size(), same.get(same.size() - 1).line());
    }
}
