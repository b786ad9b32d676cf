package org.gouvernail.sectorplans.escalation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.gouvernail.governance.committee.Committees.Proposal;
import org.gouvernail.governance.escalation.EscalationRule;
import org.gouvernail.governance.escalation.EscalationRules;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.Characters;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.sectorplans.dependency.Dependencies.DependencyView;
import org.gouvernail.sectorplans.odds.OddsRuns.OddsView;
import org.jspecify.annotations.Nullable;

/**
 * A dependency that will probably not hold: the date by which the milestone waited for comes with the odds asked lies after
 * the day on which it is needed.
 *
 * @param waitedFor the odds of the milestone waited for
 * @param waits the odds of the milestone that waits, for its title
 * @param comes the date by which the one comes in {@code odds} percent of cases
 * @param forecast what is forecast of the other now
 */
record LateDependency(
        DependencyView dependency, OddsView waitedFor, OddsView waits, int odds, LocalDate comes, LocalDate forecast) {

    /** Most characters of each milestone within a title, and within what is asked. */
    private static final int TITLED = 110;

    private static final int ASKED = 300;

    /** The date by which a milestone comes in so many percent of cases, null while the past is too short to say. */
    static @Nullable LocalDate by(OddsView odds, int percent) {
        return switch (percent) {
            case 50 -> odds.p50();
            case 90 -> odds.p90();
            default -> odds.p80();
        };
    }

    /** The day on which the milestone that waits needs the other. */
    LocalDate needed() {
        return forecast.minusDays(dependency.lagDays());
    }

    boolean late() {
        return comes.isAfter(needed());
    }

    Proposal proposal() {
        return new Proposal(
                new SubjectRef("milestone", dependency.successor()),
                "DEPENDENCY",
                LocalizedText.of(
                        "Retard probable\u00a0: " + named(waits, Locale.FRENCH, TITLED) + ", retenu par "
                                + named(waitedFor, Locale.FRENCH, TITLED),
                        "Probable delay: " + named(waits, Locale.ENGLISH, TITLED) + ", held up by "
                                + named(waitedFor, Locale.ENGLISH, TITLED)),
                List.of(EscalationRules.cause(List.of(EscalationRule.LATE_DEPENDENCY)), need(), probable(), drawn()),
                LocalizedText.of(
                        "Décider comment tenir la date\u00a0: avancer «\u00a0" + named(waitedFor, Locale.FRENCH, ASKED)
                                + "\u00a0» (" + dependency.predecessor() + "), reporter «\u00a0"
                                + named(waits, Locale.FRENCH, ASKED) + "\u00a0» (" + dependency.successor()
                                + ") ou les rendre indépendants.",
                        "Decide how to keep the date: bring “" + named(waitedFor, Locale.ENGLISH, ASKED) + "” ("
                                + dependency.predecessor() + ") forward, put off “"
                                + named(waits, Locale.ENGLISH, ASKED) + "” (" + dependency.successor()
                                + "), or make them independent."));
    }

    /** The title of a milestone, which may be a whole sentence, as far as a title or a request holds it. */
    private static String named(OddsView milestone, Locale locale, int most) {
        return Characters.cut(milestone.title().in(locale).replaceFirst("\\.$", ""), most);
    }

    private LocalizedText need() {
        return LocalizedText.of(
                dependency.successor() + " (" + waits.title().fr() + "), prévu le " + day(forecast, Locale.FRENCH)
                        + ", a besoin de " + dependency.predecessor() + " le " + day(needed(), Locale.FRENCH) + ".",
                dependency.successor() + " (" + waits.title().in(Locale.ENGLISH) + "), forecast for "
                        + day(forecast, Locale.ENGLISH) + ", needs " + dependency.predecessor() + " on "
                        + day(needed(), Locale.ENGLISH) + ".");
    }

    private LocalizedText probable() {
        return LocalizedText.of(
                dependency.predecessor() + " (" + waitedFor.title().fr() + "), prévu le "
                        + day(waitedFor.forecastDate(), Locale.FRENCH) + ", n’est atteint dans " + odds
                        + "\u00a0% des cas (P" + odds + ") qu’au " + day(comes, Locale.FRENCH) + ".",
                dependency.predecessor() + " (" + waitedFor.title().in(Locale.ENGLISH) + "), forecast for "
                        + day(waitedFor.forecastDate(), Locale.ENGLISH) + ", comes in " + odds + "% of cases (P" + odds
                        + ") by " + day(comes, Locale.ENGLISH) + " only.");
    }

    private LocalizedText drawn() {
        LocalDate on = LocalDate.ofInstant(waitedFor.ranAt(), BusinessClock.ZONE);
        return LocalizedText.of(
                "Prévisions probabilistes du " + day(on, Locale.FRENCH) + ".",
                "Forecasts with odds of " + day(on, Locale.ENGLISH) + ".");
    }

    private static String day(LocalDate day, Locale locale) {
        String text = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale.equals(Locale.FRENCH) ? Locale.CANADA_FRENCH : Locale.CANADA)
                .format(day);
        return locale.equals(Locale.FRENCH) && day.getDayOfMonth() == 1 ? text.replaceFirst("^1 ", "1er ") : text;
    }
}
