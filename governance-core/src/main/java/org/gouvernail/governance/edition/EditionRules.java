package org.gouvernail.governance.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gouvernail.governance.edition.Changes.Act;
import org.gouvernail.governance.edition.Changes.Change;
import org.gouvernail.governance.edition.EditionDiff.Part;
import org.gouvernail.governance.edition.Editions.EditionContent;
import org.gouvernail.governance.edition.Editions.Target;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.jspecify.annotations.Nullable;

/** What a revision may not ask of the edition that it was written upon. */
final class EditionRules {

    private final Map<String, Part> parts;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final Set<String> dropped = new HashSet<>();
    private final Set<String> added = new HashSet<>();
    private final Set<String> orientations = new HashSet<>();
    private final Set<String> objectives = new HashSet<>();

    private EditionRules(EditionContent base, List<Change> changes) {
        this.parts = EditionDiff.parts(base);
        parts.forEach((code, part) -> (part.orientation() == null ? orientations : objectives).add(code));
        changes.forEach(c -> {
            switch (c.act()) {
                case DROP -> dropped.add(c.about());
                case ADD_ORIENTATION -> added(c, orientations);
                case ADD_OBJECTIVE -> added(c, objectives);
                default -> {}
            }
        });
    }

    private void added(Change change, Set<String> level) {
        added.add(change.about());
        level.add(change.about());
    }

    /**
     * The problems of changes, each at its field.
     *
     * @param everGiven every code that any edition ever gave
     * @param serving the measures that serve each objective
     */
    static List<FieldProblem> problems(
            EditionContent base, List<Change> changes, Set<String> everGiven, Map<String, List<String>> serving) {
        EditionRules rules = new EditionRules(base, changes);
        if (changes.isEmpty()) {
            rules.problems.add(new FieldProblem("/changes", "revision.nothing"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            String at = "/changes/" + i;
            if (!seen.add(change.act() + " " + change.about())) {
                rules.tell(at + "/code", "revision.twice", change.about());
            }
            rules.check(change, at, everGiven, serving);
        }
        return rules.problems;
    }

    private void check(Change change, String at, Set<String> everGiven, Map<String, List<String>> serving) {
        if (change.evidence().isEmpty()) {
            tell(at + "/evidence", "revision.evidence", change.about());
        }
        boolean words = change.act() != Act.DROP && change.act() != Act.SET_TARGET;
        if (words && change.text() == null) {
            tell(at + "/text", "revision.words", change.about());
        }
        if (change.target() != null) {
            figures(change.target(), at + "/target");
        }
        switch (change.act()) {
            case REWORD_VISION -> {
                if (change.code() != null) {
                    tell(at + "/code", "revision.unknown-code", change.about());
                }
            }
            case ADD_ORIENTATION, ADD_OBJECTIVE -> addition(change, at, everGiven);
            case REWORD, SET_TARGET -> {
                known(change, at);
                if (dropped.contains(change.about())) {
                    tell(at + "/code", "revision.dropped", change.about());
                }
            }
            case DROP -> {
                known(change, at);
                drop(change, at, serving);
            }
        }
    }

    private void known(Change change, String at) {
        if (!parts.containsKey(change.about())) {
            tell(at + "/code", "revision.unknown-code", change.about());
        }
    }

    private void addition(Change change, String at, Set<String> everGiven) {
        if (change.code() == null
                || everGiven.contains(change.code())
                || change.about().equals(Changes.VISION)) {
            tell(at + "/code", "revision.code-given", change.about());
        }
        String parent = change.orientation();
        if (change.act() == Act.ADD_OBJECTIVE
                && (parent == null || !orientations.contains(parent) || dropped.contains(parent))) {
            tell(at + "/orientation", "revision.unknown-code", String.valueOf(parent));
        }
    }

    private void drop(Change change, String at, Map<String, List<String>> serving) {
        String code = change.about();
        Set<String> level = orientations.contains(code) ? orientations : objectives;
        for (int i = 0; i < change.successors().size(); i++) {
            String successor = change.successors().get(i);
            if (!level.contains(successor) || dropped.contains(successor)) {
                tell(at + "/successors/" + i, "revision.successor", successor, code);
            }
        }
        if (new HashSet<>(change.successors()).size() < change.successors().size()) {
            tell(at + "/successors", "revision.twice", code);
        }
        Set<String> left = new TreeSet<>();
        parts.forEach((child, part) -> {
            if (code.equals(part.orientation()) && !dropped.contains(child)) {
                left.add(child);
            }
        });
        if (!left.isEmpty()) {
            tell(at + "/code", "revision.objectives-left", code, String.join(", ", left));
        }
        List<String> measures = serving.getOrDefault(code, List.of());
        if (!measures.isEmpty() && change.successors().isEmpty() && change.servedBy() == null) {
            tell(at + "/successors", "revision.measures-left", code, String.join(", ", measures));
        }
    }

    private void figures(Target target, String at) {
        if ((target.value() == null) != (target.unit() == null)) {
            tell(at + "/unit", "revision.unit");
        }
        if (target.value() == null && target.baseline() != null) {
            tell(at + "/baseline", "revision.baseline");
        }
        if ((target.baseline() == null) != (target.baselineYear() == null)) {
            tell(at + "/baselineYear", "revision.baseline-year");
        }
        @Nullable Integer from = target.baselineYear();
        @Nullable Integer to = target.year();
        if (from != null && to != null && from > to) {
            tell(at + "/year", "revision.year");
        }
    }

    private void tell(String pointer, String code, String... arguments) {
        problems.add(new FieldProblem(pointer, code, arguments));
    }
}
