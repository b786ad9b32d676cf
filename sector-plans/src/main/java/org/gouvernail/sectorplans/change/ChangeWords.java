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

    /** Letters of a title that fit the agenda beside what is asked. */
    private static final int MOST_TITLE = 180;

    private ChangeWords() {}

    /** The kind of the request with the present title of what it is about; the agenda shows the code beside it. */
    static LocalizedText title(Asked asked, LocalizedText about) {
        return switch (asked.kind()) {
            case MOVE_REFERENCE -> titled("Déplacer la date de référence", "Move the reference date", about);
            case CHANGE_MEASURE -> titled("Changer les dates ou les montants", "Change the dates or amounts", about);
            case REWORD -> titled("Reformuler", "Reword", about);
            case MERGE -> {
                String into = asked.content().mergedInto();
                yield titled("Fusionner avec " + into, "Merge into " + into, about);
            }
            case WITHDRAW -> titled("Retirer", "Withdraw", about);
        };
    }

    private static LocalizedText titled(String fr, String en, LocalizedText about) {
        return text(fr + "\u00a0: " + shortened(about.fr()), en + ": " + shortened(english(about)));
    }

    private static String shortened(String title) {
        return title.length() <= MOST_TITLE
                ? title
                : title.substring(0, MOST_TITLE - 1).strip() + "…";
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
