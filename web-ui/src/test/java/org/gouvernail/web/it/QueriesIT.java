package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an address asks for after its question mark, whatever it is, never makes a page fail. */
class QueriesIT {

    private static final List<String> NAMES = List.of(
            "q",
            "plan",
            "organisation",
            "orientation",
            "cote",
            "etat",
            "retard",
            "tri",
            "page",
            "ministere",
            "compte",
            "avant",
            "publier",
            "vraisemblance",
            "incidence",
            "genre",
            "ajouter",
            "montants",
            "ordre",
            "inconnu");
    private static final List<String> VALUES =
            List.of("", "ZZ", "-1", "99999999999999999999", "%3Cscript%3E", "%22%27", "oui&oui", "a".repeat(300));

    @ParameterizedTest
    @CsvSource({
        "'', /",
        "'', /mesures",
        "'', /en/mesures",
        "'', /bilans",
        "secretariat, /secretariat",
        "secretariat, /secretariat/periodes/2017-2018-T3/mises-a-jour",
        "secretariat, /secretariat/revision",
        "coord.mesi, /coordination",
        "approver.mesi, /approbation",
        "committee, /comite",
        "committee, /comite/decisions",
        "'', /decisions",
        "auditor, /verification",
        "secretariat, /registre",
        "coord.mesi, /registre/mesures/PAEN-M01",
        "secretariat, /contradictions",
        "admin, /admin"
    })
    void a_page_never_fails_for_what_its_query_says(String account, String page) {
        Visitor visitor = account.isEmpty() ? Visitor.unknown() : Visitor.of(account);
        for (String value : VALUES) {
            String query = NAMES.stream().map(name -> name + "=" + value).collect(Collectors.joining("&"));
            assertThat(visitor.get(page + "?" + query).status())
                    .as(page + "?" + query)
                    .isIn(200, 303, 400, 404);
        }
    }
}
