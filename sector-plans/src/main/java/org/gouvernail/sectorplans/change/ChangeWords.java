package org.gouvernail.sectorplans.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.gouvernail.governance.kernel.Characters;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.change.ChangeRequests.Asked;
import org.gouvernail.sectorplans.change.ChangeRequests.Content;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;
import org.gouvernail.sectorplans.rating.Money;
import org.jspecify.annotations.Nullable;

/** How a request reads on the committee's agenda. */
final class ChangeWords {

    /** Letters of a title that fit the agenda beside what is asked. */
    private static final int MOST_TITLE = 180;

    private ChangeWords() {}

    /**
     * The kind of the request with the present title of what it is about; the agenda shows the code beside it.
     *
     * @param into title of the measure that it goes into, null where it goes into none
     */
    static LocalizedText title(Asked asked, LocalizedText about, @Nullable LocalizedText into) {
        return switch (asked.kind()) {
            case MOVE_REFERENCE -> titled("Déplacer la date de référence", "Move the reference date", about);
            case CHANGE_MEASURE -> titled("Changer les dates ou les montants", "Change the dates or amounts", about);
            case REWORD -> titled("Reformuler", "Reword", about);
            case MERGE -> {
                LocalizedText target = Objects.requireNonNull(into);
                String fr = "\u00a0» avec «\u00a0" + halved(target.fr()) + "\u00a0»";
                String en = "” into “" + halved(target.in(Locale.ENGLISH)) + "”";
                yield text(
                        "Fusionner «\u00a0" + halved(about.fr()) + fr,
                        "Merge “" + halved(about.in(Locale.ENGLISH)) + en);
            }
            case WITHDRAW -> titled("Retirer", "Withdraw", about);
        };
    }

    private static LocalizedText titled(String fr, String en, LocalizedText about) {
        return text(fr + "\u00a0: " + shortened(about.fr()), en + ": " + shortened(about.in(Locale.ENGLISH)));
    }

    private static String shortened(String title) {
        return title.length() <= MOST_TITLE
                ? title
                : title.substring(0, MOST_TITLE - 1).strip() + "…";
    }

    /** One of two titles that fit the agenda together. */
    private static String halved(String title) {
        return Characters.cut(title, MOST_TITLE / 2 + MOST_TITLE / 10);
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
