package org.gouvernail.sectorplans.plantable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouvernail.sectorplans.imports.Importer.Line;
import org.gouvernail.sectorplans.imports.Importer.Outcome;
import org.gouvernail.sectorplans.profile.ImportProfile;
import org.gouvernail.sectorplans.profile.ImportProfile.Kind;

/** Tells what a source held before and its file holds no more: it stays in the plan, and its sender is told. */
final class Absences {

    private static final Pattern OF_A_PROJECT = Pattern.compile("-(P\\d+)(?:-U\\d+)?$");

    private final Standing standing;
    private final ImportProfile profile;
    private final Items items;

    Absences(Standing standing, ImportProfile profile, Items items) {
        this.standing = standing;
        this.profile = profile;
        this.items = items;
    }

    /** What came from this source before and is not in the file any more. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Map<String, Kind> read = new LinkedHashMap<>();
        profile.tables().forEach(t -> t.records().forEach(r -> read.put(r.kind().name(), r.kind())));
        if (profile.project() != null) {
            List.of(Kind.MEASURE, Kind.MILESTONE).forEach(kind -> read.put(kind.name(), kind));
        }
        standing.said().keySet().forEach(key -> {
            int cut = key.indexOf(' ');
            Kind kind = read.get(key.substring(0, cut));
            String code = key.substring(cut + 1);
            if (kind != null && !items.of(kind).containsKey(code) && isOwn(code)) {
                lines.add(new Line(
                        Outcome.ABSENT,
                        kind.name(),
                        code,
                        "",
                        null,
                        null,
                        null,
                        "import.absent",
                        List.of(code),
                        Map.of()));
            }
        });
        return lines;
    }

    /** Whether a record can be missing from this file: a table does not hold the tasks of projects that came beside it. */
    private boolean isOwn(String code) {
        Matcher task = OF_A_PROJECT.matcher(code);
        return profile.project() != null || !task.find() || !standing.said().containsKey("PROJECT " + task.group(1));
    }
}
