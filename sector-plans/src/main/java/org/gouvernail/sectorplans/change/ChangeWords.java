package org.gouvernail.sectorplans.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.change.ChangeRequests.Asked;
import org.gouvernail.sectorplans.change.ChangeRequests.Content;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;
import org.gouvernail.sectorplans.rating.Money;
import org.jspecify.annotations.Nullable;

/** How a request reads on the committee's agenda. */
final class ChangeWords {

    private ChangeWords() {}

    static LocalizedText title(String code, Asked asked) {
        String about = asked.milestone() == null ? code.replaceFirst("-C\\d+$", "") : asked.milestone();
        return switch (asked.kind()) {
            case MOVE_REFERENCE ->
                text("Déplacer la date de référence de " + about, "Move the reference date of " + about);
            case CHANGE_MEASURE ->
                text("Changer les dates ou les montants de " + about, "Change the dates or amounts of " + about);
            case REWORD -> text("Reformuler " + about, "Reword " + about);
            case MERGE ->
                text(
                        "Fusionner " + about + " avec " + asked.content().mergedInto(),
                        "Merge " + about + " into " + asked.content().mergedInto());
            case WITHDRAW -> text("Retirer " + about, "Withdraw " + about);
        };
    }

    static LocalizedText request(String code) {
        return text(
                "Approuver ou refuser la demande de changement " + code + ".",
                "Approve or refuse change request " + code + ".");
    }

    /**
     * What the committee must know of a request.
     *
     * @param leaving what a measure that is merged or withdrawn takes with it, null for other requests
     */
    static List<LocalizedText> facts(Asked asked, Content before, @Nullable Leaving leaving) {
        List<LocalizedText> facts = new ArrayList<>();
        Content after = asked.content();
        date(facts, "Référence", "Reference", before.referenceDate(), after.referenceDate());
        date(facts, "Début", "Start", before.start(), after.start());
        date(facts, "Fin", "End", before.end(), after.end());
        LocalizedText was = before.title();
        LocalizedText now = after.title();
        if (was != null && now != null) {
            words(facts, was, now);
        }
        if (after.authorised() != null) {
            facts.add(text(
                    "Montants autorisés\u00a0: " + amounts(before.authorised(), Money::shortFr) + " → "
                            + amounts(after.authorised(), Money::shortFr) + ".",
                    "Authorised amounts: " + amounts(before.authorised(), Money::shortEn) + " → "
                            + amounts(after.authorised(), Money::shortEn) + "."));
        }
        if (leaving != null) {
            facts.add(leaving.words());
        }
        facts.add(asked.reason());
        facts.add(asked.effect());
        return facts;
    }

    private static void date(
            List<LocalizedText> facts, String fr, String en, @Nullable LocalDate before, @Nullable LocalDate after) {
        if (after != null) {
            String was = before == null ? "—" : before.toString();
            facts.add(text(fr + "\u00a0: " + was + " → " + after + ".", en + ": " + was + " → " + after + "."));
        }
    }

    /** Both languages are shown where each changed, so that whoever reads one decides on no other unseen. */
    private static void words(List<LocalizedText> facts, LocalizedText was, LocalizedText now) {
        if (!was.fr().equals(now.fr())) {
            facts.add(text(
                    "En français\u00a0: «\u00a0" + was.fr() + "\u00a0» devient «\u00a0" + now.fr() + "\u00a0».",
                    "In French: “" + was.fr() + "” becomes “" + now.fr() + "”."));
        }
        if (!Objects.equals(was.en(), now.en())) {
            String before = was.en() == null ? "—" : was.en();
            String after = now.en() == null ? "—" : now.en();
            facts.add(text(
                    "En anglais\u00a0: “" + before + "” devient “" + after + "”.",
                    "In English: “" + before + "” becomes “" + after + "”."));
        }
    }

    private static String amounts(@Nullable List<Authorised> authorised, Function<BigDecimal, String> money) {
        return authorised == null || authorised.isEmpty()
                ? "—"
                : String.join(
                        ", ",
                        authorised.stream()
                                .map(a -> a.fiscalYear() + " " + money.apply(new BigDecimal(a.amount())))
                                .toList());
    }

    private static LocalizedText text(String fr, String en) {
        return LocalizedText.of(fr, en);
    }
}
