package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A quarter filled in a spreadsheet: it goes out, comes back, is shown first, and lands without overwriting anybody. */
@Order(7)
class WorkbookIT {

    private static final String API = "/api/v1";
    private static final String PERIOD = "2017-2018-T3";
    private static final String MEASURES = "Mesures";
    private static final String MILESTONES = "Jalons";
    private static final String PROGRESS = "Avancement (%)";

    private final Api coordinator = RunningProduct.api().byToken("coord.mesi");
    private final Map<String, JsonObject> before = new LinkedHashMap<>();
    private List<String> mine = List.of();

    @BeforeEach
    void read() {
        FilledWorkbook workbook = workbook();
        mine = workbook.codes(MEASURES);
        assertThat(mine).hasSizeGreaterThan(2);
        mine.forEach(code -> before.put(code, coordinator.get(update(code)).json()));
    }

    @AfterEach
    void put_back() {
        before.forEach((code, view) -> {
            Api.Reply now = coordinator.get(update(code));
            if (!Drafts.same(now.json()).equals(Drafts.same(view))) {
                Replied.done(coordinator.put(update(code), Drafts.same(view), "If-Match", now.etag()), 200);
            }
        });
    }

    @Test
    void a_workbook_comes_back_turned_around_and_lands_as_drafts() {
        String measure = mine.get(0);
        FilledWorkbook filled = workbook();
        String milestone = filled.codes(MILESTONES).get(0);
        long moved = RunningProduct.get().journalHead();
        filled.with(MEASURES, measure, PROGRESS, new BigDecimal(77))
                .with(MEASURES, measure, "Cote déclarée", "À surveiller")
                .with(MEASURES, measure, "Résumé (français)", "=Somme des travaux")
                .with(MEASURES, measure, "Dépensé à ce jour ($)", new BigDecimal("1234.50"))
                .with(MILESTONES, milestone, "Nouvelle prévision", LocalDate.parse("2018-05-31"))
                .with(MILESTONES, milestone, "Motif (français)", "Un avis se fait attendre.")
                .turnedAround();
        JsonObject preview = preview(filled.bytes());
        assertThat(preview.getJsonObject("counts").getInt("refused"))
                .as(preview.toString())
                .isZero();
        assertThat(counted(preview, "new") + counted(preview, "changed")).isEqualTo(2);
        commit(preview);

        JsonObject update = coordinator.get(update(measure)).json();
        assertThat(update.getString("state"))
                .isEqualTo(Objects.requireNonNull(before.get(measure)).getString("state"));
        assertThat(update.getInt("progress")).isEqualTo(77);
        assertThat(update.getString("declaredRating")).isEqualTo("AMBER");
        assertThat(update.getJsonObject("summary").getString("fr")).isEqualTo("=Somme des travaux");
        assertThat(update.getString("spentToDate")).isEqualTo("1234.50");
        assertThat(coordinator.get(update(milestone.replaceAll("-J\\d+$", ""))).body())
                .contains("\"forecastDate\":\"2018-05-31\"", "Un avis se fait attendre.");
        assertThat(RunningProduct.get()
                        .number("select count(*) from journal_entry where act = 'update.drafted' and id > " + moved))
                .isBetween(1L, 2L);

        JsonObject again = preview(filled.turnedAround().bytes());
        assertThat(counted(again, "new") + counted(again, "changed") + counted(again, "conflict"))
                .as("the same workbook again changes nothing: %s", again)
                .isZero();
        Replied.refused(commitment(coordinator, preview), 409);
    }

    @Test
    void what_somebody_saved_meanwhile_is_a_conflict_and_stays() {
        String measure = mine.get(0);
        byte[] filled =
                workbook().with(MEASURES, measure, PROGRESS, new BigDecimal(66)).bytes();
        save(measure, 55);
        JsonObject preview = preview(filled);
        assertThat(counted(preview, "conflict")).as(preview.toString()).isEqualTo(1);
        assertThat(coordinator
                        .get(API + "/imports/" + preview.getString("id") + "/lines?outcome=CONFLICT")
                        .body())
                .contains(measure, "import.update-moved", "\"here\":\"55\"", "\"there\":\"66\"")
                .as("the summary somebody saved meanwhile was not written here")
                .doesNotContain("summary");
        commit(preview);
        assertThat(coordinator.get(update(measure)).json().getInt("progress")).isEqualTo(55);
    }

    @Test
    void what_moves_between_preview_and_commit_lands_nothing() {
        byte[] filled = workbook()
                .with(MEASURES, mine.get(0), PROGRESS, new BigDecimal(61))
                .with(MEASURES, mine.get(1), PROGRESS, new BigDecimal(62))
                .bytes();
        JsonObject preview = preview(filled);
        save(mine.get(1), 54);
        Replied.refused(commitment(coordinator, preview), 409);
        assertThat(progress(mine.get(0))).as("whole or not at all").isNotEqualTo(61);
        assertThat(progress(mine.get(1))).isEqualTo(54);
    }

    @Test
    void two_workbooks_of_one_ministry_landed_at_once_overwrite_nothing() throws Exception {
        String measure = mine.get(0);
        JsonObject one = preview(
                workbook().with(MEASURES, measure, PROGRESS, new BigDecimal(71)).bytes());
        JsonObject two = preview(
                workbook().with(MEASURES, measure, PROGRESS, new BigDecimal(72)).bytes());
        List<Integer> statuses = atOnce(() -> commitment(coordinator, one), () -> commitment(coordinator, two));
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(progress(measure)).isEqualTo(statuses.get(0) == 200 ? 71 : 72);
    }

    @Test
    void two_files_landed_in_one_plan_at_once_overwrite_nothing() throws Exception {
        Api secretariat = RunningProduct.api().byToken("secretariat");
        Replied.done(
                secretariat.post(
                        API + "/plans",
                        "{\"code\":\"DEUX\",\"title\":{\"fr\":\"Plan à deux\"},\"leadOrganisation\":\"SCT\","
                                + "\"start\":\"2017-04-01\",\"end\":\"2021-03-31\"}"),
                201);
        JsonObject one = table(secretariat, "Un");
        JsonObject two = table(secretariat, "Deux");
        List<Integer> statuses = atOnce(() -> commitment(secretariat, one), () -> commitment(secretariat, two));
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(secretariat
                        .get(API + "/measures/DEUX-M01")
                        .json()
                        .getJsonObject("title")
                        .getString("fr"))
                .isEqualTo(statuses.get(0) == 200 ? "Un" : "Deux");
    }

    private static JsonObject table(Api secretariat, String title) {
        String cells = "Code de la mesure\tTitre de la mesure\tMinistère responsable\tDébut\tFin\tCode du jalon\t"
                + "Titre du jalon\tDate de référence\nDEUX-M01\t" + title + "\tSCT\t2018-04-01\t2019-03-31\t\t\t\n";
        return Replied.done(
                        secretariat.post(
                                API + "/imports?kind=plan-table&profile=plan-simple&target=DEUX",
                                cells,
                                "Content-Type",
                                "text/tab-separated-values; charset=utf-8"),
                        202)
                .json();
    }

    @Test
    void rows_that_break_a_rule_are_told_with_their_place_and_hold_back_their_own_update_alone() {
        FilledWorkbook filled = workbook();
        String milestone = filled.codes(MILESTONES).stream()
                .filter(code -> filled.cell(MILESTONES, code, "Atteint le").equals(""))
                .findFirst()
                .orElseThrow();
        String late = milestone.replaceAll("-J\\d+$", "");
        String good = mine.stream().filter(m -> !m.equals(late)).findFirst().orElseThrow();
        String bad = mine.stream()
                .filter(m -> !m.equals(late) && !m.equals(good))
                .findFirst()
                .orElseThrow();
        filled.with(MEASURES, good, PROGRESS, new BigDecimal(70))
                .with(MEASURES, bad, PROGRESS, new BigDecimal(140))
                .with(MEASURES, bad, "Cote déclarée", "mauve")
                .with(MEASURES, bad, "Dépensé à ce jour ($)", new BigDecimal(-5))
                .with(MILESTONES, milestone, "Nouvelle prévision", LocalDate.parse("2017-12-01"))
                .with(MILESTONES, milestone, "Motif (français)", "Hier.");
        filled.rows(MEASURES).add(new ArrayList<>(List.of("PCNQ-M03", "", "", new BigDecimal(3))));
        filled.rows(MEASURES).add(new ArrayList<>(List.of("NULLE-PART", "", "", new BigDecimal(3))));
        JsonObject preview = preview(filled.bytes());
        assertThat(preview.getJsonArray("refused").getValuesAs(JsonObject.class))
                .extracting(r -> r.getString("sheet") + " " + r.getString("column") + " " + r.getString("code"))
                .containsExactlyInAnyOrder(
                        "Mesures C import.rating-unknown",
                        "Mesures D input.range",
                        "Mesures G update.amount",
                        "Jalons F milestone.forecast-past",
                        "Mesures A access.organisation",
                        "Mesures A unknown.measure");
        commit(preview);
        assertThat(progress(good)).isEqualTo(70);
        assertThat(coordinator.get(update(bad)).json()).isEqualTo(before.get(bad));
    }

    @Test
    void a_workbook_without_its_hidden_columns_is_refused_in_words() {
        byte[] stripped = workbook()
                .without(MEASURES, "Version")
                .without(MILESTONES, "Version")
                .bytes();
        JsonObject problem = Replied.refused(coordinator.upload(path(), stripped), 422);
        assertThat(problem.getJsonArray("errors").getJsonObject(0).toString()).contains("/file", "colonnes masquées");
    }

    @Test
    void pasted_cells_are_held_to_the_versions_that_were_seen() {
        String measure = mine.get(0);
        String seen = coordinator.get(update(measure)).etag();
        String cells = "Measure code\tProgress (%)\n" + measure + "\t63 %\n";
        Replied.refused(paste(cells), 428);
        JsonObject preview =
                Replied.done(paste(cells, "If-Match", "\"0\", " + seen), 202).json();
        assertThat(counted(preview, "new") + counted(preview, "changed"))
                .as(preview.toString())
                .isEqualTo(1);
        commit(preview);
        assertThat(progress(measure)).isEqualTo(63);
        JsonObject stale = Replied.done(paste(cells.replace("63", "64"), "If-Match", seen), 202)
                .json();
        assertThat(counted(stale, "conflict")).as(stale.toString()).isEqualTo(1);
    }

    @Test
    void cells_pasted_on_the_page_are_previewed_and_landed_there() {
        String measure = mine.get(0);
        Visitor visitor = Visitor.of("coord.mesi");
        WebPage page = visitor.get("/coordination/classeur");
        assertThat(page.html()).contains("workbook.xlsx?organisation=MESI");
        WebForm empty = page.form("paste");
        String multipart = multipart(empty.with("cellules", "Code de la mesure\tAvancement\n" + measure + "\t58\n"));
        WebPage sent = visitor.post(empty.action(), multipart, "Content-Type", "multipart/form-data; boundary=limite");
        assertThat(sent.status()).isEqualTo(303);
        WebPage shown = visitor.get(sent.location());
        assertThat(shown.html()).contains(measure, "58");
        assertThat(visitor.send(shown.form("land").pressing("commit")).status()).isEqualTo(302);
        assertThat(progress(measure)).isEqualTo(58);
        WebPage refused =
                visitor.post(empty.action(), multipart(empty), "Content-Type", "multipart/form-data; boundary=limite");
        assertThat(visitor.get(refused.location().replaceAll("#.*", "")).html())
                .contains("aria-invalid=\"true\"", "id=\"m-cellules\"");
        Visitor secretariat = Visitor.of("secretariat");
        assertThat(secretariat.get(sent.location()).status())
                .as("drafts are their ministry's")
                .isEqualTo(404);
    }

    private static String multipart(WebForm form) {
        StringBuilder body = new StringBuilder();
        form.fields().stream()
                .filter(f -> !f.name().equals("fichier"))
                .forEach(f -> body.append("--limite\r\nContent-Disposition: form-data; name=\"")
                        .append(f.name())
                        .append("\"\r\n\r\n")
                        .append(f.value())
                        .append("\r\n"));
        return body.append("--limite--\r\n").toString();
    }

    @Test
    void workbooks_go_out_to_their_ministry_the_secretariat_and_the_auditor_while_the_quarter_is_open() {
        String mesi = API + "/periods/" + PERIOD + "/workbook.xlsx?organisation=MESI";
        assertThat(RunningProduct.api().as("approver.mesi").get(mesi).status()).isEqualTo(200);
        assertThat(RunningProduct.api().as("secretariat").get(mesi).status()).isEqualTo(200);
        Replied.refused(RunningProduct.api().get(mesi), 401);
        Replied.refused(RunningProduct.api().as("coord.mcc").get(mesi), 403);
        assertThat(RunningProduct.api().as("auditor").get(mesi).status()).isEqualTo(200);
        Replied.refused(RunningProduct.api().as("committee").get(mesi), 403);
        JsonObject closed = Replied.refused(coordinator.get(mesi.replace(PERIOD, "2017-2018-T2")), 409);
        assertThat(closed.getString("code")).isEqualTo("update.late-one-by-one");
        assertThat(closed.getString("detail"))
                .contains("T2\u00a02017-2018", "/coordination/mesures/{code}?trimestre=2017-2018-T2");
        Replied.refused(coordinator.get(mesi.replace(PERIOD, "2030-2031-T4")), 404);
        Replied.refused(coordinator.get(mesi.replace("MESI", "NULLE")), 404);
        Replied.refused(coordinator.get(API + "/periods/" + PERIOD + "/workbook.xlsx"), 400);
        byte[] filled = workbook().bytes();
        Replied.refused(coordinator.upload(path().replace(PERIOD, "2017-2018-T2"), filled), 409);
        Replied.refused(RunningProduct.api().as("secretariat").upload(path(), filled), 403);
        assertThat(counted(
                        Replied.done(RunningProduct.api().as("coord.mcc").upload(path(), filled), 202)
                                .json(),
                        "refused"))
                .as("another ministry's rows")
                .isPositive();
    }

    private FilledWorkbook workbook() {
        return new FilledWorkbook(
                coordinator.download(API + "/periods/" + PERIOD + "/workbook.xlsx?organisation=MESI&lang=fr"));
    }

    private void save(String measure, int progress) {
        Api.Reply now = coordinator.get(update(measure));
        String content = Drafts.draft(now.json(), progress, "Enregistré entre-temps.");
        Replied.done(coordinator.put(update(measure), content, "If-Match", now.etag()), 200);
    }

    private int progress(String measure) {
        return coordinator.get(update(measure)).json().getInt("progress", -1);
    }

    private static List<Integer> atOnce(Callable<Api.Reply> one, Callable<Api.Reply> two) throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Api.Reply> reply : both.invokeAll(List.of(one, two))) {
                statuses.add(reply.get().status());
            }
            return statuses;
        } finally {
            both.shutdown();
        }
    }

    private JsonObject preview(byte[] workbook) {
        return Replied.done(coordinator.upload(path(), workbook), 202).json();
    }

    private Api.Reply paste(String cells, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", "text/tab-separated-values"));
        all.addAll(List.of(headers));
        return coordinator.upload(path(), cells.getBytes(StandardCharsets.UTF_8), all.toArray(new String[0]));
    }

    private void commit(JsonObject preview) {
        Replied.done(commitment(coordinator, preview), 200);
        assertThat(coordinator
                        .get(API + "/imports/" + preview.getString("id"))
                        .json()
                        .getString("state"))
                .isEqualTo("COMMITTED");
    }

    private static Api.Reply commitment(Api api, JsonObject preview) {
        return api.post(API + "/imports/" + preview.getString("id") + "/commitment", "");
    }

    private static int counted(JsonObject preview, String outcome) {
        return preview.getJsonObject("counts").getInt(outcome);
    }

    private static String update(String measure) {
        return API + "/measures/" + measure + "/updates/" + PERIOD;
    }

    private static String path() {
        return API + "/imports?kind=update-xlsx&target=" + PERIOD;
    }
}
