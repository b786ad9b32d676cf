package org.gouvernail.governance.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gouvernail.governance.edition.Editions.Move;
import org.gouvernail.governance.edition.Editions.Target;
import org.jspecify.annotations.Nullable;

/**
 * How a target moved. Figures are compared in their direction; where neither target has any, the numbers of the French words
 * are, as if more were better: a number that falls is told as lowered rather than passed over.
 */
final class TargetMoves {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[ \\u00a0\\u202f]\\d{3})*(?:[.,]\\d+)?");

    private TargetMoves() {}

    static List<Move> between(@Nullable Target before, @Nullable Target after) {
        if (before == null) {
            return after == null ? List.of() : List.of(Move.SET);
        }
        if (after == null) {
            return List.of(Move.DROPPED);
        }
        List<Move> moves = new ArrayList<>();
        figures(before, after, moves);
        years(before, after, moves);
        boolean reset = !sameNumber(before.baseline(), after.baseline())
                || !Objects.equals(before.baselineYear(), after.baselineYear());
        if (reset && (before.baseline() != null || before.baselineYear() != null)) {
            moves.add(Move.BASELINE_RESET);
        }
        if (moves.isEmpty()) {
            moves.add(Move.REWORDED);
        }
        return moves;
    }

    private static void figures(Target before, Target after, List<Move> moves) {
        String was = before.value();
        String is = after.value();
        if (was == null && is == null) {
            words(before, after, moves);
        } else if (was == null) {
            moves.add(Move.SET);
        } else if (is == null) {
            moves.add(Move.NO_LONGER_MEASURED);
        } else if (before.lower() != after.lower() || !Objects.equals(before.unit(), after.unit())) {
            moves.add(Move.NOT_COMPARABLE);
        } else {
            int risen = new BigDecimal(is).compareTo(new BigDecimal(was)) * (after.lower() ? -1 : 1);
            if (risen != 0) {
                moves.add(risen > 0 ? Move.RAISED : Move.LOWERED);
            }
        }
    }

    private static void words(Target before, Target after, List<Move> moves) {
        List<BigDecimal> was = numbers(before.text().fr());
        List<BigDecimal> is = numbers(after.text().fr());
        if (before.text().equals(after.text()) || was.equals(is)) {
            return;
        }
        if (was.size() > is.size()) {
            moves.add(Move.NO_LONGER_MEASURED);
            return;
        }
        boolean fallen = false;
        boolean risen = false;
        for (int i = 0; i < was.size(); i++) {
            int step = is.get(i).compareTo(was.get(i));
            fallen |= step < 0;
            risen |= step > 0;
        }
        moves.add(fallen ? Move.LOWERED : risen ? Move.RAISED : Move.NOT_COMPARABLE);
    }

    private static void years(Target before, Target after, List<Move> moves) {
        Integer was = before.year();
        Integer is = after.year();
        if (was == null || was.equals(is)) {
            return;
        }
        moves.add(is == null || is > was ? Move.LATER : Move.SOONER);
    }

    private static boolean sameNumber(@Nullable String one, @Nullable String other) {
        return one == null || other == null
                ? Objects.equals(one, other)
                : new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    }

    private static List<BigDecimal> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(m -> new BigDecimal(
                                m.group().replaceAll("[ \\u00a0\\u202f]", "").replace(',', '.'))
                        .stripTrailingZeros())
                .toList();
    }
}
