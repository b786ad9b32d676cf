package org.gouvernail.web.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfMakerTest {

    private static final Instant AT = Instant.parse("2018-01-10T15:00:00Z");

    private static final String TABLE = """
            <table><caption>Mesures par cote</caption>
            <thead><tr><th scope="col">Cote</th><th scope="col">Nombre</th></tr></thead>
            <tbody><tr><th scope="row">En voie</th><td>11</td></tr></tbody></table>""";

    private static final String PICTURE = """
            <svg xmlns="http://www.w3.org/2000/svg" alt="11 en voie, 6 en difficulté" viewBox="0 0 600 28" width="600" \
            height="28"><rect fill="#1f7a3d" width="300" height="28"/><rect fill="#c62828" x="303" width="297" \
            height="28"/></svg>""";

    @Test
    void a_document_is_fit_for_readers_of_all_kinds_and_for_archives() throws Exception {
        Conformity found = Conformity.of(PdfMaker.make(
                document("<h1 id=\"top\">Dossier</h1><p><a href=\"#top\" title=\"Début\">Début</a> <a"
                        + " href=\"https://example.org/\" title=\"Preuve\">preuve</a></p>" + PICTURE + TABLE
                        + "<ul><li>Un</li></ul><ol><li>Deux</li></ol><p lang=\"en-CA\">Three</p>"),
                AT));
        System.out.println("checks of a document: " + found.checks());
        assertThat(found.failed()).isEmpty();
        assertThat(found.checks()).isGreaterThan(1000);
    }

    @Test
    void the_same_text_at_the_same_instant_gives_the_same_bytes() {
        String text = document("<h1>Dossier</h1>" + PICTURE + TABLE);
        assertThat(PdfMaker.make(text, AT)).isEqualTo(PdfMaker.make(text, AT));
    }

    @Test
    void what_has_no_sign_is_replaced_and_breaks_nothing() throws Exception {
        String hostile = "&lt;script&gt;alert(1)&lt;/script&gt; " + "interminable".repeat(80)
                + " \uD83D\uDE00 \u0633\u0644\u0627\u0645 \u4E2D\u6587 a\u0301 \u202Eabc\u202C \u200B\uFFFD\u00AD fin";
        byte[] pdf = PdfMaker.make(
                document("<h1>" + hostile + "</h1><table><thead><tr><th scope=\"col\">" + hostile
                        + "</th></tr></thead><tbody><tr><td>" + hostile + "</td></tr></tbody></table>"),
                AT);
        assertThat(Conformity.of(pdf).failed()).isEmpty();
        assertThat(text(pdf))
                .contains("<script>alert(1)</script>", "\u25A1", "fin")
                .doesNotContain("\uD83D\uDE00");
    }

    @Test
    void nothing_is_fetched() throws Exception {
        byte[] pdf = PdfMaker.make(
                document("<h1>Dossier</h1><p><img alt=\"Image\" src=\"file:///etc/hostname\"/>fin</p>"), AT);
        assertThat(text(pdf)).contains("fin");
    }

    @Test
    void a_text_beyond_all_measure_is_not_begun() {
        assertThat(new PdfPress().make("x".repeat(PdfPress.MOST + 1), AT)).isEmpty();
    }

    @Test
    void two_documents_are_made_at_once_and_others_wait_their_turn() throws Exception {
        PdfPress press = new PdfPress();
        String text = document("<h1>Dossier</h1>" + TABLE);
        List<Optional<byte[]>> made = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> press.make(text, AT))
                .toList();
        assertThat(made).allSatisfy(one -> assertThat(one).isPresent());
        assertThat(made.stream().map(one -> Arrays.hashCode(one.orElseThrow())).distinct())
                .hasSize(1);
    }

    private static String document(String body) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"fr-CA\"><head><title>Dossier</title>"
                + "<meta name=\"description\" content=\"Dossier de séance\"/><style>body { font-family: Document }"
                + " td, th { word-wrap: break-word }</style></head><body>" + body + "</body></html>";
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
