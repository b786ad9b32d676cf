package org.gouvernail.web.imports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.imports.Importer.Before;
import org.gouvernail.sectorplans.imports.Importer.Outcome;
import org.gouvernail.sectorplans.imports.Imports;
import org.gouvernail.sectorplans.imports.Imports.Counts;
import org.gouvernail.sectorplans.imports.Imports.Found;
import org.gouvernail.sectorplans.imports.Imports.ImportView;
import org.gouvernail.sectorplans.imports.Imports.State;
import org.gouvernail.sectorplans.plan.Plans;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.shell.Formats;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/** What a file would change, and the button that lands it. */
@Named
@RequestScoped
public class ImportPage {

    /** Lines of one outcome that the page shows; the rest is told by their number. */
    private static final int SHOWN = 200;

    private static final List<Outcome> ORDER = List.of(
            Outcome.REFUSED, Outcome.CONFLICT, Outcome.CHANGED, Outcome.NEW, Outcome.KEPT_AS_TEXT, Outcome.ABSENT);

    private static final List<String> FIELDS = List.of(
            "declaredRating",
            "progress",
            "summary.fr",
            "summary.en",
            "spentToDate",
            "decisionNeeded.fr",
            "decisionNeeded.en",
            "declaredReason.fr",
            "declaredReason.en",
            "forecastDate",
            "reason.fr",
            "reason.en",
            "actualDate");

    @Inject
    Desk desk;

    @Inject
    Imports imports;

    @Inject
    Plans plans;

    @Inject
    Reader reader;

    private @Nullable ImportView view;

    @PostConstruct
    void load() {
        String id = desk.code("id", "import");
        try {
            view = imports.require(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw DomainException.notFound("import", id);
        }
    }

    public void commit() {
        try {
            ImportView landed = imports.commit(getView().id());
            desk.done(
                    "/importations/" + landed.id(),
                    key("landed"),
                    reader.getFormats().period(landed.target()));
        } catch (DomainException e) {
            desk.refused(e);
        }
    }

    public ImportView getView() {
        return Objects.requireNonNull(view);
    }

    /** Whether the reader may land it now. */
    public boolean isLandable() {
        return imports.mayCommit(getView().id())
                && getView().counts().added() + getView().counts().changed() > 0;
    }

    /** Whether it waits for the secretariat to land it. */
    public boolean isWaiting() {
        return getView().state() == State.PREVIEW
                && !isUpdates()
                && !imports.mayCommit(getView().id());
    }

    /** Whether it fills the updates of a quarter, instead of a plan. */
    public boolean isUpdates() {
        return getView().kind().equals("update-xlsx");
    }

    /** How many measures it would add. */
    public int getNewMeasures() {
        return (int) imports.found(getView().id(), Outcome.NEW).stream()
                .filter(f -> "MEASURE".equals(f.record()))
                .map(Found::code)
                .distinct()
                .count();
    }

    /** The page of the plan, or of the measure, that it goes into. */
    public String getTargetPage() {
        String target = getView().target();
        return (plans.find(target, null).isPresent() ? "/plans/" : "/mesures/") + target;
    }

    /** The key of a word that is another one for updates than for plans. */
    public String key(String name) {
        return (isUpdates() ? "import.updates." : "import.") + name;
    }

    /** The name of the file, or what stands for one. */
    public String getName() {
        return getView().file().equals(ImportUpload.PASTED)
                ? reader.words("import.pasted")
                : getView().file();
    }

    /** The fields of a finding that change, as the workbook has them from left to right. */
    public List<Map.Entry<String, Before>> changes(Found found) {
        return found.changes().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Before> e) -> FIELDS.indexOf(e.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    /** What a field was or becomes, as its reader writes it; a dash for nothing. */
    public String told(String field, String value) {
        Formats formats = reader.getFormats();
        return value.isEmpty()
                ? "—"
                : switch (isUpdates() ? field : "") {
                    case "declaredRating" -> reader.words("rating." + value);
                    case "progress" -> formats.percent(new BigDecimal(value));
                    case "spentToDate" -> formats.money(value);
                    case "forecastDate", "actualDate" -> formats.longDate(LocalDate.parse(value));
                    default -> value;
                };
    }

    /** The outcomes worth reading, what stops first. */
    public List<Part> getParts() {
        Counts c = getView().counts();
        return Map.of(
                        Outcome.REFUSED, c.refused(),
                        Outcome.CONFLICT, c.conflict(),
                        Outcome.CHANGED, c.changed(),
                        Outcome.NEW, c.added(),
                        Outcome.KEPT_AS_TEXT, c.keptAsText(),
                        Outcome.ABSENT, c.absent())
                .entrySet()
                .stream()
                .filter(e -> e.getValue() > 0)
                .sorted(Comparator.comparingInt(e -> ORDER.indexOf(e.getKey())))
                .map(e -> part(e.getKey(), e.getValue()))
                .toList();
    }

    private Part part(Outcome outcome, int records) {
        List<Found> found = imports.found(getView().id(), outcome);
        List<Repeated> lines = Repeated.of(found);
        return new Part(
                outcome,
                records,
                found.size(),
                lines.subList(0, Math.min(SHOWN, lines.size())),
                Math.max(0, lines.size() - SHOWN));
    }

    /**
     * The lines of one outcome.
     *
     * @param records how many records had it
     * @param findings how many findings tell of them: a record may have several
     * @param lines the first of them
     * @param more how many lines are not shown
     */
    public record Part(Outcome outcome, int records, int findings, List<Repeated> lines, int more) {

        /** Key of the outcome's name. */
        public String key() {
            return "import.outcome." + outcome.name();
        }

        /** The end of the key of what it means. */
        public String meaning() {
            return "outcome." + outcome.name() + ".means";
        }
    }
}
