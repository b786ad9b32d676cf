package org.gouvernail.web.chart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouvernail.web.chart.Gantt.Mark;
import org.gouvernail.web.shell.Formats;
import org.gouvernail.web.shell.Reader;
import org.gouvernail.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The charts as pages call them, with the reader's words and today's date. */
@Named
@RequestScoped
public class Charts {

    @Inject
    Reader reader;

    /** Counts by rating as a bar. */
    public String ratings(Map<String, Integer> counts, String title) {
        return RatingBar.draw(counts, words(), title, false);
    }

    /** The same in a table's row. */
    public String thinRatings(Map<String, Integer> counts, String title) {
        return RatingBar.draw(counts, words(), title, true);
    }

    public String gantt(List<Gantt.Row> rows, String title) {
        return Gantt.draw(rows, reader.getToday(), title, reader.getLocale());
    }

    public String timeline(List<Timeline.Event> events, String title, String description) {
        return Timeline.draw(events, reader.getToday(), title, description);
    }

    /** A milestone between the first and last day of its table. */
    public String slippage(
            LocalDate reference, LocalDate forecast, @Nullable LocalDate actual, LocalDate from, LocalDate to) {
        Formats formats = reader.getFormats();
        LocalDate end = actual == null ? forecast : actual;
        String key = actual == null ? "chart.slippage-forecast" : "chart.slippage-reached";
        String title = Texts.text(reader.getLocale(), key, formats.date(reference), formats.date(end));
        return SlippageLine.draw(new Mark(reference, forecast, actual), from, to, reader.getToday(), title);
    }

    /** The counts in words. */
    public String describe(Map<String, Integer> counts) {
        return RatingBar.describe(counts, words());
    }

    /** The levels in the order of charts and tables. */
    public List<String> getLevels() {
        return RatingBar.LEVELS;
    }

    private Map<String, String> words() {
        return RatingBar.LEVELS.stream()
                .collect(Collectors.toMap(Function.identity(), l -> reader.words("rating." + l + ".lower")));
    }
}
