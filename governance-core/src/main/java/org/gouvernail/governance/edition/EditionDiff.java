package org.gouvernail.governance.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gouvernail.governance.edition.Changes.Act;
import org.gouvernail.governance.edition.Changes.Reasoned;
import org.gouvernail.governance.edition.Changes.Succession;
import org.gouvernail.governance.edition.Editions.Difference;
import org.gouvernail.governance.edition.Editions.EditionContent;
import org.gouvernail.governance.edition.Editions.EditionOrientation;
import org.gouvernail.governance.edition.Editions.Kind;
import org.gouvernail.governance.edition.Editions.Move;
import org.gouvernail.governance.edition.Editions.Said;
import org.gouvernail.governance.edition.Editions.Target;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What differs between two editions, in the order of the tree: what was there first, then what is new. */
final class EditionDiff {

    private final EditionContent after;
    private final Map<String, Part> was;
    private final Map<String, Part> is;
    private final List<Difference> found = new ArrayList<>();

    /** An orientation or an objective. */
    record Part(
            LocalizedText title,
            @Nullable Target target,
            @Nullable String orientation) {}

    private EditionDiff(EditionContent before, EditionContent after) {
        this.after = after;
        this.was = parts(before);
        this.is = parts(after);
        if (!before.vision().equals(after.vision())) {
            tell(Kind.REWORDED, Changes.VISION, said(before.vision()), said(after.vision()), List.of(), List.of());
        }
    }

    static List<Difference> between(EditionContent before, EditionContent after) {
        EditionDiff diff = new EditionDiff(before, after);
        diff.was.forEach(diff::compare);
        diff.is.forEach((code, part) -> {
            if (!diff.was.containsKey(code)) {
                List<Move> moves = part.target() == null ? List.of() : List.of(Move.SET);
                diff.tell(Kind.ADDED, code, null, new Said(part.title(), part.target()), List.of(), moves);
            }
        });
        return diff.found;
    }

    /** The codes that differ, each once. */
    static Set<String> codes(EditionContent before, EditionContent after) {
        Set<String> codes = new HashSet<>();
        between(before, after).forEach(d -> codes.add(d.code()));
        return codes;
    }

    /** The orientations and objectives of an edition by code, in its order. */
    static Map<String, Part> parts(EditionContent edition) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (EditionOrientation orientation : edition.orientations()) {
            parts.put(orientation.code(), new Part(orientation.title(), orientation.target(), null));
            orientation
                    .objectives()
                    .forEach(o -> parts.put(o.code(), new Part(o.title(), o.target(), orientation.code())));
        }
        return parts;
    }

    private void compare(String code, Part before) {
        Part now = is.get(code);
        if (now == null) {
            List<String> successors = successors(code);
            List<Move> moves = before.target() == null ? List.of() : List.of(Move.DROPPED);
            tell(kind(successors), code, new Said(before.title(), before.target()), null, successors, moves);
            return;
        }
        if (!before.title().equals(now.title())) {
            tell(Kind.REWORDED, code, said(before.title()), said(now.title()), List.of(), List.of());
        }
        if (!Objects.equals(before.target(), now.target())) {
            tell(
                    Kind.TARGET,
                    code,
                    before.target() == null ? null : new Said(before.target().text(), before.target()),
                    now.target() == null ? null : new Said(now.target().text(), now.target()),
                    List.of(),
                    TargetMoves.between(before.target(), now.target()));
        }
    }

    private List<String> successors(String code) {
        return after.successions().stream()
                .filter(s -> s.from().equals(code))
                .map(Succession::to)
                .findFirst()
                .orElse(List.of());
    }

    private Kind kind(List<String> successors) {
        if (successors.isEmpty()) {
            return Kind.DROPPED;
        }
        if (successors.size() > 1) {
            return Kind.SPLIT;
        }
        boolean stayed = was.containsKey(successors.get(0));
        long into = after.successions().stream()
                .filter(s -> s.to().equals(successors))
                .count();
        return stayed || into > 1 ? Kind.MERGED : Kind.SUCCEEDED;
    }

    private static Said said(LocalizedText text) {
        return new Said(text, null);
    }

    private void tell(
            Kind kind,
            String code,
            @Nullable Said before,
            @Nullable Said now,
            List<String> successors,
            List<Move> moves) {
        Reasoned why = after.reasons().stream()
                .filter(r -> r.code().equals(code) && because(kind).contains(r.act()))
                .findFirst()
                .orElse(null);
        found.add(new Difference(
                kind,
                code,
                before,
                now,
                successors,
                moves,
                why == null ? null : why.reason(),
                why == null ? List.of() : why.evidence()));
    }

    private static Set<Act> because(Kind kind) {
        return switch (kind) {
            case ADDED -> Set.of(Act.ADD_ORIENTATION, Act.ADD_OBJECTIVE);
            case REWORDED -> Set.of(Act.REWORD, Act.REWORD_VISION);
            case TARGET -> Set.of(Act.SET_TARGET);
            case MERGED, SPLIT, SUCCEEDED, DROPPED -> Set.of(Act.DROP);
        };
    }
}
