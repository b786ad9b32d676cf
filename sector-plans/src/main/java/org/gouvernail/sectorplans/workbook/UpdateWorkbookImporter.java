package org.gouvernail.sectorplans.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.imports.Importer;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.Recent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateContent;
import org.gouvernail.sectorplans.status.UpdateBatch;
import org.gouvernail.sectorplans.status.UpdateBatch.Draft;
import org.gouvernail.sectorplans.status.UpdateDrafts;
import org.gouvernail.sectorplans.table.SentFile;
import org.gouvernail.sectorplans.table.Tables;
import org.gouvernail.sectorplans.workbook.Column.Sheet;
import org.jspecify.annotations.Nullable;

/** Takes update workbooks back, and cells pasted from them: {@code update-xlsx}, whose target is the quarter. */
@ApplicationScoped
class UpdateWorkbookImporter implements Importer {

    @Inject
    MeasureDirectory directory;

    @Inject
    Milestones milestones;

    @Inject
    StatusUpdates updates;

    @Inject
    UpdateDrafts drafts;

    @Inject
    UpdateBatch batch;

    @Override
    public String kind() {
        return "update-xlsx";
    }

    /** A coordinator, while the quarter is open; each row is then held to the ministries that they write for. */
    @Override
    public void accept(Request request) {
        if (!CurrentActor.get().has(Role.COORDINATOR)) {
            throw DomainException.forbidden("import.by-coordinator");
        }
        drafts.demandOpen(request.target());
    }

    /** All measures that the sender reports on, before the quarter: as whoever freezes it holds them. */
    @Override
    public void hold(Request request) {
        directory.lockOf(CurrentActor.get().organisations(Role.COORDINATOR));
    }

    @Override
    public boolean mayLand(Request request) {
        return CurrentActor.get().has(Role.COORDINATOR);
    }

    @Override
    public boolean holdsDrafts() {
        return true;
    }

    @Override
    public Proposal propose(Request request, SentFile file) {
        Rows rows = new Rows(file.name(), Tables.read(file));
        if (!rows.stateVersions() && request.seen() == null) {
            throw Tables.encoding(file) == null
                    ? DomainException.invalid("import.ids-gone", "/file", file.name())
                    : DomainException.versionRequired();
        }
        List<Entry> entries = rows.all().stream().map(Entry::new).toList();
        Map<String, Comparison> byMeasure = compare(request, entries);
        Map<String, UpdateContent> contents = new TreeMap<>();
        byMeasure.forEach((code, comparison) -> {
            UpdateContent content = comparison.content();
            if (content != null) {
                contents.put(code, content);
            }
        });
        drafts.problems(request.target(), contents)
                .forEach((code, problems) ->
                        Objects.requireNonNull(byMeasure.get(code)).refuse(problems));
        byMeasure.forEach((code, comparison) -> {
            if (!comparison.settle()) {
                contents.remove(code);
            }
        });
        List<Line> lines = new ArrayList<>(rows.unread());
        entries.forEach(e -> lines.addAll(e.lines()));
        Map<String, Draft> planned = new TreeMap<>();
        contents.forEach((code, content) -> planned.put(
                code,
                new Draft(content, Objects.requireNonNull(byMeasure.get(code)).version())));
        return new Proposal(lines, List.of(lines, contents), planned);
    }

    /** The rows by the measure whose update they speak of, each compared with it. */
    private Map<String, Comparison> compare(Request request, List<Entry> entries) {
        Map<String, MilestoneView> named = milestones.named(codes(entries, Sheet.MILESTONE));
        Set<String> measures = new TreeSet<>(codes(entries, Sheet.MEASURE));
        named.values().forEach(m -> measures.add(m.measure()));
        Map<String, MeasureKey> mine = new TreeMap<>();
        directory.named(measures).forEach(m -> mine.put(m.code(), m));
        Map<String, Recent> recent = updates.recent(request.target(), mine.keySet());
        String stated = request.seen();
        Set<String> seen = stated == null ? null : Set.copyOf(List.of(stated.split(" ", -1)));
        Map<String, Comparison> byMeasure = new TreeMap<>();
        for (Entry entry : entries) {
            MilestoneView milestone = named.get(entry.code());
            boolean own = entry.row().sheet() == Sheet.MEASURE;
            MeasureKey measure = mine.get(own ? entry.code() : milestone == null ? "" : milestone.measure());
            Recent now = measure == null ? null : recent.get(measure.code());
            identify(entry, request.target(), measure);
            if (measure != null && now != null && !entry.isMisplaced()) {
                byMeasure
                        .computeIfAbsent(measure.code(), m -> new Comparison(now.now(), seen))
                        .add(entry);
            } else if (!entry.isMisplaced()) {
                entry.misplace("update.not-saved", entry.code());
            }
        }
        return byMeasure;
    }

    /** Refuses a row that is not about an update that the current actor writes. */
    private static void identify(Entry entry, String period, @Nullable MeasureKey measure) {
        Row row = entry.row();
        String shown = row.text(Column.CODE);
        String quarter = row.text(Column.PERIOD);
        if (!shown.isEmpty() && !shown.equals(entry.code())) {
            entry.misplace("import.id-differs", shown, entry.code());
        }
        if (!quarter.isEmpty() && !quarter.equals(period)) {
            entry.misplace("import.other-period", quarter, period);
        }
        if (entry.code().isEmpty()) {
            entry.misplace("import.no-code");
        } else if (measure == null) {
            entry.misplace(row.sheet() == Sheet.MEASURE ? "unknown.measure" : "unknown.milestone", entry.code());
        } else if (!measure.concerns(CurrentActor.get(), Role.COORDINATOR)) {
            entry.misplace("access.organisation", measure.leadOrganisation());
        }
    }

    private static Set<String> codes(List<Entry> entries, Sheet sheet) {
        return entries.stream()
                .filter(e -> e.row().sheet() == sheet)
                .map(Entry::code)
                .filter(code -> code.matches(Codes.PATTERN))
                .collect(Collectors.toSet());
    }

    /** Saves each update under the version that was compared: whatever moved since refuses all of them. */
    @Override
    @SuppressWarnings("unchecked")
    public void land(Landing landing) {
        batch.save(landing.request().target(), (Map<String, Draft>)
                landing.proposal().plan());
    }
}
