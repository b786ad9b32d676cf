package org.gouvernail.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.web.chart.Gantt.Mark;
import org.gouvernail.web.chart.Gantt.Row;
import org.gouvernail.web.chart.Timeline.Event;
import org.gouvernail.web.shell.Formats;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ChartsTest {

    private static final Formats FRENCH = new Formats(Locale.FRENCH);

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 8);
    private static final LocalDate DUE = LocalDate.of(2017, 9, 29);
    private static final List<String> ROWS = List.of("Avancement", "Déclarée", "Calculée", "Évaluée");
    private static final List<QuarterStrip.Column> QUARTERS = List.of(
            new QuarterStrip.Column("T1 16-17", 25, "25\u00a0%", List.of("GREEN", "GREEN", "NONE")),
            new QuarterStrip.Column("T2 16-17", 38, "38\u00a0%", List.of("AMBER", "RED", "AMBER")));
    private static final String NAME = "Cotes\u00a0: 3 en voie, 1 en difficulté";

    @Test
    void a_bar_shares_its_width_by_the_counts_and_says_them() {
        Document svg = read(RatingBar.draw(Map.of("GREEN", 3, "RED", 1), NAME, false));
        NodeList bars = svg.getElementsByTagName("rect");
        assertThat(bars.getLength()).isEqualTo(2);
        double green = width(bars, 0);
        double red = width(bars, 1);
        assertThat(green / red).isBetween(2.99, 3.01);
        assertThat(green + red).isBetween(590.0, 600.0);
        assertThat(title(svg)).isEqualTo(NAME);
    }

    @Test
    void a_bar_of_nothing_is_empty() {
        Document svg = read(RatingBar.draw(Map.of(), "Cotes\u00a0: 0", true));
        assertThat(svg.getElementsByTagName("rect").getLength()).isZero();
    }

    @Test
    void a_date_put_off_again_and_again_leans_to_the_right_past_its_reference() {
        List<ForecastTrend.Given> given = List.of(
                new ForecastTrend.Given("T1 17-18", DUE),
                new ForecastTrend.Given("T2 17-18", TODAY),
                new ForecastTrend.Given("T3 17-18", TODAY.plusDays(90)));
        Document svg = read(ForecastTrend.draw(given, DUE, "réf.", "Prévisions", "Trois"));
        String points = ((Element) svg.getElementsByTagName("polyline").item(0)).getAttribute("points");
        assertThat(Stream.of(points.split(" ")).map(p -> Double.valueOf(p.split(",")[0])))
                .isSorted()
                .doesNotHaveDuplicates();
        NodeList marks = svg.getElementsByTagName("path");
        assertThat(IntStream.range(0, 3).mapToObj(i -> ((Element) marks.item(i)).getAttribute("class")))
                .containsExactly("forecast", "over", "over");
    }

    @Test
    void one_forecast_alone_has_no_trend() {
        assertThat(ForecastTrend.draw(List.of(new ForecastTrend.Given("T1", DUE)), DUE, "réf.", "Prévisions", ""))
                .isEmpty();
    }

    @Test
    void odds_show_their_days_in_order_and_say_them() {
        OddsLine.Days days = new OddsLine.Days(DUE, TODAY, TODAY.plusDays(30), TODAY.plusDays(90), TODAY.plusDays(120));
        Document svg = read(OddsLine.draw(days, DUE, TODAY.plusDays(120), TODAY, "une chance sur deux"));
        Element bar = (Element) svg.getElementsByTagName("rect").item(0);
        double ring =
                Double.parseDouble(((Element) svg.getElementsByTagName("circle").item(0)).getAttribute("cx"));
        double low = Double.parseDouble(bar.getAttribute("x"));
        double high = low + Double.parseDouble(bar.getAttribute("width"));
        List<Double> marks = IntStream.range(0, 2)
                .mapToObj(i -> ((Element) svg.getElementsByTagName("path").item(i)).getAttribute("d"))
                .map(d -> Double.parseDouble(d.substring(1, d.indexOf(' '))))
                .toList();
        assertThat(ring).isLessThan(low);
        assertThat(marks.get(0)).isBetween(low, marks.get(1));
        assertThat(marks.get(1)).isLessThan(high);
        assertThat(title(svg)).isEqualTo("une chance sur deux");
    }

    @Test
    void a_late_milestone_shows_ring_line_and_diamond_in_their_order() {
        Row row = new Row(
                "PAEN-M07", words("Titre"), DUE.minusYears(1), DUE.plusYears(1), List.of(new Mark(DUE, TODAY, null)));
        String text = Gantt.draw(List.of(row), TODAY, "Calendrier", Locale.FRENCH, Gantt.WIDE);
        Document svg = read(text);
        assertThat(text).contains("class=\"slip\"").contains("class=\"over\"").contains("PAEN-M07");
        Element ring = (Element) svg.getElementsByTagName("circle").item(0);
        Element slip = line(svg, "slip");
        assertThat(slip.getAttribute("x1")).isEqualTo(ring.getAttribute("cx"));
        assertThat(Double.parseDouble(slip.getAttribute("x2")))
                .isGreaterThan(Double.parseDouble(ring.getAttribute("cx")));
        assertThat(slip.getAttribute("x2")).isEqualTo(line(svg, "today").getAttribute("x1"));
    }

    @Test
    void a_milestone_on_time_has_no_line_and_a_reached_one_is_done() {
        Row row = new Row("M", words("Titre"), null, null, List.of(new Mark(DUE, DUE, DUE)));
        assertThat(Gantt.draw(List.of(row), TODAY, "Calendrier", Locale.FRENCH, Gantt.WIDE))
                .contains("class=\"done\"")
                .doesNotContain("class=\"slip\"")
                .doesNotContain("class=\"span\"");
    }

    @Test
    void rows_without_dates_draw_nothing() {
        assertThat(Gantt.draw(
                        List.of(new Row("M", words("Titre"), null, null, List.of())),
                        TODAY,
                        "Calendrier",
                        Locale.FRENCH,
                        Gantt.WIDE))
                .isEmpty();
        assertThat(Timeline.draw(List.of(), TODAY, "Étapes", "", FRENCH)).isEmpty();
        assertThat(QuarterStrip.draw(List.of(), ROWS, "Trimestres", "")).isEmpty();
        assertThat(ShareBar.draw(3, 0, "Dépensé")).isEmpty();
    }

    @Test
    void texts_are_escaped() {
        Row row = new Row("<b>&\"", words("<i>"), DUE, TODAY, List.of());
        Document svg = read(Gantt.draw(List.of(row), TODAY, "</svg><script>", Locale.FRENCH, Gantt.WIDE));
        assertThat(title(svg)).isEqualTo("</svg><script>");
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void events_to_come_are_hollow_and_labels_that_would_touch_take_another_row() {
        List<Event> events = List.of(
                new Event(LocalDate.of(2014, 9, 29), "2014-09-29", words("Plan culturel adopté")),
                new Event(LocalDate.of(2014, 10, 3), "2014-10-03", words("Autre étape au libellé assez long")),
                new Event(LocalDate.of(2019, 1, 1), "2019-01-01", words("À venir")));
        Document svg = read(Timeline.draw(events, TODAY, "Étapes", "Description", FRENCH));
        NodeList dots = svg.getElementsByTagName("circle");
        assertThat(((Element) dots.item(0)).getAttribute("class")).isEqualTo("dot");
        assertThat(((Element) dots.item(2)).getAttribute("class")).isEqualTo("dot hollow");
        NodeList texts = svg.getElementsByTagName("text");
        assertThat(((Element) texts.item(0)).getAttribute("y"))
                .isNotEqualTo(((Element) texts.item(2)).getAttribute("y"));
    }

    @Test
    void what_is_announced_without_a_date_stands_at_the_end_and_is_hollow() {
        List<Event> events = List.of(
                new Event(null, "annoncé, sans date", words("Plan d’infrastructures numériques")),
                new Event(LocalDate.of(2017, 12, 13), "2017-12-13", words("Stratégie adoptée")));
        Document svg = read(Timeline.draw(events, TODAY, "Étapes", "", FRENCH));
        NodeList dots = svg.getElementsByTagName("circle");
        assertThat(((Element) dots.item(0)).getAttribute("class")).isEqualTo("dot");
        assertThat(((Element) dots.item(1)).getAttribute("class")).isEqualTo("dot hollow");
        assertThat(Double.parseDouble(((Element) dots.item(1)).getAttribute("cx")))
                .isGreaterThan(Double.parseDouble(line(svg, "today").getAttribute("x1")));
    }

    @Test
    void a_ring_and_a_diamond_that_would_touch_part_up_and_down() {
        Row near = new Row("M", words("Titre"), null, null, List.of(new Mark(DUE, DUE, null)));
        Row far = new Row("N", words("Titre"), null, null, List.of(new Mark(DUE.minusYears(1), DUE, null)));
        Document svg = read(Gantt.draw(List.of(near, far), TODAY, "Calendrier", Locale.FRENCH, Gantt.WIDE));
        Element ring = (Element) svg.getElementsByTagName("circle").item(0);
        Element other = (Element) svg.getElementsByTagName("circle").item(1);
        assertThat(Double.parseDouble(ring.getAttribute("cy")) + 46 + 5.5)
                .isEqualTo(Double.parseDouble(other.getAttribute("cy")));
    }

    @Test
    void a_row_says_its_title_as_far_as_there_is_room() {
        String title = "Projet de recherche en mégadonnées et partage des premiers jeux de données publics";
        Row row = new Row("PAEN-M01", words(title), DUE, TODAY, List.of());
        assertThat(Gantt.draw(List.of(row), TODAY, "Calendrier", Locale.FRENCH, Gantt.WIDE))
                .contains(title);
        assertThat(Gantt.draw(List.of(row), TODAY, "Calendrier", Locale.FRENCH, Gantt.NARROW))
                .contains("Projet de recherche")
                .contains("…")
                .doesNotContain(title);
    }

    @Test
    void a_quarter_shows_its_progress_and_a_sign_for_each_rating() {
        String text = QuarterStrip.draw(QUARTERS, ROWS, "Trimestres", "Description");
        Document svg = read(text);
        assertThat(text).contains("38\u00a0%").contains("T1 16-17");
        assertThat(count(svg, "rect", "RED")).isEqualTo(1);
        assertThat(count(svg, "path", "AMBER")).isEqualTo(2);
        assertThat(count(svg, "circle", "GREEN")).isEqualTo(2);
        assertThat(count(svg, "rect", "NONE")).isEqualTo(1);
    }

    @Test
    void what_was_spent_beyond_the_whole_is_red() {
        assertThat(ShareBar.draw(5, 4, "Dépensé")).contains("class=\"RED\"");
        assertThat(ShareBar.draw(4, 4, "Dépensé")).doesNotContain("class=\"RED\"");
    }

    @Test
    void every_chart_is_an_image_with_a_name() {
        List<String> charts = List.of(
                RatingBar.draw(Map.of("GREEN", 1), NAME, true),
                Gantt.draw(
                        List.of(new Row("M", words("Titre"), DUE, TODAY, List.of())),
                        TODAY,
                        "Calendrier",
                        Locale.ENGLISH,
                        Gantt.WIDE),
                SlippageLine.draw(new Mark(DUE, TODAY, null), DUE, TODAY, TODAY, "Glissement"),
                QuarterStrip.draw(QUARTERS, ROWS, "Trimestres", "Description"),
                ShareBar.draw(3, 4, "Dépensé"),
                Timeline.draw(List.of(new Event(DUE, "2017", words("x"))), TODAY, "Étapes", "", FRENCH));
        assertThat(charts).allSatisfy(chart -> {
            Document svg = read(chart);
            assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
            assertThat(title(svg)).isNotBlank();
            assertThat(chart).doesNotContain("fill=\"#").doesNotContain("NaN");
        });
    }

    @Test
    void a_title_that_exists_in_french_alone_is_marked_on_an_english_page() {
        List<Row> rows = List.of(new Row("M", words("Titre"), DUE, TODAY, List.of()));
        List<Event> events = List.of(new Event(DUE, "2017-09-29", words("Plan adopté")));

        assertThat(Gantt.draw(rows, TODAY, "Calendar", Locale.ENGLISH, Gantt.WIDE))
                .contains(" lang=\"fr\">Titre</text>");
        assertThat(Timeline.draw(events, TODAY, "Steps", "", new Formats(Locale.ENGLISH)))
                .contains(" lang=\"fr\">Plan adopté</text>");
        assertThat(Gantt.draw(rows, TODAY, "Calendrier", Locale.FRENCH, Gantt.WIDE))
                .doesNotContain("lang=");
    }

    private static LocalizedText words(String french) {
        return LocalizedText.of(french, null);
    }

    private static Element line(Document svg, String style) {
        NodeList lines = svg.getElementsByTagName("line");
        for (int i = 0; i < lines.getLength(); i++) {
            if (((Element) lines.item(i)).getAttribute("class").equals(style)) {
                return (Element) lines.item(i);
            }
        }
        throw new AssertionError("no line of style " + style);
    }

    private static long count(Document svg, String element, String style) {
        NodeList all = svg.getElementsByTagName(element);
        return IntStream.range(0, all.getLength())
                .filter(i -> ((Element) all.item(i)).getAttribute("class").equals(style))
                .count();
    }

    private static double width(NodeList bars, int index) {
        return Double.parseDouble(((Element) bars.item(index)).getAttribute("width"));
    }

    private static String title(Document svg) {
        return svg.getElementsByTagName("title").item(0).getTextContent();
    }

    private static Document read(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(svg, e);
        }
    }
}
