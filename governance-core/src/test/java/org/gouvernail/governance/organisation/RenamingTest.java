package org.gouvernail.governance.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.organisation.OrganisationView.Former;
import org.junit.jupiter.api.Test;

class RenamingTest {

    private static final LocalDate TODAY = LocalDate.parse("2018-01-08");

    private final OrganisationView twice = new OrganisationView(
            "MESI",
            name("Économie, Science et Innovation"),
            true,
            List.of(
                    new Former(name("Développement économique"), LocalDate.parse("2014-04-23")),
                    new Former(name("Économie, Innovation et Exportations"), LocalDate.parse("2016-01-28"))));

    @Test
    void a_record_is_read_under_the_name_of_its_day() {
        assertThat(twice.nameOn(LocalDate.parse("2014-04-22")).fr()).isEqualTo("Développement économique");
        assertThat(twice.nameOn(LocalDate.parse("2014-04-23")).fr()).isEqualTo("Économie, Innovation et Exportations");
        assertThat(twice.nameOn(LocalDate.parse("2016-01-28")).fr()).isEqualTo("Économie, Science et Innovation");
    }

    @Test
    void a_name_takes_effect_today_or_since_the_one_before() {
        assertThatCode(() -> Renaming.check(twice, TODAY, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> Renaming.check(twice, LocalDate.parse("2016-01-28"), TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Renaming.check(twice, TODAY.plusDays(1), TODAY))
                .hasMessageContaining("input.invalid");
        assertThatThrownBy(() -> Renaming.check(twice, LocalDate.parse("2016-01-27"), TODAY))
                .hasMessageContaining("input.invalid");
    }

    @Test
    void what_was_recorded_before_names_were_kept_has_none() {
        assertThat(new OrganisationView("MCC", name("Culture"), true, null).nameOn(LocalDate.EPOCH))
                .isEqualTo(name("Culture"));
    }

    private static LocalizedText name(String fr) {
        return LocalizedText.of(fr, null);
    }
}
