package org.gouvernail.web.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gouvernail.governance.committee.Committees.FollowUpView;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.effect.Checks.Verdict;
import org.gouvernail.governance.effect.Portraits.Compared;
import org.gouvernail.governance.effect.Portraits.Line;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.indicators.briefing.Briefings.Briefing;
import org.gouvernail.indicators.briefing.Briefings.Figure;
import org.gouvernail.indicators.briefing.Briefings.Former;
import org.gouvernail.indicators.briefing.Briefings.Key;
import org.gouvernail.indicators.briefing.Briefings.Link;
import org.gouvernail.indicators.briefing.Briefings.NamedMeasure;
import org.gouvernail.indicators.briefing.Briefings.Point;
import org.gouvernail.indicators.briefing.Briefings.StateOfPlay;
import org.gouvernail.indicators.report.Reports.MilestoneLine;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.web.pdf.Conformity;
import org.gouvernail.web.pdf.PdfPress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefingDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2018, 1, 18);
    private static final Instant CUT_OFF = Instant.parse("2018-01-16T21:00:00Z");
    private static final String HOSTILE = "<script>alert('x')</script> & \"" + "sansfin".repeat(60)
            + "\" \uD83D\uDE00 \u0645\u0631\u062D\u0628\u0627 \u4E2D \u0007\u0000\uD83D fin";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 14})
    void the_state_takes_one_page_and_each_point_its_own(int points) throws Exception {
        byte[] pdf =
                pdf(briefing(points, text("Un titre ordinaire, assez long pour déborder ".repeat(4))), Locale.FRENCH);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int first = points > BriefingText.REQUESTS ? 3 : 2;
            assertThat(document.getNumberOfPages()).isEqualTo(first - 1 + points);
            assertThat(page(document, 1))
                    .contains("Dossier de la séance", "Suivis dus", "Chiffres clés", "24 autres mesures");
            for (int i = 0; i < points; i++) {
                assertThat(page(document, first + i)).contains("CMSN-2018-01-P" + (i + 1), "Ce qui est demandé");
            }
        }
        assertThat(Conformity.of(pdf).failed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void hostile_words_break_neither_the_document_nor_its_conformity(String language) throws Exception {
        byte[] pdf = pdf(briefing(2, text(HOSTILE)), Locale.forLanguageTag(language));
        Conformity found = Conformity.of(pdf);
        System.out.println("checks of a pack in " + language + ": " + found.checks());
        assertThat(found.failed()).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language + "-CA");
            assertThat(page(document, 2)).contains("<script>alert('x')</script>", "fin");
        }
    }

    @Test
    void the_reading_order_is_that_of_the_page() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(briefing(2, text("Titre")), Locale.FRENCH))) {
            assertThat(new PDFTextStripper().getText(document))
                    .containsSubsequence(
                            "Dossier de la séance",
                            "L’état de la stratégie",
                            "Chiffres clés",
                            "Plus grands glissements",
                            "Décisions demandées",
                            "Suivis dus",
                            "Ce qui est demandé",
                            "Les faits",
                            "L’état au",
                            "Avant la décision et depuis",
                            "Décisions antérieures",
                            "Où le vérifier");
        }
    }

    @Test
    void no_words_become_markup() {
        assertThat(BriefingDocument.of(briefing(2, text(HOSTILE)), Locale.FRENCH, "https://example.org"))
                .doesNotContain("<script")
                .contains("&lt;script&gt;");
    }

    @Test
    void a_settled_pack_gives_the_same_bytes() {
        Briefing briefing = briefing(3, text("Titre"));
        assertThat(briefing.settled()).isTrue();
        assertThat(pdf(briefing, Locale.ENGLISH)).isEqualTo(pdf(briefing, Locale.ENGLISH));
    }

    @Test
    void a_line_of_the_first_page_is_cut_between_characters() {
        String cut = BriefingText.shortened("\uD83D\uDE00".repeat(200));
        assertThat(cut.codePoints().filter(c -> c == 0x1F600).count()).isEqualTo(96);
        assertThat(cut).endsWith("…");
    }

    private static byte[] pdf(Briefing briefing, Locale locale) {
        String text = BriefingDocument.of(briefing, locale, "https://example.org");
        return new PdfPress().make(text, briefing.asOf()).orElseThrow();
    }

    private static Briefing briefing(int points, LocalizedText words) {
        MilestoneLine slip = new MilestoneLine(
                "PAEN-M12-J2", "PAEN-M12", words, "LATE", DAY, DAY, DAY.plusDays(90), null, null, false, 90, 90);
        StateOfPlay state = new StateOfPlay(
                "2017-2018-T3",
                1,
                "a".repeat(64),
                CUT_OFF,
                DAY.minusMonths(3),
                "2017-2018-T2",
                Stream.of(Key.values()).map(k -> new Figure(k, "187", "150")).toList(),
                Map.of("GREEN", 100, "AMBER", 50, "RED", 30, "NONE", 7),
                Map.of("GREEN", 90),
                Collections.nCopies(30, new NamedMeasure("PAEN-M12", words)),
                List.of(slip, slip, slip));
        FollowUpView due = new FollowUpView(
                "CMSN-2017-04-D1-S1", "CMSN-2017-04-D1", words, "MESI", DAY, true, null, null, null, null);
        return new Briefing(
                new SessionView("CMSN-2018-01", "CMSN", DAY, text("Québec"), SessionState.CONVENED, null, null, null),
                CUT_OFF,
                null,
                CUT_OFF,
                state,
                IntStream.rangeClosed(1, points).mapToObj(i -> point(i, words)).toList(),
                List.of(due, due, due, due, due, due));
    }

    private static Point point(int position, LocalizedText words) {
        return new Point(
                "CMSN-2018-01-P" + position,
                position,
                new SubjectRef("measure", "PAEN-M12"),
                words,
                words,
                words,
                List.of(words, words),
                true,
                Rating.RED,
                List.of(new Line(text("Progression"), words)),
                List.of(new Compared(text("Cote"), words, text("en voie"), true)),
                List.of(new Former("CMSN-2017-04-D1", DAY, words, Verdict.PARTLY)),
                List.of(new Link(words, "/mesures/PAEN-M12"), new Link(words, "https://example.org/preuve?a=1&b=2")));
    }

    private static LocalizedText text(String fr) {
        return LocalizedText.of(fr, null);
    }

    private static String page(PDDocument document, int number) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }
}
