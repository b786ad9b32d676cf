package org.gouvernail.governance.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.minutes.MinutesBook.NewAmendment;
import org.gouvernail.governance.minutes.MinutesBook.Passage;

/** What minutes may say. */
final class MinutesRules {

    private MinutesRules() {}

    /** Refuses passages on what is not an item of the session, and two passages on one. */
    static void passages(List<Passage> passages, Set<String> items, String session) {
        List<FieldProblem> problems = new ArrayList<>();
        if (passages.isEmpty() || passages.size() > MinutesBook.PASSAGES) {
            problems.add(new FieldProblem("/passages", "input.size", "1 – " + MinutesBook.PASSAGES));
        }
        Set<String> told = new HashSet<>();
        for (int i = 0; i < passages.size(); i++) {
            String item = passages.get(i).item();
            if (item != null && !items.contains(item)) {
                problems.add(new FieldProblem("/passages/" + i + "/item", "minutes.other-item", item, session));
            } else if (item != null && !told.add(item)) {
                problems.add(new FieldProblem("/passages/" + i + "/item", "minutes.item-twice", item));
            }
        }
        refuse(problems);
    }

    /** Refuses minutes that say nothing of a point the session settled. */
    static void complete(List<Passage> passages, List<AgendaItemView> agenda, String session) {
        Set<String> told = passages.stream().map(Passage::item).collect(Collectors.toSet());
        List<String> missing = agenda.stream()
                .filter(i -> i.decision() != null && !told.contains(i.code()))
                .map(AgendaItemView::code)
                .toList();
        if (!missing.isEmpty()) {
            throw DomainException.conflict("minutes.point-missing", session, String.join(", ", missing));
        }
    }

    /** Refuses words for a passage that does not exist, and words that are those it has. */
    static void amendment(NewAmendment amendment, List<Passage> passages) {
        List<FieldProblem> problems = new ArrayList<>();
        int place = amendment.passage();
        if (place < 1 || place > passages.size()) {
            problems.add(new FieldProblem("/passage", "input.range", "1", String.valueOf(passages.size())));
        } else if (passages.get(place - 1).text().equals(amendment.text())) {
            problems.add(new FieldProblem("/text", "amendment.same-words", String.valueOf(place)));
        }
        refuse(problems);
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
    }
}
