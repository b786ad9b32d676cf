package org.gouvernail.sectorplans.plantable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gouvernail.sectorplans.profile.Draft;
import org.gouvernail.sectorplans.profile.Draft.Value;
import org.gouvernail.sectorplans.profile.Fields;
import org.gouvernail.sectorplans.profile.ImportProfile.Kind;
import org.gouvernail.sectorplans.profile.SourceCodes;
import org.gouvernail.sectorplans.table.Cell;
import org.jspecify.annotations.Nullable;

/** Makes items of drafts: gives each its code in the plan, and puts together what several rows say of the same record. */
final class Items {

    private final String plan;
    private final Map<Kind, Map<String, Item>> byKind = new LinkedHashMap<>();
    private final Map<Item, String> keys = new LinkedHashMap<>();
    private final List<Item> all = new ArrayList<>();
    private final Set<String> milestones;
    private final Map<String, Set<String>> measuresOf = new HashMap<>();

    /** @param milestones codes of the milestones that stand in the plan */
    Items(String plan, List<Draft> drafts, Set<String> milestones) {
        this.plan = plan;
        this.milestones = milestones;
        for (Kind kind : Kind.values()) {
            byKind.put(kind, new LinkedHashMap<>());
        }
        drafts.stream()
                .filter(d -> d.kind() == Kind.MILESTONE)
                .forEach(d -> measuresOf
                        .computeIfAbsent(d.text("code").strip(), key -> new HashSet<>())
                        .add(d.text("measure").strip()));
        drafts.forEach(this::add);
    }

    /** All of them, in the order of the file. */
    List<Item> all() {
        return all;
    }

    /** Those of a kind that have a code, by code. */
    Map<String, Item> of(Kind kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    private void add(Draft draft) {
        String key = draft.text("code").strip();
        Item item = new Item(draft, draft.kind() == Kind.MILESTONE ? milestone(draft, key) : code(plan, key));
        read(item);
        if (key.isEmpty()) {
            item.refuse("code", "import.no-code");
        }
        Item first = of(draft.kind()).get(item.code());
        if (first == null) {
            all.add(item);
            keys.put(item, key.toUpperCase(Locale.ROOT));
            if (!item.code().isEmpty()) {
                of(draft.kind()).put(item.code(), item);
            }
        } else {
            join(first, item, key.toUpperCase(Locale.ROOT));
        }
    }

    /** A row that repeats a record adds to it, and must not contradict it. */
    private void join(Item first, Item again, String key) {
        if (!key.equals(keys.get(first))) {
            again.refuse("code", "import.code-taken", key, again.code(), String.valueOf(keys.get(first)));
        }
        again.now().forEach((field, value) -> {
            String before = first.now().putIfAbsent(field, value);
            if (before != null && !before.equals(value)) {
                again.refuse(field, "import.twice", again.code(), before, value);
            }
        });
        if (again.isRefused()) {
            all.add(again);
        }
    }

    private static void read(Item item) {
        item.draft().values().forEach((field, value) -> {
            Cell cell = value.cell();
            if (cell != null && cell.kind() == Cell.Kind.FORMULA) {
                item.refuse(field, "import.formula", cell.text());
            } else if (cell != null && cell.kind() == Cell.Kind.ERROR) {
                item.refuse(field, "import.cell-error", cell.text());
            } else if (value.keptAsText()) {
                keep(item, field, value);
            } else if (field.equals("cost") && isNegative(value.read())) {
                item.keepAsText(field, "import.cost-negative", value.text());
            } else if (value.read() != null && !field.equals("code")) {
                item.now().put(field, value.read());
            }
        });
    }

    /** Whether an amount is below zero: no cost is. */
    static boolean isNegative(@Nullable String amount) {
        return amount != null && new BigDecimal(amount).signum() < 0;
    }

    private static void keep(Item item, String field, Value value) {
        switch (Fields.type(item.kind(), field)) {
            case ORGANISATION -> item.refuse(field, "import.organisation-unreadable", value.text());
            case STATE -> item.refuse(field, "import.state-unknown", value.text());
            default -> item.keepAsText(field, "import.kept-as-text", value.text());
        }
    }

    /** Milestones that a source numbers anew under each measure are told apart by the code of theirs. */
    private String milestone(Draft draft, String key) {
        String measure = code(plan, draft.text("measure").strip());
        String code = SourceCodes.code(key).toUpperCase(Locale.ROOT);
        if (!measure.isEmpty() && !code.isEmpty() && !code.startsWith(plan + "-")) {
            String under = SourceCodes.code(measure + "-" + code);
            if (milestones.contains(under)
                    || measuresOf.getOrDefault(key, Set.of()).size() > 1) {
                return under;
            }
        }
        return code(plan, key);
    }

    /** The code here of what the source calls so: behind the plan's code, in upper case, whatever signs the source uses. */
    static String code(String plan, String key) {
        String code = SourceCodes.code(key).toUpperCase(Locale.ROOT);
        if (code.isEmpty() || code.startsWith(plan + "-")) {
            return code;
        }
        return SourceCodes.code(plan + "-" + code);
    }
}
