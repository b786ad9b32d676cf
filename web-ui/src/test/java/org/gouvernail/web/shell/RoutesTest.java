package org.gouvernail.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private static final Visit ENGLISH_HOME =
            new Visit("/", null, Routes.find("/").orElseThrow().route(), Map.of(), Locale.ENGLISH);

    @Test
    void an_address_gives_its_row_and_its_variables() {
        Routes.Match match = Routes.find("/plans/PAEN").orElseThrow();
        assertThat(match.route().view()).isEqualTo("plan.xhtml");
        assertThat(match.variables()).containsEntry("code", "PAEN");
        assertThat(Routes.find("/plans/PAEN/autre")).isEmpty();
        assertThat(Routes.find("/plan.xhtml")).isEmpty();
    }

    @Test
    void every_row_leads_to_a_view_that_exists() {
        for (Route route : Routes.all()) {
            if (!route.byServlet()) {
                assertThat(Files.exists(Path.of("src/main/webapp" + route.viewId())))
                        .as(route.path() + " → " + route.viewId())
                        .isTrue();
            }
        }
    }

    @Test
    void every_role_of_a_person_has_a_desk() {
        Set<Role> people = EnumSet.complementOf(EnumSet.of(Role.SYSTEM));
        assertThat(people)
                .allSatisfy(
                        role -> assertThat(Routes.deskOf(role)).as(role.name()).isPresent());
    }

    @Test
    void the_auditor_reads_the_page_of_a_quarter_and_none_else_of_the_secretariat() {
        assertThat(Routes.all())
                .filteredOn(route ->
                        route.path().startsWith("/secretariat") && route.roles().contains(Role.AUDITOR))
                .extracting(Route::path)
                .containsExactly("/secretariat/periodes/{period}");
        assertThat(Routes.deskOf(Role.AUDITOR).orElseThrow().path()).isEqualTo("/verification");
    }

    @Test
    void public_pages_have_an_address_in_each_language_and_desks_one() {
        assertThat(ENGLISH_HOME.link("/plans/PAEN")).isEqualTo("/en/plans/PAEN");
        assertThat(ENGLISH_HOME.link("/")).isEqualTo("/en");
        assertThat(ENGLISH_HOME.link("/coordination")).isEqualTo("/coordination");
        assertThat(ENGLISH_HOME.link("/api/v1/plans")).isEqualTo("/api/v1/plans");
        assertThat(ENGLISH_HOME.otherLanguage()).isEqualTo("/");
    }

    @Test
    void the_switch_of_language_keeps_the_page_and_its_query() {
        Route measures = Routes.find("/mesures").orElseThrow().route();
        Visit french = new Visit("/mesures", "q=donn%C3%A9es", measures, Map.of(), Locale.FRENCH);
        assertThat(french.otherLanguage()).isEqualTo("/en/mesures?q=donn%C3%A9es");
        Route desk = Routes.find("/coordination").orElseThrow().route();
        Visit coordination = new Visit("/coordination", null, desk, Map.of(), Locale.FRENCH);
        assertThat(coordination.otherLanguage()).isEqualTo("/coordination?langue=en");
    }

    @Test
    void sign_in_leads_to_our_own_pages_only() {
        Actor coordinator = new Actor(
                "coord.mcc",
                LocalizedText.of("Coordination", null),
                List.of(new Actor.Grant(Role.COORDINATOR, "MCC", null)));
        assertThat(SignIn.destination("/coordination", coordinator, ENGLISH_HOME))
                .isEqualTo("/coordination");
        for (String foreign :
                List.of("https://example.org/", "//example.org", "/\\example.org", "/nulle-part", "/plans\r\nX: y")) {
            assertThat(SignIn.destination(foreign, coordinator, ENGLISH_HOME))
                    .as(foreign)
                    .isEqualTo("/coordination");
        }
        assertThat(SignIn.destination(null, Actor.PUBLIC, ENGLISH_HOME)).isEqualTo("/en");
    }
}
