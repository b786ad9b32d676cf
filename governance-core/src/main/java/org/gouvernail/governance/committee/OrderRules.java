package org.gouvernail.governance.committee;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;

/** An agenda is ordered whole: each open point once, nothing decided, withdrawn or from elsewhere. */
final class OrderRules {

    private OrderRules() {}

    /**
     * Refuses an order that is not one of the open points.
     *
     * @param placed every point ever placed on the session's agenda and still there, whatever became of it
     */
    static void check(String session, List<String> items, List<AgendaItem> placed) {
        Map<String, AgendaItem> byCode =
                placed.stream().collect(Collectors.toMap(AgendaItem::code, Function.identity()));
        List<FieldProblem> problems = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String code = items.get(i);
            AgendaItem item = byCode.get(code);
            if (item == null) {
                problems.add(new FieldProblem("/items/" + i, "decision.other-session", code, session));
            } else {
                item.mustBeOpen();
            }
            if (!named.add(code)) {
                problems.add(new FieldProblem("/items/" + i, "agenda.order-twice", code));
            }
        }
        placed.stream()
                .filter(item -> item.isOpen() && !named.contains(item.code()))
                .forEach(item -> problems.add(new FieldProblem("/items", "agenda.order-missing", item.code())));
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
    }
}
