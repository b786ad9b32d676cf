package org.gouvernail.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;

/** The acts of those who judge updates, with the refusals told at the fields of {@code judgement.xhtml}. */
@RequestScoped
public class Judging {

    /** Between a measure and its quarter, where that is not the quarter at work. */
    private static final String OF = "@";

    /** Updates shown at once: the next ones follow as these are dealt with. */
    public static final int AT_ONCE = 25;

    @Inject
    Desk desk;

    @Inject
    Comparisons comparisons;

    @Inject
    StatusUpdates updates;

    /** The updates to judge, corrections of earlier quarters among them: as their reader saw them when a form comes back, those waiting otherwise. */
    public List<Judgement> queue(String period, List<UpdateView> waiting) {
        List<String> keys = desk.rows(() -> waiting.stream()
                .limit(AT_ONCE)
                .map(u -> u.measure() + (u.period().equals(period) ? "" : OF + u.period()))
                .toList());
        Map<String, List<String>> byPeriod = new LinkedHashMap<>();
        keys.forEach(key -> byPeriod.computeIfAbsent(period(key, period), p -> new ArrayList<>())
                .add(measure(key)));
        Map<String, Comparison> known = new HashMap<>();
        byPeriod.forEach((quarter, codes) -> comparisons
                .of(codes, quarter)
                .forEach(c -> known.put(c.measure().code() + OF + quarter, c)));
        return keys.stream()
                .map(key -> new Judgement(
                        key, Objects.requireNonNull(known.get(measure(key) + OF + period(key, period))), desk.posted()))
                .toList();
    }

    private static String measure(String key) {
        return key.replaceFirst(OF + ".*", "");
    }

    private static String period(String key, String current) {
        return key.contains(OF) ? key.substring(key.indexOf(OF) + 1) : current;
    }

    public void endorse(Judgement item, int index, String page) {
        act(item, index, page, "judging.endorsed", () -> updates.endorse(code(item), period(item), item.getSeen()));
    }

    public void accept(Judgement item, int index, String page) {
        act(item, index, page, "judging.accepted", () -> {
            Typed typed = new Typed();
            Rating rating = typed.given(
                    typed.rating(item.getAssessed(), "/assessedRating"), item.getAssessed(), "/assessedRating");
            LocalizedText reason = item.getAssessedReason().read(typed, "/reason");
            typed.check();
            if (rating != null) {
                updates.accept(code(item), period(item), rating, reason, item.getSeen());
            }
        });
    }

    public void sendBack(Judgement item, int index, String page) {
        act(item, index, page, "judging.returned", () -> {
            Typed typed = new Typed();
            LocalizedText reason = item.getReturnReason().readGiven(typed, "/returned");
            typed.check();
            if (reason != null) {
                updates.sendBack(code(item), period(item), reason, item.getSeen());
            }
        });
    }

    private void act(Judgement item, int index, String page, String done, Runnable work) {
        try {
            work.run();
            desk.done(page, done, code(item));
        } catch (DomainException e) {
            if (item.meetsAnother(e)) {
                desk.partly("judging.stale", code(item));
                return;
            }
            String at = "items:" + index + ":";
            desk.refused(e, pointer -> switch (pointer) {
                case "/assessedRating" -> at + "assessed";
                case "/reason" -> at + (done.equals("judging.returned") ? "returned" : "reason");
                case "/returned" -> at + "returned";
                default -> null;
            });
        }
    }

    private static String code(Judgement item) {
        return item.getCode();
    }

    private static String period(Judgement item) {
        return item.getComparison().now().period();
    }
}
