package org.gouvernail.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gouvernail.sectorplans.table.Cell;
import org.gouvernail.sectorplans.table.SentFile;
import org.gouvernail.sectorplans.table.Table;
import org.gouvernail.sectorplans.table.Tables;

/**
 * What a workbook of 5,000 rows costs its sender in waiting: a plan whose rows each hold a measure and a milestone; and an
 * update workbook of 1,000 rows, more than any ministry fills, half of them measures and half their milestones, every row of
 * which changes. Seconds of preview and commit over REST, on a fresh server and database a round; figures are medians. Ends
 * with an error when a preview passes {@value #MOST_PREVIEW} s or a commit {@value #MOST_COMMIT} s.
 *
 * <p>Settings: {@code -Drows=5000}, {@code -Dupdates=1000}, {@code -Drounds=3}, {@code -Ddatabase=postgresql|h2}.
 */
public final class ImportBenchmark {

    private static final double MOST_PREVIEW = 5;
    private static final double MOST_COMMIT = 10;
    private static final String PERIOD = "2017-2018-T3";
    private static final String[] HEADINGS = {
        "Code de la mesure",
        "Titre de la mesure",
        "Ministère responsable",
        "Début",
        "Fin",
        "Code du jalon",
        "Titre du jalon",
        "Date de référence"
    };

    private ImportBenchmark() {}

    /** Seconds of one round: of the plan, then of its updates. */
    private record Round(double preview, double commit, double updatePreview, double updateCommit, double heap) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int rows = Integer.getInteger("rows", 5_000);
        int rounds = Integer.getInteger("rounds", 3);
        System.out.printf("%d rows, database %s, %d rounds%n", rows, Databases.onH2() ? "h2" : "postgresql", rounds);
        List<Round> all = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            Round round = round(rows);
            all.add(round);
            System.out.printf(
                    Locale.ROOT,
                    "plan: preview %.2f s, commit %.2f s; updates: preview %.2f s, commit %.2f s; %.0f MB resident at most%n",
                    round.preview(),
                    round.commit(),
                    round.updatePreview(),
                    round.updateCommit(),
                    round.heap());
        }
        double preview = Math.max(median(all, Round::preview), median(all, Round::updatePreview));
        double commit = Math.max(median(all, Round::commit), median(all, Round::updateCommit));
        System.out.printf(Locale.ROOT, "medians, the slower kind: preview %.2f s, commit %.2f s%n", preview, commit);
        boolean passed = preview < MOST_PREVIEW && commit < MOST_COMMIT;
        System.out.println(passed ? "within the limits" : "NOT WITHIN THE LIMITS");
        System.exit(passed ? 0 : 1);
    }

    private static Round round(int rows) throws IOException, InterruptedException {
        try (Databases database = Databases.fresh();
                Product product = database.start()) {
            if (!product.awaitReady()) {
                throw new IllegalStateException("the product did not start; see target/bench-server.log");
            }
            HttpResponse<String> made = product.call(
                    "POST",
                    "/api/v1/plans",
                    "secretariat",
                    "{\"code\":\"GROS\",\"title\":{\"fr\":\"Plan de l’essai\"},\"leadOrganisation\":\"MCC\","
                            + "\"start\":\"2017-04-01\",\"end\":\"2021-03-31\"}");
            if (made.statusCode() != 201) {
                throw new IllegalStateException(made.body());
            }
            Timed plan = imported(
                    product, "plan-table&profile=plan-simple&target=GROS&file=plan.xlsx", "secretariat", plan(rows));
            byte[] out = product.file(
                            "GET",
                            "/api/v1/periods/" + PERIOD + "/workbook.xlsx?organisation=MCC",
                            "coord.mcc",
                            new byte[0])
                    .body();
            Timed updates = imported(
                    product,
                    "update-xlsx&target=" + PERIOD + "&file=classeur.xlsx",
                    "coord.mcc",
                    filled(out, Integer.getInteger("updates", 1_000)));
            return new Round(
                    plan.preview(), plan.commit(), updates.preview(), updates.commit(), product.residentPeak());
        }
    }

    private record Timed(double preview, double commit) {}

    private static Timed imported(Product product, String kind, String account, byte[] workbook)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        JsonObject preview = done(product.file("POST", "/api/v1/imports?kind=" + kind, account, workbook), 202);
        long shown = System.nanoTime();
        JsonObject counts = preview.getJsonObject("counts");
        if (counts.getInt("refused") + counts.getInt("conflict") > 0) {
            throw new IllegalStateException(preview.toString().substring(0, 2_000));
        }
        long landing = System.nanoTime();
        done(
                product.file(
                        "POST", "/api/v1/imports/" + preview.getString("id") + "/commitment", account, new byte[0]),
                200);
        return new Timed((shown - start) / 1e9, (System.nanoTime() - landing) / 1e9);
    }

    private static JsonObject done(HttpResponse<byte[]> reply, int status) {
        if (reply.statusCode() != status) {
            throw new IllegalStateException(
                    reply.statusCode() + " " + new String(reply.body(), StandardCharsets.UTF_8));
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(reply.body()))) {
            return reader.readObject();
        }
    }

    private static byte[] plan(int rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "essai", "1.0")) {
            Worksheet sheet = book.newWorksheet("Plan");
            for (int c = 0; c < HEADINGS.length; c++) {
                sheet.value(0, c, HEADINGS[c]);
            }
            for (int r = 1; r <= rows; r++) {
                sheet.value(r, 0, "GROS-M" + r);
                sheet.value(r, 1, "Mesure de l’essai " + r);
                sheet.value(r, 2, "MCC");
                day(sheet, r, 3, LocalDate.of(2017, 4, 1));
                day(sheet, r, 4, LocalDate.of(2020, 3, 31));
                sheet.value(r, 5, "GROS-M" + r + "-J1");
                sheet.value(r, 6, "Jalon de l’essai " + r);
                day(sheet, r, 7, LocalDate.of(2018, 6, 1).plusDays(r % 300));
            }
        }
        return bytes.toByteArray();
    }

    private static void day(Worksheet sheet, int row, int column, LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
    }

    /** So many rows of the plan in all, half of them measures and half their milestones, each of which changes. */
    private static byte[] filled(byte[] workbook, int rows) throws IOException {
        List<Table> sheets = Tables.read(new SentFile("classeur.xlsx", workbook));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "essai", "1.0")) {
            fill(book.newWorksheet("Mesures"), sheets.get(0), rows / 2, (sheet, row) -> {
                sheet.value(row, 3, 10 + row % 80);
                sheet.value(row, 4, "Travaux conformes au calendrier.");
            });
            fill(book.newWorksheet("Jalons"), sheets.get(1), rows / 2, (sheet, row) -> {
                day(sheet, row, 5, LocalDate.of(2019, 6, 1).plusDays(row % 300));
                sheet.value(row, 6, "Un avis se fait attendre.");
            });
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, Table from, int rows, BiConsumer<Worksheet, Integer> change) {
        int line = 0;
        for (List<Cell> row : from.rows()) {
            if (line <= rows && (line == 0 || row.get(0).text().startsWith("GROS-"))) {
                for (Cell cell : row) {
                    sheet.value(line, cell.column() - 1, cell.text());
                }
                if (line > 0) {
                    change.accept(sheet, line);
                }
                line++;
            }
        }
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
