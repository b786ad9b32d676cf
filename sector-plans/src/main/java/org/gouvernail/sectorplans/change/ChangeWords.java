package org.gouvernail.sectorplans.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.change.ChangeRequests.Asked;
import org.gouvernail.sectorplans.change.ChangeRequests.Content;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;
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

    static List<LocalizedText> facts(Asked asked, Content before) {
        List<LocalizedText> facts = new ArrayList<>();
        Content after = asked.content();
        date(facts, "Référence", "Reference", before.referenceDate(), after.referenceDate());
        date(facts, "Début", "Start", before.start(), after.start());
        date(facts, "Fin", "End", before.end(), after.end());
        LocalizedText was = before.title();
        LocalizedText now = after.title();
        if (was != null && now != null) {
            facts.add(text(
                    "« " + was.fr() + " » devient « " + now.fr() + " ».",
                    "“" + english(was) + "” becomes “" + english(now) + "”."));
        }
        if (after.authorised() != null) {
            facts.add(text(
                    "Montants autorisés : " + amounts(before.authorised()) + " → " + amounts(after.authorised()) + ".",
                    "Authorised amounts: " + amounts(before.authorised()) + " → " + amounts(after.authorised()) + "."));
        }
        facts.add(asked.reason());
        facts.add(asked.effect());
        return facts;
    }

    private static void date(
            List<LocalizedText> facts, String fr, String en, @Nullable LocalDate before, @Nullable LocalDate after) {
        if (after != null) {
            String was = before == null ? "—" : before.toString();
            facts.add(text(fr + " : " + was + " → " + after + ".", en + ": " + was + " → " + after + "."));
        }
    }

    private static String amounts(@Nullable List<Authorised> authorised) {
        return authorised == null || authorised.isEmpty()
                ? "—"
                : String.join(
                        ", ",
                        authorised.stream()
                                .map(a -> a.fiscalYear() + " " + a.amount() + "\u00a0$")
                                .toList());
    }

    private static String english(LocalizedText text) {
        return text.en() == null ? text.fr() : text.en();
    }

    private static LocalizedText text(String fr, String en) {
        return LocalizedText.of(fr, en);
    }
}
