package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What readers of English are given: English wherever it exists, and French marked as French where it does not. */
@Order(3)
class EnglishIT {

    private static final String MEASURE = "/api/v1/measures/PAEN-M06";

    private final Api visitor = RunningProduct.api();
    private final Api secretariat = RunningProduct.api().as("secretariat");

    @Test
    void a_title_that_exists_in_french_alone_is_marked_as_french_on_english_pages() {
        JsonObject title = secretariat.get(MEASURE).json().getJsonObject("title");
        rename(Json.createObjectBuilder(title).add("en", JsonValue.NULL).build());
        try {
            String french = title.getString("fr");
            String marked = "<span lang=\"fr\">" + french + "</span>";
            assertThat(page("/en/mesures/PAEN-M06")).contains("<h1>" + marked + "</h1>");
            assertThat(page("/en/mesures?q=PAEN-M06")).contains("<span class=\"title\">" + marked + "</span>");
            assertThat(page("/en/plans/PAEN")).contains(marked).contains(" lang=\"fr\">" + french + "</text>");
            assertThat(page("/mesures/PAEN-M06"))
                    .contains("<h1>" + french + "</h1>")
                    .doesNotContain("<span lang=");
        } finally {
            rename(title);
        }
        assertThat(page("/en/mesures/PAEN-M06"))
                .contains("<h1>" + title.getString("en") + "</h1>")
                .doesNotContain("<span lang=");
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
