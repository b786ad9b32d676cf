package org.gouvernail.sectorplans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearsTest {

    private static final LocalDate TODAY = LocalDate.parse("2018-01-08");

    @ParameterizedTest
    @CsvSource({
        "2016-2017, true",
        "1999-2000, true",
        "2016-2018, false",
        "2017-2016, false",
        "2016-16, false",
        "2016/2017, false",
        "'', false"
    })
    void a_fiscal_year_joins_two_consecutive_years(String text, boolean valid) {
        assertThat(FiscalYears.isFiscalYear(text)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-05-02, 2021-03-31, 2016-2017, 2021-2022",
        "2016-05-02, , 2016-2017, 2027-2028",
        "2030-05-02, , 2030-2031, 2040-2041",
        ", 2021-03-31, 2007-2008, 2021-2022",
        ", 2001-03-31, 1990-1991, 2001-2002",
        ", , 2007-2008, 2027-2028"
    })
    void a_plan_reaches_ten_years_where_it_announced_no_date(
            LocalDate start, LocalDate end, String first, String last) {
        assertThat(FiscalYears.of(start, end, TODAY)).isEqualTo(new FiscalYears(first, last));
    }

    @Test
    void money_is_authorised_around_today_and_in_a_plan_of_long_ago() {
        assertThat(FiscalYears.around(LocalDate.parse("2016-05-02"), LocalDate.parse("2021-03-31"), TODAY))
                .isEqualTo(new FiscalYears("2007-2008", "2027-2028"));
        assertThat(FiscalYears.around(LocalDate.parse("1995-05-02"), LocalDate.parse("1999-03-31"), TODAY))
                .isEqualTo(new FiscalYears("1995-1996", "2027-2028"));
    }
}
