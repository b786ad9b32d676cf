package org.gouvernail.web.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouvernail.indicators.briefing.Briefings.Briefing;
import org.gouvernail.web.shell.Formats;
import org.gouvernail.web.shell.Texts;

/** A briefing pack as the XHTML document that becomes a PDF: its text, with a title, bookmarks and a style for paper. */
public final class BriefingDocument {

    private static final String STYLE = style();
    private static final Pattern PICTURE = Pattern.compile(
            "<svg class=\"[^\"]*\" role=\"img\" viewBox=\"0 0 ([\\d.]+) ([\\d.]+)\"[^>]*><title>([^<]*)");

    private BriefingDocument() {}

    /**
     * Writes the document.
     *
     * @param product address of the product before each of its paths
     */
    public static String of(Briefing briefing, Locale locale, String product) {
        Formats formats = new Formats(locale);
        String title = Markup.escape(Texts.text(
                locale,
                "briefing.heading",
                briefing.session().code(),
                formats.longDate(briefing.session().day())));
        String language = locale.getLanguage().equals("en") ? "en-CA" : "fr-CA";
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language + "\"><head><title>" + title
                + "</title><meta name=\"description\" content=\"" + title + "\"/>" + bookmarks(briefing, formats)
                + "<style>" + STYLE + "</style></head><body><h1>" + title + "</h1>"
                + pictures(new BriefingText(briefing, formats, product).write()) + "</body></html>";
    }

    private static String bookmarks(Briefing briefing, Formats formats) {
        StringBuilder out = new StringBuilder("<bookmarks>");
        String state = Texts.text(formats.locale(), "briefing.state");
        out.append(bookmark(state, "etat"));
        briefing.points()
                .forEach(p -> out.append(bookmark(p.code() + " · " + formats.in(p.title()), PointText.anchor(p))));
        return out.append("</bookmarks>").toString();
    }

    private static String bookmark(String name, String anchor) {
        return "<bookmark name=\"" + Markup.escape(name) + "\" href=\"#" + Markup.escape(anchor) + "\"/>";
    }

    /** Pictures get a size, and their name as the words read in their place. */
    private static String pictures(String text) {
        return PICTURE.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement("<svg xmlns=\"http://www.w3.org/2000/svg\" alt=\""
                        + m.group(3)
                        + "\" width=\"" + m.group(1) + "\" height=\"" + m.group(2) + "\" viewBox=\"0 0 " + m.group(1)
                        + " " + m.group(2) + "\"><title>" + m.group(3)))
                .replace("class=\"GREEN\"", "fill=\"#4d9b5b\"")
                .replace("class=\"AMBER\"", "fill=\"#d9a227\"")
                .replace("class=\"RED\"", "fill=\"#c0392b\"")
                .replace("class=\"NONE\"", "fill=\"#9aa5b1\"");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(BriefingDocument.class.getResourceAsStream("briefing.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
