package org.gouvernail.web.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gouvernail.indicators.briefing.Briefings.Figure;
import org.gouvernail.indicators.briefing.Briefings.Key;
import org.gouvernail.indicators.briefing.Briefings.NamedMeasure;
import org.gouvernail.indicators.briefing.Briefings.StateOfPlay;
import org.gouvernail.indicators.report.Reports.MilestoneLine;
import org.gouvernail.web.chart.RatingBar;
import org.gouvernail.web.shell.Formats;
import org.jspecify.annotations.Nullable;

/** The strategy on half a sheet: key figures, measures by rating as a bar with its table, the worst slippages. */
final class StateText {

    /** Most characters of a milestone's title beside its dates. */
    private static final int SLIP = 46;

    /** Most measures in difficulty, each on one line. */
    private static final int RED = 6;

    private final Markup out;
    private final Formats formats;
    private final String product;

    StateText(Markup out, String product) {
        this.out = out;
        this.product = product;
        this.formats = out.formats();
    }

    void write(@Nullable StateOfPlay state) {
        if (state == null) {
            out.say("p", "briefing.no-report");
            return;
        }
        out.say(
                "p class=\"small quiet\"",
                "briefing.report",
                formats.period(state.period()),
                state.revision(),
                formats.day(state.compiledAt()));
        figures(state);
        ratings(state);
        red(state.red());
        slippages(state.slippages());
    }

    private void figures(StateOfPlay state) {
        String then = state.since() == null
                ? out.words("briefing.no-session-before")
                : state.periodThen() == null
                        ? out.words("briefing.no-report-then", formats.date(state.since()))
                        : out.words("briefing.then", formats.date(state.since()), formats.period(state.periodThen()));
        out.element("p class=\"small quiet\"", then);
        out.say("h3", "briefing.figures");
        out.table(
                "figures-now",
                List.of(
                        out.words("briefing.figure"),
                        out.words("briefing.now"),
                        out.words("briefing.before"),
                        out.words("briefing.change")));
        state.figures()
                .forEach(figure -> out.row(
                        Markup.escape(out.words("briefing.key." + figure.key())),
                        List.of(
                                Markup.escape(written(figure.key(), figure.value())),
                                Markup.escape(written(figure.key(), figure.then())),
                                Markup.escape(change(figure)))));
        out.closeTable();
    }

    private String written(Key key, @Nullable String value) {
        return switch (key) {
            case SPENT -> formats.millions(value);
            case PROGRESS -> value == null ? "—" : formats.percent(new BigDecimal(value));
            default -> formats.decimal(value);
        };
    }

    private String change(Figure figure) {
        String value = figure.value();
        String then = figure.then();
        if (value == null || then == null) {
            return "—";
        }
        BigDecimal by = new BigDecimal(value).subtract(new BigDecimal(then));
        if (by.signum() == 0) {
            return out.words("briefing.unchanged");
        }
        return (by.signum() > 0 ? "+" : "−") + "\u00a0"
                + written(figure.key(), by.abs().toPlainString());
    }

    private void ratings(StateOfPlay state) {
        Map<String, Integer> now = state.ratings();
        String told = RatingBar.LEVELS.stream()
                .map(level -> out.words("rating.count." + level, now.getOrDefault(level, 0)))
                .collect(Collectors.joining(", "));
        out.say("h3", "briefing.ratings");
        out.raw(RatingBar.draw(now, out.words("chart.named", out.words("briefing.ratings"), told), false));
        out.table(
                "ratings-now",
                List.of(out.words("rating.computed"), out.words("briefing.now"), out.words("briefing.before")));
        for (String level : RatingBar.LEVELS) {
            String then = state.ratingsThen() == null
                    ? "—"
                    : formats.number(Objects.requireNonNull(state.ratingsThen()).getOrDefault(level, 0));
            String named = level.equals("NONE") ? "rating.NONE-computed" : "rating." + level;
            out.row(
                    "<span class=\"swatch " + level + "\"></span>" + Markup.escape(out.words(named)),
                    List.of(Markup.escape(formats.number(now.getOrDefault(level, 0))), Markup.escape(then)));
        }
        out.closeTable();
    }

    private void red(List<NamedMeasure> red) {
        if (red.isEmpty()) {
            return;
        }
        out.say("h3", "briefing.key.RED");
        out.raw("<ul class=\"bare requests\">");
        red.stream().limit(RED).forEach(m -> {
            String foreign = formats.foreign(m.title());
            out.raw("<li" + (foreign == null ? "" : " lang=\"" + foreign + "\"") + ">");
            String named = BriefingText.shortened(formats.in(m.title())) + " (" + m.code() + ")";
            out.raw(Markup.link(product + "/mesures/" + m.code(), named)).raw("</li>");
        });
        out.raw("</ul>");
        if (red.size() > RED) {
            out.say("p class=\"small\"", "briefing.more-red", red.size() - RED);
        }
    }

    private void slippages(List<MilestoneLine> slippages) {
        out.say("h3", "stocktake.slippages");
        if (slippages.isEmpty()) {
            out.say("p", "stocktake.no-slippages");
            return;
        }
        out.table(
                "slips",
                List.of(
                        out.words("milestone"),
                        out.words("briefing.reference"),
                        out.words("briefing.forecast"),
                        out.words("slippage")));
        slippages.forEach(m -> out.row(
                Markup.escape(BriefingText.shortened(formats.in(m.title()), SLIP) + " (" + m.code() + ")"),
                List.of(
                        Markup.escape(formats.date(m.referenceDate())),
                        Markup.escape(formats.date(m.forecastDate())),
                        Markup.escape(formats.days(m.slippageDays())))));
        out.closeTable();
    }
}
