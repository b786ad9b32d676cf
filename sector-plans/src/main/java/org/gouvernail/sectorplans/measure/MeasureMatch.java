package org.gouvernail.sectorplans.measure;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouvernail.sectorplans.measure.Measures.Filter;
import org.jspecify.annotations.Nullable;

/** Whether the content of a measure is looked for; what was reported is compared elsewhere. */
final class MeasureMatch {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Filter filter;
    private final @Nullable Set<String> objectives;
    private final List<String> words;

    /**
     * @param objectives codes of the objectives of the orientation looked for, null when none is
     */
    MeasureMatch(Filter filter, @Nullable Set<String> objectives) {
        this.filter = filter;
        this.objectives = objectives;
        String q = filter.q();
        this.words = q == null || q.isBlank()
                ? List.of()
                : SPACES.splitAsStream(plain(q).strip()).toList();
    }

    boolean accepts(MeasureRecord measure) {
        return (filter.plan() == null || filter.plan().equals(measure.plan()))
                && (filter.state() == null || filter.state() == measure.state())
                && organisation(measure)
                && (objectives == null || measure.objectives().stream().anyMatch(objectives::contains))
                && words(measure);
    }

    private boolean organisation(MeasureRecord measure) {
        String organisation = filter.organisation();
        return organisation == null
                || organisation.equals(measure.leadOrganisation())
                || measure.contributing().contains(organisation);
    }

    private boolean words(MeasureRecord measure) {
        if (words.isEmpty()) {
            return true;
        }
        String en = measure.title().en();
        String text = plain(measure.code() + " " + measure.title().fr() + " " + (en == null ? "" : en));
        return words.stream().allMatch(text::contains);
    }

    /** A text without case and accents. */
    static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
