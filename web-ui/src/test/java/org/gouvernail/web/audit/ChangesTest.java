package org.gouvernail.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.gouvernail.web.audit.Changes.Change;
import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void only_what_differs_is_told() {
        assertThat(Changes.between("{\"progress\":70,\"state\":\"DRAFT\"}", "{\"progress\":71,\"state\":\"DRAFT\"}"))
                .containsExactly(new Change("", "progress", "70", "71"));
    }

    @Test
    void a_first_state_tells_all_it_says() {
        assertThat(Changes.between(null, "{\"name\":{\"fr\":\"Culture\"},\"end\":null}"))
                .containsExactly(new Change("", "name.fr", null, "Culture"));
    }

    @Test
    void items_of_a_list_are_known_by_their_code_wherever_they_stand() {
        assertThat(Changes.between(
                        "{\"milestones\":[{\"code\":\"A\",\"forecastDate\":\"2018-01-01\"},{\"code\":\"B\"}]}",
                        "{\"milestones\":[{\"code\":\"B\"},{\"code\":\"A\",\"forecastDate\":\"2018-02-01\"}]}"))
                .containsExactly(new Change("A", "forecastDate", "2018-01-01", "2018-02-01"));
    }

    @Test
    void an_act_and_a_value_are_told_in_french_and_an_unknown_one_shows_itself() {
        StateWords words = new StateWords(Locale.FRENCH, account -> "Approbation");
        assertThat(words.act("update.endorsed")).isEqualTo("Mise à jour endossée");
        assertThat(words.act("some.act")).isEqualTo("some.act");
        assertThat(words.value("update", "declaredRating", "AMBER")).isEqualTo("À surveiller");
        assertThat(words.value("update", "endorsedBy", "approver.mcc")).isEqualTo("Approbation");
        assertThat(words.value("update", "period", "2017-2018-T3")).isEqualTo("T3\u00a02017-2018");
        assertThat(words.value("session", "state", "CLOSED")).isEqualTo("Terminée");
        assertThat(words.value("period", "state", "CLOSED")).isEqualTo("Collecte fermée");
        assertThat(words.part(new Change("P-M1-J1", "forecastDate", null, ""))).isEqualTo("P-M1-J1, prévision");
    }
}
