package org.gouvernail.governance.fact;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gouvernail.governance.fact.Facts.FactContent;
import org.gouvernail.governance.fact.Facts.FactView;
import org.gouvernail.governance.fact.Facts.Filter;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a fact must say, and which facts a filter means. */
final class FactRules {

    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private FactRules() {}

    static void check(FactContent content, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!content.source().safe()) {
            problems.add(new FieldProblem("/source/link", "fact.link"));
        }
        if (content.source().consultedOn().isAfter(today)
                || content.source().consultedOn().isBefore(EARLIEST)) {
            problems.add(new FieldProblem("/source/consultedOn", "fact.consulted"));
        }
        if (content.holdsOn().isBefore(EARLIEST) || content.holdsOn().isAfter(LATEST)) {
            problems.add(new FieldProblem("/holdsOn", "fact.day"));
        }
        if (content.value() == null && content.unit() != null) {
            problems.add(new FieldProblem("/value", "fact.value-and-unit"));
        }
        if (content.value() != null && content.unit() == null) {
            problems.add(new FieldProblem("/unit", "fact.value-and-unit"));
        }
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
    }

    static boolean matches(FactView fact, Filter filter) {
        return (filter.topic() == null || filter.topic().equals(fact.topic().fr()))
                && (filter.disagreeing() == null
                        || filter.disagreeing() != fact.disagreesWith().isEmpty())
                && (filter.words() == null || hasWords(fact, filter.words()));
    }

    private static boolean hasWords(FactView fact, String words) {
        String text = bare(fact.code() + " " + both(fact.topic()) + both(fact.statement())
                + both(fact.source().title()) + fact.source().publisher());
        return Arrays.stream(bare(words).split("\\s+")).allMatch(text::contains);
    }

    private static String both(@Nullable LocalizedText text) {
        return text == null ? "" : text.fr() + " " + (text.en() == null ? "" : text.en()) + " ";
    }

    /** A text without case and accents. */
    private static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** A figure as it is read: without zeros at its end. */
    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
