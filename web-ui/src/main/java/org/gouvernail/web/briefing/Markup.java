package org.gouvernail.web.briefing;

import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.web.shell.Formats;
import org.gouvernail.web.shell.Texts;

/** XHTML being written in a reader's language: every text escaped, other languages marked, every header cell scoped. */
final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Formats formats;
    private List<String> heads = List.of();

    Markup(Formats formats) {
        this.formats = formats;
    }

    Formats formats() {
        return formats;
    }

    String words(String key, Object... arguments) {
        return Texts.text(formats.locale(), key, arguments);
    }

    /** Markup as it is. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** An element with a plain text; its name may carry attributes. */
    Markup element(String tag, String text) {
        return raw(of(tag, escape(text)));
    }

    /** An element with the words of a key. */
    Markup say(String tag, String key, Object... arguments) {
        return element(tag, words(key, arguments));
    }

    /** An element with a text of the domain, marked where it is in another language. */
    Markup told(String tag, LocalizedText text) {
        return raw(of(tag, inline(text)));
    }

    /** Opens a table with its header row, right under the heading that names it. */
    Markup table(String name, List<String> heads) {
        this.heads = heads;
        raw("<table class=\"stacked " + name + "\"><thead><tr>");
        heads.forEach(head -> element("th scope=\"col\"", head));
        return raw("</tr></thead><tbody>");
    }

    /** A row whose first cell heads it; the cells are markup, named by their columns where these stand apart. */
    Markup row(String head, List<String> cells) {
        raw("<tr><th scope=\"row\">" + head + "</th>");
        for (int i = 0; i < cells.size(); i++) {
            raw("<td data-label=\"" + escape(heads.get(i + 1)) + "\"><span>" + cells.get(i) + "</span></td>");
        }
        return raw("</tr>");
    }

    Markup closeTable() {
        return raw("</tbody></table>");
    }

    /** A text of the domain as markup. */
    String inline(LocalizedText text) {
        String foreign = formats.foreign(text);
        String escaped = escape(formats.proseIn(text));
        return foreign == null ? escaped : "<span lang=\"" + foreign + "\">" + escaped + "</span>";
    }

    /** A link as markup; what it leads to is its title too. */
    static String link(String address, String text) {
        return "<a href=\"" + escape(address) + "\" title=\"" + escape(text) + "\">" + escape(text) + "</a>";
    }

    private static String of(String tag, String content) {
        return "<" + tag + ">" + content + "</" + tag.replaceFirst(" .*", "") + ">";
    }

    /** What XML cannot hold is left out: half characters and control characters. */
    static String escape(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> kept.append("&amp;");
                case '<' -> kept.append("&lt;");
                case '>' -> kept.append("&gt;");
                case '"' -> kept.append("&quot;");
                default -> {
                    if (holds(c)) {
                        kept.appendCodePoint(c);
                    }
                }
            }
        });
        return kept.toString();
    }

    private static boolean holds(int c) {
        return c == '\n' || c == '\t' || (c >= ' ' && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
