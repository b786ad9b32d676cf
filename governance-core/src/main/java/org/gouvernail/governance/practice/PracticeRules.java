package org.gouvernail.governance.practice;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.practice.Practices.Filter;
import org.gouvernail.governance.practice.Practices.PracticeContent;
import org.gouvernail.governance.practice.Practices.PracticeView;

/** What a practice must say, which ones a filter means, and what of it a reader sees. */
final class PracticeRules {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** What a practice may serve, and everyone reads. */
    private static final Set<String> PUBLIC = Set.of("orientation", "objective", "plan", "measure");

    private static final String DECISION = "decision";

    private PracticeRules() {}

    static void check(PracticeContent content, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!content.source().safe()) {
            problems.add(new FieldProblem("/source/link", "fact.link"));
        }
        if (content.source().consultedOn().isAfter(today)
                || content.source().consultedOn().isBefore(EARLIEST)) {
            problems.add(new FieldProblem("/source/consultedOn", "fact.consulted"));
        }
        for (int i = 0; i < content.usedIn().size(); i++) {
            String kind = content.usedIn().get(i).kind();
            if (!PUBLIC.contains(kind) && !kind.equals(DECISION)) {
                problems.add(new FieldProblem("/usedIn/" + i, "practice.used-in"));
            }
        }
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
    }

    /** The practice without what it served that this reader does not read. */
    static PracticeView seenBy(Actor reader, PracticeView practice) {
        boolean decisions = reader.has(Role.COMMITTEE) || reader.has(Role.SECRETARIAT) || reader.has(Role.AUDITOR);
        return new PracticeView(
                practice.code(),
                practice.jurisdiction(),
                practice.strategy(),
                practice.done(),
                practice.learned(),
                practice.source(),
                practice.provenance(),
                practice.usedIn().stream()
                        .filter(use -> decisions || !use.startsWith(DECISION + "~"))
                        .toList());
    }

    static boolean matches(PracticeView practice, Filter filter) {
        boolean here = filter.jurisdiction() == null
                || filter.jurisdiction().equals(practice.jurisdiction().fr());
        return here && (filter.words() == null || hasWords(practice, filter.words()));
    }

    private static boolean hasWords(PracticeView practice, String words) {
        String text = bare(Stream.of(practice.jurisdiction(), practice.strategy(), practice.done(), practice.learned())
                .map(t -> t.fr() + " " + t.en())
                .collect(Collectors.joining(" ", practice.code() + " ", "")));
        return Arrays.stream(bare(words).split("\\s+")).allMatch(text::contains);
    }

    /** A text without case and accents. */
    private static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
