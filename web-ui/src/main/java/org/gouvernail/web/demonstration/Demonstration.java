package org.gouvernail.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.web.database.Settings;

/**
 * The example an empty instance is given when asked for one: seven quarters of Québec's digital strategy, written act by
 * act through the services. An instance that holds it lives at its time, at every later start too.
 */
@ApplicationScoped
public class Demonstration {

    private static final System.Logger LOG = System.getLogger(Demonstration.class.getName());

    private static final String SHIFT = "clock.shift";
    private static final LocalTime OPENING = LocalTime.of(9, 0);

    @Inject
    BusinessClock clock;

    @Inject
    Journal journal;

    @Inject
    ProductSettings settings;

    @Inject
    Instance<Story> story;

    /**
     * Writes the example where it is asked for and nothing was ever written, then sets the clock. Refuses an instance in
     * which the example was cut short: its history would be wrong.
     */
    public void prepare() {
        Optional<String> progress = settings.read(Settings.DEMONSTRATION_PROGRESS);
        if (progress.isPresent() && !progress.get().equals(Settings.DEMONSTRATION_COMPLETE)) {
            throw new IllegalStateException(
                    "the demonstration in this database was cut short: start again on an empty database");
        }
        if (progress.isEmpty() && Settings.demonstration() && journal.head() == 0) {
            write();
        }
        settings.read(SHIFT).map(Duration::parse).ifPresent(clock::run);
    }

    private void write() {
        long begun = System.nanoTime();
        LocalDate opening = Settings.demonstrationDate();
        Story whole = story.get();
        if (!opening.isAfter(whole.lastDay())) {
            throw new IllegalStateException(
                    "GOUVERNAIL_DEMO_DATE must come after the demonstration's last day, " + whole.lastDay());
        }
        settings.write(Settings.DEMONSTRATION_PROGRESS, "begun");
        whole.play();
        Duration ahead =
                clock.runFrom(opening.atTime(OPENING).atZone(BusinessClock.ZONE).toInstant());
        settings.write(SHIFT, ahead.toString());
        settings.write(Settings.DEMONSTRATION_PROGRESS, Settings.DEMONSTRATION_COMPLETE);
        LOG.log(
                Level.INFO,
                "the demonstration''s {0} entries were written in {1} ms",
                journal.head(),
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }
}
