package org.gouvernail.indicators.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.effect.Checks;
import org.gouvernail.governance.effect.Checks.CheckView;
import org.gouvernail.governance.effect.Checks.Verdict;
import org.gouvernail.governance.effect.Portraits;
import org.gouvernail.governance.effect.Portraits.Compared;
import org.gouvernail.governance.effect.Portraits.Portrait;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.gouvernail.governance.kernel.Subjects;
import org.gouvernail.indicators.briefing.Briefings.Former;
import org.gouvernail.indicators.briefing.Briefings.Link;
import org.gouvernail.indicators.briefing.Briefings.Point;
import org.gouvernail.indicators.report.Reports.MeasureLine;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** The points of an agenda, each with its subject and what was decided on it by an instant. */
@ApplicationScoped
class Points {

    private static final int MOST_LINKS = 10;
    private static final Set<Role> DECISIONS = EnumSet.of(Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.SYSTEM);

    @Inject
    Committees committees;

    @Inject
    Checks checks;

    @Inject
    Portraits portraits;

    @Inject
    Subjects subjects;

    @Inject
    StatesOfPlay states;

    List<Point> of(List<AgendaItemView> items, Instant asOf) {
        List<DecisionView> decisions = readsDecisions()
                ? committees.decisions(null).stream()
                        .filter(d -> !d.recordedAt().isAfter(asOf))
                        .sorted(Comparator.comparing(DecisionView::recordedAt).reversed())
                        .toList()
                : List.of();
        Map<String, List<CheckView>> found = decisions.isEmpty()
                ? Map.of()
                : checks.of(decisions.stream().map(DecisionView::code).toList());
        Map<String, MeasureLine> lines = states.report(asOf).stream()
                .flatMap(report -> report.measures().stream())
                .collect(Collectors.toMap(MeasureLine::code, Function.identity(), (one, same) -> one));
        List<Point> points = new ArrayList<>();
        for (AgendaItemView item : items) {
            List<DecisionView> former = decisions.stream()
                    .filter(d -> d.subject().equals(item.subject()))
                    .toList();
            MeasureLine line = item.subject().kind().equals("measure")
                    ? lines.get(item.subject().code())
                    : null;
            points.add(point(
                    item,
                    asOf,
                    line == null ? null : line.computedRating(),
                    former.stream().map(d -> former(d, found, asOf)).toList()));
        }
        return points;
    }

    private Point point(AgendaItemView item, Instant asOf, @Nullable Rating computed, List<Former> former) {
        Portrait portrait = portraits.of(item.subject(), asOf);
        LocalizedText called = Optional.ofNullable(portrait.title())
                .or(() -> subjects.resolve(item.subject()).map(Subject::title))
                .orElseGet(() -> LocalizedText.of(item.subject().code(), null));
        return new Point(
                item.code(),
                item.position(),
                item.subject(),
                called,
                item.title(),
                item.decisionRequested(),
                item.facts(),
                item.check(),
                computed,
                portrait.lines(),
                compared(item, asOf, computed),
                former,
                links(item, called, former, portrait));
    }

    private List<Compared> compared(AgendaItemView item, Instant asOf, @Nullable Rating computed) {
        return Optional.ofNullable(item.origin())
                .filter(origin -> item.check() && readsDecisions())
                .flatMap(origin -> committees.decision(origin.code()))
                .map(decision -> portraits.since(decision, asOf, computed == null ? null : computed.name()))
                .orElse(List.of());
    }

    /** Whether the actor at work reads the committee's decisions: an advisor does not. */
    private static boolean readsDecisions() {
        return DECISIONS.stream().anyMatch(CurrentActor.get()::has);
    }

    private static Former former(DecisionView decision, Map<String, List<CheckView>> found, Instant asOf) {
        Verdict verdict = found.getOrDefault(decision.code(), List.of()).stream()
                .filter(check -> !check.recordedAt().isAfter(asOf))
                .reduce((first, second) -> second)
                .map(CheckView::verdict)
                .orElse(null);
        return new Former(
                decision.code(),
                LocalDate.ofInstant(decision.recordedAt(), BusinessClock.ZONE),
                decision.text(),
                verdict);
    }

    private static List<Link> links(AgendaItemView item, LocalizedText called, List<Former> former, Portrait portrait) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(called, item.subjectPage()));
        former.forEach(d -> links.add(new Link(
                LocalizedText.of("Décision " + d.code(), "Decision " + d.code()), "/comite/decisions/" + d.code())));
        portrait.links().forEach(address -> links.add(new Link(LocalizedText.of(address, address), address)));
        return links.stream().limit(MOST_LINKS).toList();
    }
}
