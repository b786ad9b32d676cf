package org.gouvernail.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final Formats FRENCH = new Formats(Locale.FRENCH);
    private static final Formats ENGLISH = new Formats(Locale.ENGLISH);

    @Test
    void a_date_reads_year_month_day() {
        assertThat(FRENCH.date(LocalDate.of(2017, 3, 31))).isEqualTo("2017-03-31");
        assertThat(FRENCH.date(null)).isEqualTo("—");
    }

    @Test
    void a_date_in_words_says_the_first_as_french_does() {
        assertThat(FRENCH.longDate(LocalDate.of(2017, 4, 1))).isEqualTo("1ᵉʳ\u00a0avril 2017");
        assertThat(FRENCH.longDate(LocalDate.of(2017, 12, 13))).isEqualTo("13\u00a0décembre 2017");
        assertThat(ENGLISH.longDate(LocalDate.of(2017, 4, 1))).isEqualTo("1\u00a0April 2017");
    }

    @Test
    void an_instant_is_told_in_the_time_of_quebec() {
        Instant instant = Instant.parse("2018-01-12T15:42:00Z");
        assertThat(FRENCH.instant(instant)).isEqualTo("2018-01-12, 10\u00a0h\u00a042");
        assertThat(ENGLISH.instant(instant)).isEqualTo("2018-01-12, 10:42");
        assertThat(FRENCH.day(Instant.parse("2018-01-12T03:00:00Z"))).isEqualTo("2018-01-11");
    }

    @Test
    void an_amount_keeps_its_dollar_sign_beside_it() {
        assertThat(FRENCH.money("1234.50")).isEqualTo("1\u00a0234,50\u00a0$");
        assertThat(FRENCH.money("11000000.00")).isEqualTo("11\u00a0000\u00a0000\u00a0$");
        assertThat(FRENCH.money("-2.5")).isEqualTo("−2,50\u00a0$");
        assertThat(ENGLISH.money("1234.50")).isEqualTo("$1,234.50");
        assertThat(FRENCH.millions("187900000.00")).isEqualTo("187,9\u00a0M$");
    }

    @Test
    void an_amount_to_type_over_is_written_without_its_dollar_sign() {
        assertThat(FRENCH.amount("845000.50")).isEqualTo("845\u00a0000,50");
        assertThat(FRENCH.amount("845000.00")).isEqualTo("845\u00a0000");
        assertThat(ENGLISH.amount("845000.50")).isEqualTo("845,000.50");
    }

    @Test
    void numbers_and_shares_use_the_comma_in_french() {
        assertThat(FRENCH.number(1234.5)).isEqualTo("1\u00a0234,5");
        assertThat(FRENCH.percent(42)).isEqualTo("42\u00a0%");
        assertThat(ENGLISH.percent(42)).isEqualTo("42%");
        assertThat(FRENCH.share(1, 0)).isEqualTo("—");
        assertThat(FRENCH.share(2, 3)).isEqualTo("67\u00a0%");
    }

    @Test
    void a_slippage_carries_its_sign() {
        assertThat(FRENCH.days(243)).isEqualTo("+\u00a0243\u00a0j");
        assertThat(FRENCH.days(-12)).isEqualTo("−\u00a012\u00a0j");
        assertThat(FRENCH.days(0)).isEqualTo("0\u00a0j");
        assertThat(ENGLISH.days(243)).isEqualTo("+243\u00a0d");
    }

    @Test
    void a_period_is_a_quarter_of_a_fiscal_year() {
        assertThat(FRENCH.period("2017-2018-T3")).isEqualTo("T3\u00a02017-2018");
        assertThat(ENGLISH.period("2017-2018-T3")).isEqualTo("Q3\u00a02017-2018");
        assertThat(FRENCH.longPeriod("2017-2018-T3")).isEqualTo("troisième trimestre 2017-2018");
        assertThat(FRENCH.period("later")).isEqualTo("later");
    }

    @Test
    void a_fact_written_by_a_rule_is_read_as_prose() {
        Formats french = new Formats(Locale.FRENCH);
        assertThat(
                        french.prose(
                                "Dépensé à ce jour : 2\u00a0400\u00a0000,00\u00a0$, soit 60 % des 4\u00a0000\u00a0000,50\u00a0$ autorisés."))
                .isEqualTo(
                        "Dépensé à ce jour : 2\u00a0400\u00a0000\u00a0$, soit 60 % des 4\u00a0000\u00a0000,50\u00a0$ autorisés.");
        assertThat(french.prose("62 jours après sa référence du 2018-04-01."))
                .isEqualTo("62 jours après sa référence du 1ᵉʳ\u00a0avril 2018.");
        assertThat(new Formats(Locale.ENGLISH).prose("Spent to date: $2,400,000.00 of the $4,000,000.50."))
                .isEqualTo("Spent to date: $2,400,000 of the $4,000,000.50.");
    }

    @Test
    void a_span_is_told_in_words_and_a_period_fits_a_column() {
        Formats french = new Formats(Locale.FRENCH);
        assertThat(french.span(LocalDate.of(2016, 4, 1), null)).isEqualTo("depuis le 1ᵉʳ\u00a0avril 2016");
        assertThat(french.span(LocalDate.of(2016, 4, 1), LocalDate.of(2021, 3, 31)))
                .isEqualTo("du 1ᵉʳ\u00a0avril 2016 au 31\u00a0mars 2021");
        assertThat(french.span(null, null)).isEqualTo("—");
        assertThat(french.shortPeriod("2017-2018-T2")).isEqualTo("T2\u00a017-18");
    }
}
