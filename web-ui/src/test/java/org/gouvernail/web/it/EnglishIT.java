package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What readers of English are given: English wherever it exists, and French marked as French where it does not. */
@Order(3)
class EnglishIT {

    private static final String MEASURE = "/api/v1/measures/PIN-M01";

    private final Api visitor = RunningProduct.api();
    private final Api secretariat = RunningProduct.api().as("secretariat");

    @Test
    void a_title_that_exists_in_french_alone_is_marked_as_french_on_english_pages() {
        JsonObject title = secretariat.get(MEASURE).json().getJsonObject("title");
        rename(Json.createObjectBuilder(title).add("en", JsonValue.NULL).build());
        try {
            String french = title.getString("fr");
            String marked = "<span lang=\"fr\">" + french + "</span>";
            assertThat(page("/en/mesures/PIN-M01")).contains("<h1>" + marked + "</h1>");
            assertThat(page("/en/mesures?q=PIN-M01")).contains("<span class=\"title\">" + marked + "</span>");
            assertThat(page("/en/plans/PIN")).contains(marked).contains(" lang=\"fr\">" + french + "</text>");
            assertThat(page("/mesures/PIN-M01"))
                    .contains("<h1>" + french + "</h1>")
                    .doesNotContain("<span lang=");
        } finally {
            rename(title);
        }
        assertThat(page("/en/mesures/PIN-M01"))
                .contains("<h1>" + title.getString("en") + "</h1>")
                .doesNotContain("<span lang=");
    }

    @Test
    void a_file_is_in_the_language_asked_for_by_name_or_else_preferred_by_the_program() {
        for (String file : List.of("/api/v1/reports/2017-2018-T2.csv", "/api/v1/reports/2017-2018-T2.xlsx")) {
            Api.Reply plain = in(file, "fr");
            Api.Reply english = in(file, "en", "Accept-Language", "en-CA,fr;q=0.5");
            Api.Reply named = in(file + "?lang=en", "en", "Accept-Language", "fr");
            Api.Reply french = in(file + "?lang=fr", "fr", "Accept-Language", "en");

            assertThat(english.etag()).as(file).isNotEqualTo(plain.etag()).isEqualTo(named.etag());
            assertThat(french.etag()).as(file).isEqualTo(plain.etag());
            assertThat(visitor.get(file, "Accept-Language", "en", "If-None-Match", plain.etag())
                            .status())
                    .isEqualTo(200);
            assertThat(visitor.get(file, "Accept-Language", "en", "If-None-Match", english.etag())
                            .status())
                    .isEqualTo(304);
        }
        assertThat(visitor.get("/api/v1/reports/2017-2018-T2.csv", "Accept-Language", "en")
                        .body())
                .startsWith("Code,Plan,Title,Lead organisation,");
    }

    private Api.Reply in(String file, String language, String... headers) {
        Api.Reply reply = visitor.get(file, headers);
        assertThat(reply.status()).as(file).isEqualTo(200);
        assertThat(reply.header("Content-Language")).as(file).isEqualTo(language);
        assertThat(reply.header("Vary")).contains("Accept-Language");
        return reply;
    }

    @Test
    void english_pages_lead_to_english_files_and_write_percent_as_english_does() {
        for (String page : List.of("/en/bilans", "/en/donnees")) {
            assertThat(page(page)).as(page).contains("2017-2018-T2.csv?lang=en").contains("2017-2018-T2.xlsx?lang=en");
        }
        assertThat(page("/en/bilans/2017-2018-T2"))
                .contains("2017-2018-T2.csv?revision=1&amp;lang=en")
                .contains("2017-2018-T2.xlsx?revision=1&amp;lang=en");
        assertThat(page("/en/mesures/PAEN-M06")).doesNotContainPattern("\\d %");
        assertThat(page("/mesures/PAEN-M06")).containsPattern(">\\d+ %</text>");
    }

    private void rename(JsonObject title) {
        String etag = secretariat.get(MEASURE).etag();
        String body = Json.createObjectBuilder().add("title", title).build().toString();
        Replied.done(secretariat.patch(MEASURE, body, "If-Match", etag), 200);
    }

    private String page(String path) {
        return visitor.get(path).body().replaceAll("\u00a0|&#160;", " ").replaceAll("\\s+", " ");
    }
}
