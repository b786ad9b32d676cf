package org.gouvernail.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gouvernail.web.shell.Reader;

/** A date as seen from today. */
@Named
@RequestScoped
public class Deadline {

    @Inject
    Reader reader;

    /** « dans 4 jours », « aujourd’hui », « il y a 2 jours ». */
    public String relative(LocalDate date) {
        long days = ChronoUnit.DAYS.between(reader.getToday(), date);
        if (Math.abs(days) <= 1) {
            return reader.words("relative." + days);
        }
        return reader.words(days > 0 ? "relative.ahead" : "relative.ago", Math.abs(days));
    }

    /** What is due on a date: how far ahead it is, or « en retard de 101 jours ». */
    public String due(LocalDate date) {
        return past(date)
                ? reader.words("relative.late", ChronoUnit.DAYS.between(date, reader.getToday()))
                : relative(date);
    }

    /** Whether a date lies before today. */
    public boolean past(LocalDate date) {
        return date.isBefore(reader.getToday());
    }
}
