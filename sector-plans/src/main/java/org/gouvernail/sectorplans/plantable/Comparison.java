package org.gouvernail.sectorplans.plantable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.sectorplans.deliverable.Deliverables.DeliverableContent;
import org.gouvernail.sectorplans.deliverable.Deliverables.DeliverableView;
import org.gouvernail.sectorplans.imports.Importer.Line;
import org.gouvernail.sectorplans.imports.Importer.Outcome;
import org.gouvernail.sectorplans.measure.MeasureBatch;
import org.gouvernail.sectorplans.measure.Measures.MeasureContent;
import org.gouvernail.sectorplans.milestone.MilestoneBatch;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.plan.PlanRules;
import org.gouvernail.sectorplans.profile.Draft.Value;
import org.gouvernail.sectorplans.profile.ImportProfile;
import org.gouvernail.sectorplans.profile.ImportProfile.Kind;
import org.gouvernail.sectorplans.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Compares the items of a file with what stands in the plan, and plans what lands. */
final class Comparison {

    private final Standing standing;
    private final ImportProfile profile;
    private final MeasureBatch measures;
    private final Predicate<String> isObjective;
    private final Provenance provenance;
    private final Items items;
    private final Planned planned = new Planned();

    Comparison(
            Standing standing,
            ImportProfile profile,
            MeasureBatch measures,
            Predicate<String> isObjective,
            Provenance provenance,
            Items items) {
        this.standing = standing;
        this.profile = profile;
        this.measures = measures;
        this.isObjective = isObjective;
        this.provenance = provenance;
        this.items = items;
    }

    Planned planned() {
        return planned;
    }

    /** Compares all, measures first, since milestones belong to them and deliverables to those. */
    List<Line> lines() {
        Directory directory = new Directory(standing.organisations(), profile.createOrganisations(), planned);
        items.all().forEach(directory::name);
        derive();
        each(Kind.MEASURE, this::measure);
        each(Kind.MILESTONE, this::milestone);
        each(Kind.DELIVERABLE, this::deliverable);
        List<Line> lines = new ArrayList<>();
        items.all().forEach(item -> lines.addAll(item.lines()));
        lines.addAll(new Absences(standing, profile, items).lines());
        return lines;
    }

    private void each(Kind kind, Consumer<Item> compare) {
        items.of(kind).values().stream().filter(i -> !i.isRefused()).forEach(compare);
    }

    /** What a table without it leaves to its deliverables: who contributes to a measure, and when a milestone is due. */
    private void derive() {
        Map<String, Set<String>> contributing = new LinkedHashMap<>();
        Map<String, String> latest = new LinkedHashMap<>();
        items.of(Kind.DELIVERABLE).values().stream().filter(d -> !d.isRefused()).forEach(d -> {
            String milestone = parent(d, "milestone");
            Item m = items.of(Kind.MILESTONE).get(milestone);
            String due = d.now().get("due");
            if (due != null) {
                latest.merge(milestone, due, (a, b) -> a.compareTo(b) >= 0 ? a : b);
            }
            if (m != null) {
                contributing
                        .computeIfAbsent(parent(m, "measure"), code -> new LinkedHashSet<>())
                        .addAll(MeasureFields.list(d.now(), "organisations"));
            }
        });
        latest.forEach((code, due) -> {
            Item m = items.of(Kind.MILESTONE).get(code);
            if (m != null && !m.draft().values().containsKey("referenceDate")) {
                m.now().put("referenceDate", due);
            }
        });
        contributing.forEach((code, organisations) -> {
            Item m = items.of(Kind.MEASURE).get(code);
            if (m != null && !m.draft().values().containsKey("contributing")) {
                organisations.remove(
                        m.now().getOrDefault("leadOrganisation", standing.plan().leadOrganisation()));
                m.now().put("contributing", String.join(",", organisations));
            }
        });
    }

    private String parent(Item item, String field) {
        return Items.code(standing.plan().code(), item.now().getOrDefault(field, ""));
    }

    private void measure(Item item) {
        Map<String, String> now = new LinkedHashMap<>(item.now());
        List.of("rating", "cost", "category", "narrative").forEach(now::remove);
        now.replaceAll(MeasureFields::plain);
        if (!now.containsKey("title.fr")) {
            item.refuse("title.fr", "input.required");
        }
        if (item.draft().values().containsKey("leadOrganisation") && !now.containsKey("leadOrganisation")) {
            item.refuse("leadOrganisation", "input.required");
        }
        String start = now.get("start");
        String end = now.get("end");
        if (start != null && end != null && end.compareTo(start) < 0) {
            item.keepAsText("end", "import.ends-before-start", end, start);
            now.remove("end");
        }
        for (String objective : MeasureFields.list(now, "objectives")) {
            if (!isObjective.test(objective)) {
                item.refuse("objectives", "unknown.objective", objective);
            }
        }
        if (item.isRefused()) {
            return;
        }
        MeasureContent here = standing.measures().get(item.code());
        if (here == null) {
            now.putIfAbsent("state", standing.begun(now.get("start")).name());
        }
        Merge merge = here == null ? null : merge(item, MeasureFields.of(here), now);
        Map<String, String> fields = merge == null ? now : merge.after();
        MeasureContent content =
                MeasureFields.content(fields, here, standing.plan().leadOrganisation(), provenance);
        refuse(item, measures.problems(standing.plan(), item.code(), here, content));
        if (here != null
                && merge != null
                && merge.outcome() == Outcome.CHANGED
                && !item.isRefused()
                && !measures.undecided(standing.plan(), item.code(), here, content)
                        .isEmpty()) {
            item.becomes(Outcome.CONFLICT, "import.needs-decision", merge.changes());
            return;
        }
        if (!item.isRefused()) {
            settle(item, merge, now);
            if (item.lands()) {
                planned.measures.put(item.code(), content);
            }
        }
    }

    private void milestone(Item item) {
        Map<String, String> now = new LinkedHashMap<>(item.now());
        String measure = parent(item, "measure");
        now.remove("measure");
        MilestoneView here = standing.milestones().get(item.code());
        if (measure.isEmpty()) {
            item.refuse("measure", "import.no-measure");
        } else if (!stands(Kind.MEASURE, measure, standing.measures())) {
            item.refuse("measure", "import.parent-unknown", measure);
        } else if (here != null && !here.measure().equals(measure)) {
            item.refuse("measure", "import.stays", item.code(), here.measure());
        }
        if (!now.containsKey("title.fr")) {
            item.refuse("title.fr", "input.required");
        }
        if (here == null && !now.containsKey("referenceDate")) {
            Value unread = item.draft().values().get("referenceDate");
            if (unread != null && unread.keptAsText()) {
                item.refuse("referenceDate", "import.reference-unread", unread.text());
            } else {
                item.refuse("referenceDate", "import.no-reference");
            }
        }
        PlanRules rules = new PlanRules();
        rules.code(item.code());
        within(rules, now, "referenceDate");
        within(rules, now, "forecastDate");
        refuse(item, rules.found());
        if (item.isRefused()) {
            return;
        }
        forecastOfReached(item, here, now);
        Merge merge = here == null ? null : merge(item, milestoneFields(here), now);
        if (merge != null && merge.changes().containsKey("referenceDate") && merge.outcome() == Outcome.CHANGED) {
            item.becomes(Outcome.CONFLICT, "import.reference-by-decision", merge.changes());
            return;
        }
        if (merge != null
                && here != null
                && merge.outcome() == Outcome.CHANGED
                && !Wording.same(here.title(), title(merge.after()))
                && standing.told().contains(item.code())) {
            item.becomes(Outcome.CONFLICT, "import.words-by-decision", merge.changes());
            return;
        }
        Map<String, String> fields = merge == null ? now : merge.after();
        refuse(item, titleProblems(fields));
        refuse(item, forecastProblems(here, fields));
        if (!item.isRefused()) {
            settle(item, merge, now);
            if (item.lands()) {
                planned.milestones.put(
                        item.code(),
                        new MilestoneBatch.Planned(
                                item.code(),
                                measure,
                                title(fields),
                                LocalDate.parse(Objects.requireNonNull(fields.get("referenceDate"))),
                                MeasureFields.day(fields.get("forecastDate"))));
            }
        }
    }

    /** A milestone already reached has no forecast any more: what a file says of it is kept as text. */
    private static void forecastOfReached(Item item, @Nullable MilestoneView here, Map<String, String> now) {
        LocalDate actual = here == null ? null : here.actualDate();
        if (here != null && actual != null && !here.forecastDate().toString().equals(now.get("forecastDate"))) {
            String said = now.remove("forecastDate");
            if (said != null) {
                item.keepAsText("forecastDate", "import.forecast-of-reached", said, item.code(), actual.toString());
            }
        }
    }

    private void deliverable(Item item) {
        Map<String, String> now = new LinkedHashMap<>(item.now());
        String milestone = parent(item, "milestone");
        now.remove("milestone");
        DeliverableView here = standing.deliverables().get(item.code());
        if (milestone.isEmpty()) {
            item.refuse("milestone", "import.no-milestone");
        } else if (!stands(Kind.MILESTONE, milestone, standing.milestones())) {
            item.refuse("milestone", "import.parent-unknown", milestone);
        } else if (here != null && !here.milestone().equals(milestone)) {
            item.refuse("milestone", "import.stays", item.code(), here.milestone());
        }
        if (!now.containsKey("title.fr")) {
            item.refuse("title.fr", "input.required");
        }
        PlanRules rules = new PlanRules();
        rules.code(item.code());
        within(rules, now, "due");
        refuse(item, rules.found());
        if (item.isRefused()) {
            return;
        }
        Merge merge = here == null ? null : merge(item, deliverableFields(here), now);
        Map<String, String> fields = merge == null ? now : merge.after();
        refuse(item, titleProblems(fields));
        if (!item.isRefused()) {
            settle(item, merge, now);
            if (item.lands()) {
                String words = MeasureFields.blankToNull(fields.get("dueText.fr"));
                planned.deliverables.put(
                        item.code(),
                        new DeliverableContent(
                                milestone,
                                title(fields),
                                MeasureFields.day(fields.get("due")),
                                words == null
                                        ? null
                                        : LocalizedText.of(words, MeasureFields.blankToNull(fields.get("dueText.en"))),
                                MeasureFields.list(fields, "organisations")));
            }
        }
    }

    private void within(PlanRules rules, Map<String, String> now, String field) {
        LocalDate day = MeasureFields.day(now.get(field));
        rules.sensible("/" + field, day);
        rules.within("/" + field, day, standing.plan().start(), standing.plan().end());
    }

    /** No file moves the forecast of an open milestone back to a day that has passed: it would look less late than it is. */
    private List<FieldProblem> forecastProblems(@Nullable MilestoneView here, Map<String, String> fields) {
        LocalDate forecast = MeasureFields.day(fields.get("forecastDate"));
        if (here == null || here.actualDate() != null || forecast == null) {
            return List.of();
        }
        return forecast.isBefore(standing.today()) && forecast.isBefore(here.forecastDate())
                ? List.of(new FieldProblem(
                        "/forecastDate",
                        "milestone.forecast-past",
                        standing.today().toString()))
                : List.of();
    }

    private static List<FieldProblem> titleProblems(Map<String, String> fields) {
        PlanRules rules = new PlanRules();
        rules.text("/title.fr", title(fields), Codes.LONG_TITLE);
        return rules.found();
    }

    private boolean stands(Kind kind, String code, Map<String, ?> here) {
        Item item = items.of(kind).get(code);
        return here.containsKey(code) || (item != null && item.stands() && !item.isRefused());
    }

    private Merge merge(Item item, Map<String, String> here, Map<String, String> now) {
        return Merge.of(standing.said().get(key(item)), here, now);
    }

    private static String key(Item item) {
        return item.kind() + " " + item.code();
    }

    /** Says what becomes of an item against which nothing stands. */
    private void settle(Item item, @Nullable Merge merge, Map<String, String> now) {
        if (merge == null) {
            item.becomes(Outcome.NEW, null, Merge.added(now));
        } else if (merge.outcome() == Outcome.CONFLICT) {
            item.becomes(Outcome.CONFLICT, "import.changed-here", merge.changes());
            return;
        } else {
            item.becomes(merge.outcome(), null, merge.changes());
            planned.known.add(item.code());
        }
        Map<String, String> said = new LinkedHashMap<>(standing.said().getOrDefault(key(item), Map.of()));
        said.putAll(now);
        if (!said.equals(standing.said().get(key(item)))) {
            planned.said.put(key(item), said);
        }
    }

    private static void refuse(Item item, List<FieldProblem> problems) {
        problems.forEach(p -> item.refuse(field(p.pointer()), p.code(), p.arguments()));
    }

    private static String field(String pointer) {
        String name = pointer.substring(1).replaceAll("/.*", "");
        return name.equals("title") ? "title.fr" : name;
    }

    static Map<String, String> milestoneFields(MilestoneView here) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title.fr", here.title().fr());
        fields.put("title.en", Objects.requireNonNullElse(here.title().en(), ""));
        fields.put("referenceDate", here.referenceDate().toString());
        fields.put("forecastDate", here.forecastDate().toString());
        return fields;
    }

    static Map<String, String> deliverableFields(DeliverableView here) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title.fr", here.title().fr());
        fields.put("title.en", Objects.requireNonNullElse(here.title().en(), ""));
        fields.put("due", Objects.toString(here.due(), ""));
        LocalizedText words = here.dueText();
        fields.put("dueText.fr", words == null ? "" : words.fr());
        fields.put("dueText.en", words == null ? "" : Objects.requireNonNullElse(words.en(), ""));
        fields.put("organisations", String.join(",", here.organisations()));
        return fields;
    }

    private static LocalizedText title(Map<String, String> fields) {
        return LocalizedText.of(
                Objects.requireNonNull(fields.get("title.fr")), MeasureFields.blankToNull(fields.get("title.en")));
    }
}
