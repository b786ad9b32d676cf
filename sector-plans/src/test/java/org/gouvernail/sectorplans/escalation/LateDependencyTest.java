package org.gouvernail.sectorplans.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.gouvernail.governance.committee.Committees.Proposal;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.dependency.Dependencies.DependencyView;
import org.gouvernail.sectorplans.odds.OddsRuns.Basis;
import org.gouvernail.sectorplans.odds.OddsRuns.OddsView;
import org.junit.jupiter.api.Test;

class LateDependencyTest {

    private static final UUID ID = new UUID(0, 7);

    private static OddsView odds(String code, String forecast) {
        LocalDate day = LocalDate.parse(forecast);
        return new OddsView(
                code,
                code.substring(0, code.lastIndexOf('-')),
                LocalizedText.of("Jalon " + code, "Milestone " + code),
                day,
                day,
                day.plusDays(10),
                day.plusDays(30),
                day.plusDays(60),
                Basis.STRATEGY,
                40,
                ID,
                Instant.parse("2018-01-08T14:00:00Z"),
                false);
    }

    private static LateDependency between(String comes, String waits, int lag, int percent) {
        OddsView first = odds("PAEN-M01-J1", comes);
        OddsView second = odds("PAEN-M02-J1", waits);
        DependencyView dependency =
                new DependencyView(ID, first.milestone(), second.milestone(), lag, true, null, null, null);
        return new LateDependency(
                dependency,
                first,
                second,
                percent,
                Objects.requireNonNull(LateDependency.by(first, percent)),
                second.forecastDate());
    }

    @Test
    void it_is_late_when_the_odds_asked_lie_after_the_day_on_which_it_is_needed() {
        assertThat(between("2018-03-01", "2018-03-31", 0, 80).late())
                .as("on the day")
                .isFalse();
        assertThat(between("2018-03-01", "2018-03-30", 0, 80).late())
                .as("a day after")
                .isTrue();
        assertThat(between("2018-03-01", "2018-03-30", 0, 50).late())
                .as("as likely as not")
                .isFalse();
        assertThat(between("2018-03-01", "2018-03-31", 0, 90).late())
                .as("nearly sure")
                .isTrue();
        assertThat(between("2018-03-01", "2018-03-31", 1, 80).late())
                .as("needed a day earlier")
                .isTrue();
        assertThat(between("2018-03-01", "2018-03-30", -1, 80).late())
                .as("needed a day later")
                .isFalse();
    }

    @Test
    void it_asks_the_committee_with_the_need_the_odds_and_the_rule() {
        Proposal proposal = between("2018-03-01", "2018-03-15", 5, 80).proposal();

        assertThat(proposal.subject()).hasToString("milestone~PAEN-M02-J1");
        assertThat(proposal.facts())
                .extracting(LocalizedText::fr)
                .containsExactly(
                        "Règle d’escalade\u00a0: dépendance qui ne tiendra probablement pas.",
                        "PAEN-M02-J1 (Jalon PAEN-M02-J1), prévu le 15 mars 2018, a besoin de PAEN-M01-J1 le 10 mars 2018.",
                        "PAEN-M01-J1 (Jalon PAEN-M01-J1), prévu le 1er mars 2018, n’est atteint dans 80\u00a0% des cas (P80)"
                                + " qu’au 31 mars 2018.",
                        "Prévisions probabilistes du 8 janvier 2018.");
        assertThat(proposal.facts().get(1).en())
                .isEqualTo("PAEN-M02-J1 (Milestone PAEN-M02-J1), forecast for March 15, 2018, needs PAEN-M01-J1 on"
                        + " March 10, 2018.");
    }
}
