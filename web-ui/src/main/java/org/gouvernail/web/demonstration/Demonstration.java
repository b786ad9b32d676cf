package org.gouvernail.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
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
        Instant opening = Settings.demonstrationDate()
                .atTime(OPENING)
                .atZone(BusinessClock.ZONE)
                .toInstant();
        settings.write(Settings.DEMONSTRATION_PROGRESS, "begun");
        Instant last = story.get().play();
        if (opening.isBefore(last)) {
            throw new IllegalStateException("GOUVERNAIL_DEMO_DATE is before the end of the demonstration's history, "
                    + LocalDate.ofInstant(last, BusinessClock.ZONE));
        }
        settings.write(SHIFT, clock.runFrom(opening).toString());
        settings.write(Settings.DEMONSTRATION_PROGRESS, Settings.DEMONSTRATION_COMPLETE);
        LOG.log(
                Level.INFO,
                "the demonstration''s {0} entries were written in {1} ms",
                journal.head(),
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }
}
