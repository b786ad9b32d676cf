package org.gouvernail.bench;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * What the briefing pack of a session costs: a session of many points on the demonstration's measures, whose pack is asked
 * for as a PDF, the first time and again, then by four readers at once. Ends with an error when the first takes
 * {@value #MOST} s or more, or the validator finds that it does not conform.
 *
 * <p>Settings: {@code -Ditems=40}, {@code -Ddatabase=postgresql|h2}.
 */
public final class BriefingBenchmark {

    private static final double MOST = 10;
    private static final int AT_ONCE = 4;
    private static final String API = "/api/v1";

    private BriefingBenchmark() {}

    public static void main(String[] args) throws Exception {
        boolean passed = holds(Integer.getInteger("items", 40));
        System.out.println(passed ? "within the limits" : "NOT WITHIN THE LIMITS");
        System.exit(passed ? 0 : 1);
    }

    private static boolean holds(int items) throws Exception {
        try (Databases database = Databases.fresh();
                Product product = database.start()) {
            if (!product.awaitReady()) {
                throw new IllegalStateException("the product did not start; see target/bench-server.log");
            }
            String session = session(product, items);
            double before = product.residentPeak();
            long start = System.nanoTime();
            byte[] pdf = pdf(product, session).body();
            double first = (System.nanoTime() - start) / 1e9;
            start = System.nanoTime();
            pdf(product, session);
            double again = (System.nanoTime() - start) / 1e9;
            double together = together(product, session);
            int points = product.get(API + "/sessions/" + session + "/briefing", "chair")
                    .getJsonArray("points")
                    .size();
            System.out.printf(
                    Locale.ROOT,
                    "%d points: %.2f s the first time, %.2f s again, %.2f s for %d at once; %d KiB; resident at most %.0f MB, %.0f MB more than before%n",
                    points,
                    first,
                    again,
                    together,
                    AT_ONCE,
                    pdf.length / 1024,
                    product.residentPeak(),
                    product.residentPeak() - before);
            return points >= items && first < MOST && conforms(pdf);
        }
    }

    private static String session(Product product, int items) throws Exception {
        String session = product
                .get(API + "/committees/CMSN/sessions?limit=200", "secretariat")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(s -> s.getString("state").equals("CONVENED"))
                .map(s -> s.getString("code"))
                .findFirst()
                .orElseThrow();
        List<JsonObject> measures = product.get(API + "/measures?limit=200", "secretariat")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        int there = product.get(API + "/sessions/" + session + "/agenda?limit=200", "secretariat")
                .getJsonArray("items")
                .size();
        for (int i = there; i < items; i++) {
            String measure = measures.get(i % measures.size()).getString("code");
            HttpResponse<String> added = product.call(
                    "POST",
                    API + "/sessions/" + session + "/agenda",
                    "secretariat",
                    "{\"subject\":\"measure~" + measure + "\",\"title\":{\"fr\":\"Point " + i + " sur " + measure
                            + "\"},\"decisionRequested\":{\"fr\":\"" + "Décider de la suite à donner. ".repeat(20)
                            + "\"}}");
            if (added.statusCode() != 201) {
                throw new IllegalStateException(added.body());
            }
        }
        return session;
    }

    private static HttpResponse<byte[]> pdf(Product product, String session) throws Exception {
        HttpResponse<byte[]> reply =
                product.file("GET", API + "/sessions/" + session + "/briefing.pdf?lang=fr", "chair", new byte[0]);
        if (reply.statusCode() != 200) {
            throw new IllegalStateException("answered " + reply.statusCode());
        }
        return reply;
    }

    private static double together(Product product, String session) throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            long start = System.nanoTime();
            List<Callable<HttpResponse<byte[]>>> asked = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                asked.add(() -> pdf(product, session));
            }
            for (Future<HttpResponse<byte[]>> reply : readers.invokeAll(asked)) {
                reply.get();
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            readers.shutdown();
        }
    }

    private static boolean conforms(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        boolean all = true;
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                System.out.printf(
                        "%s: %d checks, %s%n",
                        flavour, result.getTotalAssertions(), result.isCompliant() ? "none failed" : "NOT COMPLIANT");
                all &= result.isCompliant();
            }
        }
        return all;
    }
}
