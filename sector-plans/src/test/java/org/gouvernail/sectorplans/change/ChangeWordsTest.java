package org.gouvernail.sectorplans.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.change.ChangeRequests.Asked;
import org.gouvernail.sectorplans.change.ChangeRequests.Content;
import org.gouvernail.sectorplans.change.ChangeRequests.Kind;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeWordsTest {

    private static final LocalizedText WHY = LocalizedText.of("Parce que", "Because");

    @Test
    void the_committee_reads_each_language_that_changes_whichever_it_reads_itself() {
        LocalizedText before = LocalizedText.of("Former 1 000 jeunes", "Train 1,000 youth");
        assertThat(facts(before, LocalizedText.of("Former 1 000 jeunes", "Train 500 youth")))
                .extracting(LocalizedText::fr)
                .contains("En anglais\u00a0: “Train 1,000 youth” devient “Train 500 youth”.")
                .noneMatch(fact -> fact.startsWith("En français"));
        assertThat(facts(before, LocalizedText.of("Former 500 jeunes", null)))
                .extracting(LocalizedText::en)
                .contains(
                        "In French: “Former 1 000 jeunes” becomes “Former 500 jeunes”.",
                        "In English: “Train 1,000 youth” becomes “—”.");
    }

    @Test
    void amounts_are_written_as_each_language_writes_money() {
        Content before = new Content(null, null, null, null, List.of(new Authorised("2017-2018", "2200000.00")), null);
        Content after = new Content(null, null, null, null, List.of(new Authorised("2017-2018", "1000.50")), null);
        LocalizedText fact = ChangeWords.facts(new Asked(Kind.CHANGE_MEASURE, null, after, WHY, WHY), before, null)
                .get(0);
        assertThat(fact.fr())
                .isEqualTo(
                        "Montants autorisés\u00a0: 2017-2018 2\u00a0200\u00a0000\u00a0$ → 2017-2018 1\u00a0000,50\u00a0$.");
        assertThat(fact.en()).isEqualTo("Authorised amounts: 2017-2018 $2,200,000 → 2017-2018 $1,000.50.");
    }

    @Test
    void of_a_measure_that_would_leave_the_committee_reads_what_leaves_with_it() {
        assertThat(leaving(new BigDecimal("500000.00"), new BigDecimal("130000.00"))
                        .en())
                .isEqualTo(
                        "What leaves: $500,000 authorised, $130,000 spent to date; open milestones: 3, of which late: 1.");
        assertThat(leaving(null, null).en())
                .as("what nobody told is no zero")
                .startsWith("What leaves: nothing authorised, spending to date not told;");
    }

    private static LocalizedText leaving(@Nullable BigDecimal authorised, @Nullable BigDecimal spent) {
        Content nothing = new Content(null, null, null, null, null, null);
        return ChangeWords.facts(
                        new Asked(Kind.WITHDRAW, null, nothing, WHY, WHY),
                        nothing,
                        new Leaving(authorised, spent, 3, 1))
                .get(0);
    }

    private static List<LocalizedText> facts(LocalizedText before, LocalizedText after) {
        return ChangeWords.facts(
                new Asked(Kind.REWORD, null, new Content(null, after, null, null, null, null), WHY, WHY),
                new Content(null, before, null, null, null, null),
                null);
    }
}
