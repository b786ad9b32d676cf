package org.gouvernail.sectorplans.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.gouvernail.governance.kernel.Characters;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.Links;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.sectorplans.plan.Plans.PlanContent;
import org.jspecify.annotations.Nullable;

/** The rules on what plans and measures say that need nothing but the content itself. */
public final class PlanRules {

    /** Largest amount accepted, in Canadian dollars. */
    public static final BigDecimal MOST = new BigDecimal("10000000000000");
    /** Most contributing organisations. */
    public static final int MOST_CONTRIBUTING = 50;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final List<FieldProblem> problems = new ArrayList<>();

    static List<FieldProblem> problems(String code, PlanContent content, List<Span> held) {
        PlanRules rules = new PlanRules();
        rules.code(code);
        rules.text("/title", content.title(), Codes.TITLE);
        rules.organisations(content.leadOrganisation(), content.contributing());
        rules.order(content.start(), content.end());
        rules.sensible("/adoptedOn", content.adoptedOn());
        rules.amount("/envelope", content.envelope());
        Integer announced = content.announcedMeasures();
        if (announced != null && (announced < 0 || announced > 10_000)) {
            rules.add("/announcedMeasures", "input.range", "0", "10000");
        }
        LocalizedText note = content.note();
        if (note != null) {
            rules.text("/note", note, Codes.TEXT);
        }
        rules.provenance(content.provenance());
        rules.holds(content, held);
        return rules.found();
    }

    /** What is wrong so far. */
    public List<FieldProblem> found() {
        return List.copyOf(problems);
    }

    public void add(String pointer, String problem, String... arguments) {
        problems.add(new FieldProblem(pointer, problem, arguments));
    }

    /** A code has the form of a code. */
    public void code(String code) {
        if (!code.matches(Codes.PATTERN)) {
            add("/code", "input.format-code");
        }
    }

    /** Neither language is longer than the bound. */
    public void text(String pointer, LocalizedText text, int longest) {
        String en = text.en();
        if (text.fr().length() > longest || (en != null && en.length() > longest)) {
            add(pointer, "input.size", "1 – " + longest);
        }
    }

    /** The lead ministry does not contribute to itself, and nobody contributes twice. */
    public void organisations(String lead, List<String> contributing) {
        if (contributing.size() > MOST_CONTRIBUTING) {
            add("/contributing", "input.size", "0 – " + MOST_CONTRIBUTING);
        }
        if (contributing.contains(lead)) {
            add("/contributing/" + contributing.indexOf(lead), "plan.lead-contributes", lead);
        }
        once("/contributing", contributing);
    }

    /** Each code stands once in a list. */
    public void once(String pointer, List<String> codes) {
        HashSet<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                add(pointer + "/" + i, "plan.listed-twice", codes.get(i));
            }
        }
    }

    /** Nothing ends before it starts. */
    public void order(@Nullable LocalDate start, @Nullable LocalDate end) {
        sensible("/start", start);
        sensible("/end", end);
        if (start != null && end != null && end.isBefore(start)) {
            add("/end", "plan.ends-before-start", start.toString());
        }
    }

    /** A date lies in a year that a government plans for. */
    public void sensible(String pointer, @Nullable LocalDate date) {
        if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
            add(pointer, "input.range", FIRST_YEAR + "-01-01", LAST_YEAR + "-12-31");
        }
    }

    /** A date lies within the plan, as far as the plan's own dates are known: a plan without an end has a start. */
    public void within(String pointer, @Nullable LocalDate date, @Nullable LocalDate start, @Nullable LocalDate end) {
        boolean early = date != null && start != null && date.isBefore(start);
        boolean late = date != null && end != null && date.isAfter(end);
        if (early || late) {
            add(pointer, "plan.date-outside", told(start), told(end));
        }
    }

    private static String told(@Nullable LocalDate date) {
        return date == null ? "…" : date.toString();
    }

    /** A plan is not cut shorter than what it holds. */
    void holds(PlanContent content, Iterable<Span> held) {
        LocalDate start = content.start();
        LocalDate end = content.end();
        for (Span span : held) {
            if (start != null && span.from().isBefore(start)) {
                add(
                        "/start",
                        "plan.holds-outside",
                        span.code(),
                        span.from().toString(),
                        span.to().toString());
            }
            if (end != null && span.to().isAfter(end)) {
                add(
                        "/end",
                        "plan.holds-outside",
                        span.code(),
                        span.from().toString(),
                        span.to().toString());
            }
        }
    }

    /**
     * What a plan holds, from its first date to its last.
     *
     * @param code of a measure or of a milestone
     */
    record Span(String code, LocalDate from, LocalDate to) {}

    /** An amount is neither negative nor absurd, and has cents at most. */
    public void amount(String pointer, @Nullable BigDecimal amount) {
        if (amount == null) {
            return;
        }
        if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
            add(pointer, "input.range", "0", MOST.toPlainString());
        } else if (amount.stripTrailingZeros().scale() > 2) {
            add(pointer, "plan.cents");
        }
    }

    /** What claims a source names it. */
    public void provenance(Provenance provenance) {
        String source = provenance.source();
        if (provenance.kind() == Provenance.Kind.SOURCED && (source == null || Characters.blank(source))) {
            add("/provenance/source", "input.required");
        }
        if (source != null && source.length() > Provenance.SOURCE_LENGTH) {
            add("/provenance/source", "input.size", "1 – " + Provenance.SOURCE_LENGTH);
        } else if (source != null && !Links.isSource(source)) {
            add("/provenance/source", "input.source");
        }
    }
}
