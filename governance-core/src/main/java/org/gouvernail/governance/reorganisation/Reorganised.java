package org.gouvernail.governance.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.reorganisation.Reorganisations.Allotment;
import org.gouvernail.governance.reorganisation.Reorganisations.Move;
import org.gouvernail.governance.reorganisation.Reorganisations.Order;
import org.gouvernail.governance.reorganisation.Reorganisations.Part;

/**
 * A reorganisation is being carried out, told within its transaction: each module asks {@link #heir} for what it holds open
 * of the predecessors, moves it and records it with {@link #code} as the reason. A preview tells the same, and is rolled
 * back.
 */
public final class Reorganised {

    private final String code;
    private final Order order;
    private final Map<SubjectRef, String> allotted = new HashMap<>();
    private final Set<SubjectRef> unmet;
    private final List<Move> moves = new ArrayList<>();

    Reorganised(String code, Order order) {
        this.code = code;
        this.order = order;
        order.allotments().forEach(a -> allotted.put(a.subject(), a.organisation()));
        this.unmet = new LinkedHashSet<>(allotted.keySet());
    }

    public String code() {
        return code;
    }

    public LocalDate effectiveOn() {
        return order.effectiveOn();
    }

    public Set<String> predecessors() {
        return Set.copyOf(order.predecessors());
    }

    /**
     * Who has from now on the part that an organisation had in something; the organisation itself where it stays, where it is
     * no predecessor, or where nobody was named yet.
     */
    public String heir(SubjectRef subject, LocalizedText title, Part part, String from) {
        if (!order.predecessors().contains(from)) {
            return from;
        }
        unmet.remove(subject);
        Optional<String> to = receiver(subject, from);
        if (!to.equals(Optional.of(from))) {
            moves.add(new Move(subject, title, part, from, to.orElse(null)));
        }
        return to.orElse(from);
    }

    /** The heirs of several that have the same part, each once. */
    public List<String> heirs(SubjectRef subject, LocalizedText title, Part part, Collection<String> from) {
        return from.stream().map(f -> heir(subject, title, part, f)).distinct().toList();
    }

    private Optional<String> receiver(SubjectRef subject, String from) {
        if (order.successors().size() == 1) {
            return Optional.of(order.successors().get(0));
        }
        return Optional.ofNullable(allotted.get(subject))
                .or(() -> order.stays(from) ? Optional.of(from) : Optional.empty());
    }

    /** Each once: an account is told once, whatever it may do. */
    List<Move> moves() {
        return moves.stream().distinct().toList();
    }

    /** Places of the allotments that name what no predecessor holds open. */
    List<Integer> unmet() {
        List<Allotment> all = order.allotments();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (unmet.contains(all.get(i).subject())) {
                places.add(i);
            }
        }
        return places;
    }
}
