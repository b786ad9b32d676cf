package org.gouvernail.governance.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.gouvernail.governance.kernel.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalQuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2016-04-01, 2016-2017-T1, 2016-04-01, 2016-06-30",
        "2016-09-30, 2016-2017-T2, 2016-07-01, 2016-09-30",
        "2016-10-01, 2016-2017-T3, 2016-10-01, 2016-12-31",
        "2017-03-31, 2016-2017-T4, 2017-01-01, 2017-03-31",
        "2020-02-29, 2019-2020-T4, 2020-01-01, 2020-03-31"
    })
    void a_date_falls_in_the_quarter_of_its_fiscal_year(LocalDate date, String code, LocalDate start, LocalDate end) {
        FiscalQuarter quarter = FiscalQuarter.of(date);

        assertThat(quarter.code()).isEqualTo(code);
        assertThat(quarter.start()).isEqualTo(start);
        assertThat(quarter.end()).isEqualTo(end);
        assertThat(FiscalQuarter.parse(code)).isEqualTo(quarter);
    }

    @Test
    void quarters_follow_each_other_without_a_gap() {
        FiscalQuarter quarter = FiscalQuarter.parse("2015-2016-T1");
        for (int i = 0; i < 40; i++) {
            FiscalQuarter next = quarter.next();
            assertThat(next.start()).isEqualTo(quarter.end().plusDays(1));
            assertThat(next.previous()).isEqualTo(quarter);
            assertThat(next).isGreaterThan(quarter);
            assertThat(next.since(FiscalQuarter.parse("2015-2016-T1"))).isEqualTo(i + 1);
            quarter = next;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2016",
                "2016-2018-T1",
                "2016-2017-T0",
                "2016-2017-T5",
                "0016-0017-T1",
                "2016-2017-T1 ",
                "9999-10000-T1"
            })
    void what_is_not_a_quarter_is_unknown(String code) {
        assertThatThrownBy(() -> FiscalQuarter.parse(code))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("unknown.period"));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-2018-T3, 2017-12-18, 2018-01-12",
        "2017-2018-T4, 2018-03-19, 2018-04-13",
        "2017-2018-T1, 2017-06-16, 2017-07-14",
        "2016-2017-T2, 2016-09-16, 2016-10-14",
        "2019-2020-T4, 2020-03-17, 2020-04-14"
    })
    void a_collection_opens_ten_business_days_before_the_quarter_s_end_and_is_due_ten_after(
            String code, LocalDate opens, LocalDate due) {
        assertThat(FiscalQuarter.parse(code).opensOn()).isEqualTo(opens);
        assertThat(FiscalQuarter.parse(code).dueOn()).isEqualTo(due);
    }
}
