package org.gouvernail.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.kernel.BusinessClock;

/** Acts with their dates and their authors, played in the order of time with the clock held at each of them. */
@Dependent
class Chronicle {

    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final Duration BETWEEN_ACTS = Duration.ofMinutes(2);

    @Inject
    BusinessClock clock;

    @Inject
    Accounts accounts;

    private final List<Act> acts = new ArrayList<>();
    private final Map<String, Actor> actors = new HashMap<>();

    private record Act(LocalDate on, String account, Runnable work) {}

    /** Plans an act of an account on a day; acts of one day keep the order in which they were planned. */
    void on(LocalDate day, String account, Runnable work) {
        acts.add(new Act(day, account, work));
    }

    /** The day of the last act planned. */
    LocalDate lastDay() {
        return acts.stream().map(Act::on).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Plays everything planned. */
    void play() {
        acts.sort(Comparator.comparing(Act::on));
        Instant at = Instant.EPOCH;
        for (Act act : acts) {
            Instant morning =
                    act.on().atTime(MORNING).atZone(BusinessClock.ZONE).toInstant();
            at = morning.isAfter(at) ? morning : at.plus(BETWEEN_ACTS);
            clock.hold(at);
            CurrentActor.run(actor(act.account()), act.work());
        }
    }

    private Actor actor(String account) {
        if (account.equals(Actor.SYSTEM.account())) {
            return Actor.SYSTEM;
        }
        return actors.computeIfAbsent(
                account,
                a -> accounts.actor(a).orElseThrow(() -> new IllegalStateException("the example has no account " + a)));
    }
}
