package org.gouvernail.web.briefing;

import java.time.Instant;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.indicators.briefing.Briefings.Former;
import org.gouvernail.indicators.briefing.Briefings.Link;
import org.gouvernail.indicators.briefing.Briefings.Point;

/** A point of the agenda on its sheet. */
final class PointText {

    private final Markup out;
    private final String product;
    private final Instant asOf;

    PointText(Markup out, String product, Instant asOf) {
        this.out = out;
        this.product = product;
        this.asOf = asOf;
    }

    static String anchor(Point point) {
        return "point-" + point.code();
    }

    void write(Point point) {
        out.raw("<section class=\"panel sheet\" id=\"" + Markup.escape(anchor(point)) + "\">");
        out.told("h2", point.title());
        out.raw("<p class=\"quiet\">" + Markup.escape(point.code()) + " · ");
        out.raw(out.inline(point.subjectTitle()));
        out.raw(" (" + Markup.escape(point.subject().code()) + ")</p>");
        out.say("h3", "briefing.asked").told("p class=\"asked\"", point.decisionRequested());
        out.say("h3", "briefing.facts");
        listed(point.facts());
        standing(point);
        compared(point);
        former(point.former());
        links(point.links());
        out.raw("</section>");
    }

    private void listed(List<LocalizedText> facts) {
        if (facts.isEmpty()) {
            out.say("p", "briefing.no-facts");
            return;
        }
        out.raw("<ul>");
        facts.forEach(fact -> out.told("li", fact));
        out.raw("</ul>");
    }

    private void standing(Point point) {
        String at = out.formats().instant(asOf);
        out.say("h3", "briefing.standing", at);
        if (point.standing().isEmpty() && point.computedRating() == null) {
            out.say("p", "briefing.not-recorded");
            return;
        }
        out.table("standing", List.of(out.words("briefing.what"), out.words("briefing.value")));
        if (point.computedRating() != null) {
            out.row(
                    Markup.escape(out.words("rating.computed")),
                    List.of(Markup.escape(out.words("rating." + point.computedRating()))));
        }
        point.standing().forEach(line -> out.row(out.inline(line.label()), List.of(out.inline(line.value()))));
        out.closeTable();
    }

    private void compared(Point point) {
        if (point.compared().isEmpty()) {
            return;
        }
        out.say("h3", "briefing.compared");
        out.table(
                "compared",
                List.of(
                        out.words("briefing.what"),
                        out.words("briefing.at-decision"),
                        out.words("briefing.since-decision"),
                        out.words("briefing.change")));
        point.compared()
                .forEach(c -> out.row(
                        out.inline(c.label()),
                        List.of(
                                out.inline(c.before()),
                                out.inline(c.after()),
                                Markup.escape(out.words(c.changed() ? "briefing.changed" : "briefing.unchanged")))));
        out.closeTable();
    }

    private void former(List<Former> former) {
        out.say("h3", "briefing.former");
        if (former.isEmpty()) {
            out.say("p", "briefing.no-former");
            return;
        }
        out.raw("<ul>");
        former.forEach(d -> {
            out.raw("<li>" + Markup.escape(d.code() + " (" + out.formats().date(d.takenOn()) + ")") + " · ");
            out.raw(out.inline(d.text()));
            if (d.verdict() != null) {
                out.raw(" " + Markup.escape(out.words("briefing.verdict." + d.verdict())));
            }
            out.raw("</li>");
        });
        out.raw("</ul>");
    }

    private void links(List<Link> links) {
        out.say("h3", "briefing.links").raw("<ul>");
        links.forEach(link -> {
            boolean inside = link.address().startsWith("/");
            String address = inside ? product + link.address() : link.address();
            out.raw("<li>" + Markup.link(address, out.formats().in(link.text())) + "</li>");
        });
        out.raw("</ul>");
    }
}
