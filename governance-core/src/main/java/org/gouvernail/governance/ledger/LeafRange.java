package org.gouvernail.governance.ledger;

import java.util.ArrayList;
import java.util.List;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * The places a reader asks for.
 *
 * @param first first place, included, from 0
 * @param last last place, included; the end of the sequence when none is asked
 * @param next place at which the page starts: the first one, or the one after the cursor
 */
record LeafRange(long first, long last, long next) {

    private static final String PLACE = "\\d{1,15}";

    /** Refuses with {@code input.unreadable} what is no place, and a range that ends before it begins. */
    static LeafRange of(@Nullable String from, @Nullable String to, @Nullable String cursor, long size) {
        List<FieldProblem> problems = new ArrayList<>();
        long first = place(from, "/from", 0, problems);
        long last = Math.min(place(to, "/to", size - 1, problems), size - 1);
        long after = place(cursor, "/cursor", first - 1, problems);
        if (problems.isEmpty() && to != null && first > Long.parseLong(to)) {
            problems.add(new FieldProblem("/to", "ledger.range"));
        }
        if (problems.isEmpty() && cursor != null && (after < first || after >= size)) {
            problems.add(new FieldProblem("/cursor", "input.cursor"));
        }
        if (!problems.isEmpty()) {
            throw DomainException.unreadable("input.unreadable", problems);
        }
        return new LeafRange(first, last, after + 1);
    }

    private static long place(@Nullable String text, String pointer, long otherwise, List<FieldProblem> problems) {
        if (text == null) {
            return otherwise;
        }
        if (!text.matches(PLACE)) {
            problems.add(new FieldProblem(pointer, "ledger.place"));
            return otherwise;
        }
        return Long.parseLong(text);
    }

    /** How many places of the sequence the range covers. */
    long total() {
        return Math.max(0, last - first + 1);
    }
}
