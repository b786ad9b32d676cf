package org.gouvernail.governance.oparl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.committee.PublicDecisions;
import org.gouvernail.governance.committee.PublicDecisions.PublicDecision;
import org.gouvernail.governance.journal.Turns;
import org.gouvernail.governance.journal.Turns.Turn;
import org.gouvernail.governance.minutes.MinutesBook;
import org.gouvernail.governance.minutes.MinutesBook.ErratumView;
import org.gouvernail.governance.minutes.MinutesBook.MinutesView;
import org.gouvernail.governance.minutes.MinutesBook.Passage;

/** Sessions whose minutes are published, what these tell of each point, and the decisions of closed sessions. */
@ApplicationScoped
class OparlPapers {

    private static final String MINUTES = "pv-";

    @Inject
    MinutesBook minutes;

    @Inject
    PublicDecisions decisions;

    @Inject
    Turns turns;

    /** Published minutes with the session they tell of. */
    private record Told(MinutesView minutes, SessionView session) {

        Instant created() {
            return Objects.requireNonNull(minutes.publishedAt());
        }

        /** When the newest erratum was added, or they were published. */
        Instant modified() {
            return minutes.errata().stream()
                    .map(ErratumView::recordedAt)
                    .max(Comparator.naturalOrder())
                    .filter(last -> last.isAfter(created()))
                    .orElse(created());
        }
    }

    List<OparlObject> of(OparlType type, OparlAddresses at) {
        return switch (type) {
            case MEETING -> told().map(t -> meeting(at, t)).toList();
            case AGENDA_ITEM -> told().flatMap(t -> items(at, t).stream()).toList();
            case LOCATION -> told().map(t -> place(at, t)).toList();
            case FILE ->
                Stream.concat(told().map(t -> file(at, t)), dated().map(d -> file(at, d.decision(), d.turn())))
                        .toList();
            case PAPER ->
                Stream.concat(told().map(t -> paper(at, t)), dated().map(d -> paper(at, d.decision(), d.turn())))
                        .toList();
            default -> List.of();
        };
    }

    private Stream<Told> told() {
        Map<String, SessionView> closed =
                decisions.closed().stream().collect(Collectors.toMap(SessionView::code, s -> s));
        return minutes.published().stream()
                .filter(m -> closed.containsKey(m.session()))
                .map(m -> new Told(m, Objects.requireNonNull(closed.get(m.session()))));
    }

    private record Dated(PublicDecision decision, Turn turn) {}

    private Stream<Dated> dated() {
        List<PublicDecision> all = decisions.all();
        Map<String, Turn> known =
                turns.of("decision", all.stream().map(PublicDecision::code).toList());
        return all.stream()
                .filter(d -> known.containsKey(d.code()))
                .map(d -> new Dated(d, Objects.requireNonNull(known.get(d.code()))));
    }

    private static OparlObject meeting(OparlAddresses at, Told told) {
        SessionView session = told.session();
        boolean asPlanned = !session.moved();
        return new OparlObject(at, OparlType.MEETING, session.code(), told.created(), told.modified())
                .with(
                        "name",
                        OparlWords.of("meeting", session.code(), session.day().toString()))
                .with("meetingState", "durchgeführt")
                .with("cancelled", Boolean.FALSE)
                .with("start", session.day(), asPlanned ? session.startsAt() : null)
                .with("end", session.day(), asPlanned ? session.endsAt() : null)
                .inside("location", place(at, told))
                .with("organization", List.of(at.of(OparlType.ORGANIZATION, session.committee())))
                .inside("resultsProtocol", file(at, told))
                .inside("agendaItem", items(at, told))
                .with("web", at.page("/seances/" + session.code()));
    }

    private static OparlObject place(OparlAddresses at, Told told) {
        return new OparlObject(at, OparlType.LOCATION, told.session().code(), told.created(), told.modified())
                .with("description", told.session().place().fr())
                .with("web", at.page("/seances/" + told.session().code()));
    }

    private static List<OparlObject> items(OparlAddresses at, Told told) {
        List<OparlObject> items = new ArrayList<>();
        Map<String, List<Passage>> byItem = told.minutes().passages().stream()
                .filter(p -> p.item() != null)
                .collect(Collectors.groupingBy(
                        p -> Objects.requireNonNull(p.item()), LinkedHashMap::new, Collectors.toList()));
        byItem.forEach((item, passages) -> items.add(new OparlObject(
                        at, OparlType.AGENDA_ITEM, told.session().code() + "." + item, told.created(), told.modified())
                .with("meeting", at.of(OparlType.MEETING, told.session().code()))
                .with("number", String.valueOf(items.size() + 1))
                .with("order", items.size())
                .with("name", OparlWords.of("item", item))
                .with("public", Boolean.TRUE)
                .with("resolutionText", words(passages))
                .with("web", at.page("/seances/" + told.session().code()))));
        return items;
    }

    private static String words(List<Passage> passages) {
        return passages.stream().map(p -> p.text().fr()).collect(Collectors.joining("\n\n"));
    }

    private static OparlObject file(OparlAddresses at, Told told) {
        String code = told.session().code();
        return new OparlObject(at, OparlType.FILE, MINUTES + code, told.created(), told.modified())
                .with("name", OparlWords.of("minutes", code))
                .with("fileName", "proces-verbal-" + code + ".json")
                .with("mimeType", "application/json")
                .with("date", told.session().day())
                .with("text", words(told.minutes().passages()))
                .with("accessUrl", at.page("/api/v1/sessions/" + code + "/minutes"))
                .with("paper", List.of(at.of(OparlType.PAPER, MINUTES + code)))
                .with("meeting", List.of(at.of(OparlType.MEETING, code)))
                .with("web", at.page("/seances/" + code));
    }

    private static OparlObject paper(OparlAddresses at, Told told) {
        String code = told.session().code();
        return new OparlObject(at, OparlType.PAPER, MINUTES + code, told.created(), told.modified())
                .with("body", at.of(OparlType.BODY, OparlService.BODY))
                .with("name", OparlWords.of("minutes", code))
                .with("reference", MINUTES + code)
                .with("date", told.session().day())
                .with("paperType", OparlWords.of("paper.minutes"))
                .inside("mainFile", file(at, told))
                .with("web", at.page("/seances/" + code));
    }

    private static OparlObject file(OparlAddresses at, PublicDecision decision, Turn turn) {
        return new OparlObject(at, OparlType.FILE, decision.code(), turn.firstAt(), turn.lastAt())
                .with("name", OparlWords.of("decision", decision.code()))
                .with("fileName", "decision-" + decision.code() + ".html")
                .with("mimeType", "text/html")
                .with("date", decision.takenOn())
                .with("text", decision.text().fr())
                .with("accessUrl", at.page("/decisions#" + decision.code()))
                .with("paper", List.of(at.of(OparlType.PAPER, decision.code())))
                .with("web", at.page("/decisions#" + decision.code()));
    }

    private static OparlObject paper(OparlAddresses at, PublicDecision decision, Turn turn) {
        return new OparlObject(at, OparlType.PAPER, decision.code(), turn.firstAt(), turn.lastAt())
                .with("body", at.of(OparlType.BODY, OparlService.BODY))
                .with("name", OparlWords.of("decision", decision.code()))
                .with("reference", decision.code())
                .with("date", decision.takenOn())
                .with("paperType", OparlWords.of("paper.decision"))
                .inside("mainFile", file(at, decision, turn))
                .with("web", at.page("/decisions#" + decision.code()));
    }
}
