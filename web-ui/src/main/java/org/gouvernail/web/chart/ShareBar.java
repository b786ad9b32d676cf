package org.gouvernail.web.chart;

/** A part of a whole as a bar: what was spent of what is authorised. What goes beyond the whole is red. */
public final class ShareBar {

    private static final double WIDTH = 240;
    private static final double HEIGHT = 14;

    private ShareBar() {}

    /** Draws the bar; {@code title} tells it in words. A whole of 0 draws nothing. */
    public static String draw(double part, double whole, String title) {
        if (whole <= 0) {
            return "";
        }
        double scale = Math.max(part, whole);
        String fit = "preserveAspectRatio=\"none\"";
        Svg svg = new Svg("share", WIDTH, HEIGHT, fit, title, "");
        svg.rect("ground", 0, 0, WIDTH, HEIGHT, 0);
        svg.rect("part", 0, 0, WIDTH * Math.min(part, whole) / scale, HEIGHT, 0);
        if (part > whole) {
            double end = WIDTH * whole / scale;
            svg.rect("RED", end, 0, WIDTH - end, HEIGHT, 0);
        }
        return svg.close();
    }
}
