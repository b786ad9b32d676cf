package org.gouvernail.indicators.report;

import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.RatingReason;

/** The reasons of a computed rating as JSON. Written member by member: binding would cost more than all the rules. */
final class ReasonsText {

    private static final JsonGeneratorFactory GENERATORS = jakarta.json.Json.createGeneratorFactory(Map.of());
    private static final Type REASONS =
            new ArrayList<RatingReason>() {}.getClass().getGenericSuperclass();

    private ReasonsText() {}

    static String write(List<RatingReason> reasons) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = GENERATORS.createGenerator(text)) {
            json.writeStartArray();
            for (RatingReason reason : reasons) {
                LocalizedText fact = reason.fact();
                json.writeStartObject()
                        .write("dimension", reason.dimension().name())
                        .write("rating", reason.rating().name())
                        .writeStartObject("fact")
                        .write("fr", fact.fr());
                if (fact.en() != null) {
                    json.write("en", fact.en());
                }
                json.writeEnd().write("link", reason.link()).writeEnd();
            }
            json.writeEnd();
        }
        return text.toString();
    }

    static List<RatingReason> read(String json) {
        return Json.read(json, REASONS);
    }
}
