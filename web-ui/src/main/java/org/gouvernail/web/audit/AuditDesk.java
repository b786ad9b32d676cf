package org.gouvernail.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Accounts.AccountView;
import org.gouvernail.governance.journal.Journal.EntryView;
import org.gouvernail.governance.journal.Journal.Filter;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.gouvernail.governance.kernel.Subjects;
import org.gouvernail.governance.ledger.Ledger;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.indicators.report.Reports.ReportSummary;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Functions;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.problem.ProblemTexts;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/** The journal, latest first and by pages, with what each act changed; and the reports with their hashes. */
@Named
@RequestScoped
public class AuditDesk {

    private static final int PAGE = 25;
    private static final List<String> KINDS = List.of(
            "measure",
            "milestone",
            "dependency",
            "odds-run",
            "delegation",
            "fact",
            "practice",
            "plan",
            "update",
            "period",
            "compilation",
            "report",
            "session",
            "agenda-item",
            "decision",
            "committee",
            "member",
            "roll",
            "ballot",
            "adoption",
            "follow-up",
            "consultation",
            "organisation",
            "account");

    @Inject
    Desk desk;

    @Inject
    Ledger ledger;

    @Inject
    Reports reports;

    @Inject
    Subjects subjects;

    @Inject
    Accounts accounts;

    @Inject
    Functions functions;

    @Inject
    Reader reader;

    private List<Line> lines = List.of();
    private boolean more;

    /**
     * An entry as the desk shows it.
     *
     * @param subject what it is about, null when no capability names it
     */
    public record Line(EntryView entry, @Nullable Subject subject, List<Told> changes) {}

    /** A change in the reader's words. */
    public record Told(
            String part, @Nullable String before, @Nullable String after) {}

    @PostConstruct
    void load() {
        if (getFromProblem() != null || getUntilProblem() != null) {
            // Entries of other days would be taken for those that were asked for.
            return;
        }
        List<EntryView> found = ledger.page(filter(), before(), PAGE + 1);
        more = found.size() > PAGE;
        StateWords words = words();
        lines = found.stream().limit(PAGE).map(e -> line(e, words)).toList();
    }

    private StateWords words() {
        return new StateWords(reader.getLocale(), functions::of);
    }

    private Line line(EntryView entry, StateWords words) {
        String previous = ledger.previous(entry.subject(), entry.number())
                .map(EntryView::state)
                .orElse(null);
        String kind = entry.subject().kind();
        List<Told> told = Changes.between(previous, entry.state()).stream()
                .filter(words::readable)
                .map(c -> new Told(
                        words.part(c), words.value(kind, c.part(), c.before()), words.value(kind, c.part(), c.after())))
                .toList();
        return new Line(entry, named(entry.subject()), told);
    }

    /** What an entry is about; of the update of a measure, or of where it stands, the measure. */
    private @Nullable Subject named(SubjectRef about) {
        return subjects.resolve(about)
                .or(() ->
                        subjects.resolve(new SubjectRef("measure", about.code().replaceFirst("/.*", ""))))
                .orElse(null);
    }

    private Filter filter() {
        LocalDate from = new Typed().date(getFrom(), "");
        LocalDate until = new Typed().date(getUntil(), "");
        String code = getCode();
        return new Filter(
                nullable(getKind()),
                code.matches("[A-Za-z0-9][A-Za-z0-9./-]{0,79}") ? code : nullable(code.isEmpty() ? "" : "-"),
                nullable(getAct()),
                nullable(getActor()),
                from == null ? null : midnight(from),
                until == null ? null : midnight(until.plusDays(1)));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    private static @Nullable String nullable(String text) {
        return text.isEmpty() ? null : text;
    }

    private long before() {
        String number = Typed.trimmed(desk.parameter("avant"));
        return number.matches("\\d{1,15}") ? Long.parseLong(number) : 0;
    }

    private String asked(String name) {
        String value = Typed.trimmed(desk.parameter(name));
        return value.length() > Codes.TITLE ? "" : value;
    }

    public List<String> getKinds() {
        return KINDS;
    }

    public String getKind() {
        String kind = asked("genre");
        return KINDS.contains(kind) ? kind : "";
    }

    public String getCode() {
        return asked("code");
    }

    public String getAct() {
        return asked("acte");
    }

    /** The acts that the journal may hold, in the reader's words, to choose one. */
    public Map<String, String> getActs() {
        return words().acts();
    }

    public String getActor() {
        return asked("fonction");
    }

    /** What is wrong with the first day asked for, null when nothing is. */
    public @Nullable String getFromProblem() {
        return problem(getFrom());
    }

    /** What is wrong with the last day asked for, null when nothing is. */
    public @Nullable String getUntilProblem() {
        return problem(getUntil());
    }

    private @Nullable String problem(String day) {
        boolean readable = day.isEmpty() || new Typed().date(day, "") != null;
        return readable ? null : ProblemTexts.text("typed.date", List.of(), reader.getLocale());
    }

    public String getFrom() {
        return asked("du");
    }

    public String getUntil() {
        return asked("au");
    }

    public List<AccountView> getAccounts() {
        return accounts.all();
    }

    /** The act in the reader's words. */
    public String act(String act) {
        return words().act(act);
    }

    /** The address of the entries before the last one shown, null when these are the first of all. */
    public @Nullable String getOlder() {
        if (!more) {
            return null;
        }
        Map<String, String> query = new TreeMap<>(Map.of(
                "genre",
                getKind(),
                "code",
                getCode(),
                "acte",
                getAct(),
                "fonction",
                getActor(),
                "du",
                getFrom(),
                "au",
                getUntil()));
        query.put("avant", String.valueOf(lines.get(lines.size() - 1).entry().number()));
        StringBuilder address = new StringBuilder("/verification");
        query.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return address.toString();
    }

    /** Whether these are not the latest entries. */
    public boolean isBack() {
        return before() > 0;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** How many entries the journal's sequence holds. */
    public long getSize() {
        return ledger.head().size();
    }

    /** Every revision, of the latest period first. */
    public List<ReportSummary> getReports() {
        return reports.all(null).stream()
                .flatMap(r -> reports.revisions(r.period()).stream())
                .toList();
    }
}
