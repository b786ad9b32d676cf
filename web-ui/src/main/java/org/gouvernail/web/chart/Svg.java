package org.gouvernail.web.chart;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An SVG picture being written: an image with a name and a description, every text escaped, numbers short. */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    /** Opens a picture. {@code attributes} are those of the root element besides size and name. */
    Svg(String type, double width, double height, String attributes, String title, String description) {
        out.append("<svg class=\"chart ").append(type).append("\" role=\"img\" viewBox=\"0 0 ");
        out.append(number(width)).append(' ').append(number(height)).append('"');
        out.append(attributes.isEmpty() ? "" : " " + attributes);
        out.append("><title>").append(escape(title)).append("</title>");
        if (!description.isEmpty()) {
            out.append("<desc>").append(escape(description)).append("</desc>");
        }
    }

    Svg line(String style, double x1, double y1, double x2, double y2) {
        return element("line", style, "x1", x1, "y1", y1, "x2", x2, "y2", y2);
    }

    Svg rect(String style, double x, double y, double width, double height, double radius) {
        return element("rect", style, "x", x, "y", y, "width", width, "height", height, "rx", radius);
    }

    Svg circle(String style, double x, double y, double radius) {
        return element("circle", style, "cx", x, "cy", y, "r", radius);
    }

    /** A diamond standing on its point. */
    Svg diamond(String style, double x, double y, double half) {
        out.append("<path class=\"").append(style).append("\" d=\"M").append(number(x));
        out.append(' ').append(number(y - half));
        out.append("l").append(number(half)).append(' ').append(number(half));
        out.append("-").append(number(half)).append(' ').append(number(half));
        out.append("-").append(number(half)).append("-").append(number(half)).append("z\"/>");
        return this;
    }

    /** A triangle standing on its side, {@code half} from its middle to its points. */
    Svg triangle(String style, double x, double y, double half) {
        out.append("<path class=\"").append(style).append("\" d=\"M").append(number(x));
        out.append(' ').append(number(y - half)).append("l").append(number(half));
        out.append(' ')
                .append(number(1.75 * half))
                .append("h-")
                .append(number(2 * half))
                .append("z\"/>");
        return this;
    }

    Svg polyline(String style, String points) {
        out.append("<polyline class=\"").append(style).append("\" points=\"");
        out.append(points).append("\"/>");
        return this;
    }

    /** A text anchored at {@code start}, {@code middle} or {@code end}. */
    Svg text(String style, double x, double y, String anchor, String text) {
        return text(style, x, y, anchor, text, null);
    }

    /** The same in another language than the page, null when it is the page's. */
    Svg text(String style, double x, double y, String anchor, String text, @Nullable String language) {
        out.append("<text class=\"").append(style).append("\" x=\"").append(number(x));
        out.append("\" y=\"").append(number(y)).append('"');
        out.append(anchor.equals("start") ? "" : " text-anchor=\"" + anchor + "\"");
        out.append(language == null ? "" : " lang=\"" + language + "\"");
        out.append('>').append(escape(text)).append("</text>");
        return this;
    }

    String close() {
        return out.append("</svg>").toString();
    }

    private Svg element(String name, String style, Object... attributes) {
        out.append('<').append(name).append(" class=\"").append(style).append('"');
        for (int i = 0; i < attributes.length; i += 2) {
            String value = number((Double) attributes[i + 1]);
            // Places and sizes are 0 unless said otherwise, and a report draws hundreds of them.
            if (!value.equals("0")) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(value)
                        .append('"');
            }
        }
        out.append("/>");
        return this;
    }

    /** At most one decimal, a point whatever the locale. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
