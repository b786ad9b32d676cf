package org.gouvernail.web.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.change.ChangeRequests.Asked;
import org.gouvernail.sectorplans.change.ChangeRequests.Kind;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.shell.Formats;
import org.junit.jupiter.api.Test;

class AmountsOfARequestTest {

    private final ChangeForm form = new ChangeForm(
            Kind.CHANGE_MEASURE,
            "PAEN-M05",
            null,
            AmountRow.of(
                    List.of(new Authorised("2016-2017", "1200000.00"), new Authorised("2017-2018", "1800000.00")),
                    new Formats(Locale.FRENCH)));

    @Test
    void amounts_left_as_they_are_are_not_asked_for() {
        assertThat(asked().content().authorised()).isNull();
    }

    @Test
    void one_amount_that_changes_carries_all_amounts_of_the_measure() {
        form.getAmounts().get(0).setAmount("1 500 000");
        form.getAmounts().get(2).setYear("2015\u20132016");
        form.getAmounts().get(2).setAmount("250 000,50");
        assertThat(asked().content().authorised())
                .containsExactly(
                        new Authorised("2015-2016", "250000.50"),
                        new Authorised("2016-2017", "1500000"),
                        new Authorised("2017-2018", "1800000"));
    }

    @Test
    void an_emptied_amount_takes_its_year_out() {
        form.getAmounts().get(0).setAmount(" ");
        assertThat(asked().content().authorised()).containsExactly(new Authorised("2017-2018", "1800000"));
    }

    @Test
    void a_year_that_is_none_is_refused_beside_its_field() {
        form.getAmounts().get(2).setYear("2030-2032");
        form.getAmounts().get(2).setAmount("1");
        assertThatThrownBy(this::asked)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.fields())
                                .singleElement()
                                .satisfies(f -> assertThat(f.pointer()).isEqualTo("/amounts/2/year")));
    }

    private Asked asked() {
        form.getReason().setFr("Motif");
        form.getEffect().setFr("Effet");
        Typed typed = new Typed();
        Asked asked = form.read(typed);
        typed.check();
        return Objects.requireNonNull(asked);
    }
}
