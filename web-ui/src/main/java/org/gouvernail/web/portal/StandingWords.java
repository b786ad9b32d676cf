package org.gouvernail.web.portal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.promise.Promises.Promise;
import org.gouvernail.web.shell.Reader;

/** How the measures of a plan stand, in one sentence that counts every one of them. */
final class StandingWords {

    private StandingWords() {}

    static String of(List<Promise> promises, Reader reader) {
        List<String> parts = new ArrayList<>();
        Arrays.stream(MeasureState.values())
                .filter(state -> state != MeasureState.WITHDRAWN)
                .forEach(state -> count(
                        parts,
                        "plan.count." + state,
                        promises.stream().filter(p -> p.state() == state).count(),
                        reader));
        promises.stream()
                .filter(p -> p.mergedInto() != null)
                .forEach(p -> parts.add(reader.words("plan.count.merged", p.measure(), p.mergedInto())));
        count(
                parts,
                "plan.count.WITHDRAWN",
                promises.stream()
                        .filter(p -> p.state() == MeasureState.WITHDRAWN && p.mergedInto() == null)
                        .count(),
                reader);
        return reader.words("plan.count", promises.size(), String.join(", ", parts));
    }

    private static void count(List<String> parts, String key, long number, Reader reader) {
        if (number > 0) {
            parts.add(reader.words(key, number));
        }
    }
}
