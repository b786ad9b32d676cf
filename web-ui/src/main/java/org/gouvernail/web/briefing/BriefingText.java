package org.gouvernail.web.briefing;

import java.util.List;
import org.gouvernail.governance.committee.Committees.FollowUpView;
import org.gouvernail.governance.kernel.Characters;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.indicators.briefing.Briefings.Briefing;
import org.gouvernail.indicators.briefing.Briefings.Point;
import org.gouvernail.web.shell.Formats;

/** A briefing pack as XHTML: the state of play on one sheet, then a sheet for each point. */
final class BriefingText {

    /** Most requests and follow-ups on the first sheet, each on one line. */
    static final int REQUESTS = 12;

    private static final int FOLLOW_UPS = 4;
    private static final int FOLLOW_UP = 60;
    private static final int LINE = 96;

    private final Briefing briefing;
    private final Markup out;
    private final String product;

    /**
     * Writes a pack.
     *
     * @param product address of the product before each of its paths, empty on its own pages
     */
    BriefingText(Briefing briefing, Formats formats, String product) {
        this.briefing = briefing;
        this.out = new Markup(formats);
        this.product = product;
    }

    String write() {
        out.raw("<section class=\"panel sheet state\" id=\"etat\">").say("h2", "briefing.state");
        out.element("p class=\"small quiet\"", cutOff());
        new StateText(out, product).write(briefing.state());
        requests();
        followUps();
        out.raw("</section>");
        if (briefing.points().size() > REQUESTS) {
            contents();
        }
        PointText text = new PointText(out, product, briefing.asOf());
        briefing.points().forEach(text::write);
        return out.toString();
    }

    /** How the instant of the pack is told. */
    private String cutOff() {
        String at = out.formats().instant(briefing.asOf());
        return briefing.settled()
                ? out.words("briefing.settled", at)
                : briefing.deadline() == null
                        ? out.words("briefing.no-cut-off", at)
                        : out.words("briefing.before-cut-off", at, out.formats().instant(briefing.deadline()));
    }

    private void requests() {
        List<Point> points = briefing.points();
        out.say("h3", "briefing.requests");
        if (points.isEmpty()) {
            out.say("p", "briefing.no-requests");
            return;
        }
        out.raw("<ul class=\"bare requests\">");
        points.stream().limit(REQUESTS).forEach(p -> request(p, true));
        out.raw("</ul>");
        if (points.size() > REQUESTS) {
            out.say("p class=\"small\"", "briefing.more-requests", points.size() - REQUESTS);
        }
    }

    private void contents() {
        out.raw("<section class=\"panel sheet\" id=\"points\">").say("h2", "agenda");
        out.raw("<ul class=\"bare requests\">");
        briefing.points().forEach(p -> request(p, false));
        out.raw("</ul></section>");
    }

    private void request(Point point, boolean cut) {
        LocalizedText title = point.title();
        String shown = out.formats().in(title);
        String told = cut ? shortened(shown) : shown;
        String foreign = out.formats().foreign(title);
        out.raw("<li" + (foreign == null ? "" : " lang=\"" + foreign + "\"") + ">");
        out.raw(Markup.link("#" + PointText.anchor(point), point.code() + " · " + told))
                .raw("</li>");
    }

    private void followUps() {
        List<FollowUpView> due = briefing.followUpsDue();
        out.say("h3", "briefing.follow-ups");
        if (due.isEmpty()) {
            out.say("p", "briefing.no-follow-ups");
            return;
        }
        out.raw("<ul class=\"bare requests\">");
        due.stream()
                .limit(FOLLOW_UPS)
                .forEach(f -> out.element(
                        "li",
                        out.words(
                                "briefing.follow-up",
                                shortened(out.formats().in(f.text()).replaceFirst("\\.$", ""), FOLLOW_UP),
                                f.organisation(),
                                out.formats().date(f.dueOn()),
                                f.code())));
        out.raw("</ul>");
        if (due.size() > FOLLOW_UPS) {
            out.say("p class=\"small\"", "briefing.more-follow-ups", due.size() - FOLLOW_UPS);
        }
    }

    /** A text on one line of the sheet. */
    static String shortened(String text) {
        return shortened(text, LINE);
    }

    /** A text of so many characters at most, cut between words. */
    static String shortened(String text, int characters) {
        return Characters.cut(text, characters);
    }
}
