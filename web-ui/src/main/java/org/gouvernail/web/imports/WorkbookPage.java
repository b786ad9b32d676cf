package org.gouvernail.web.imports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.governance.period.PeriodView;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.sectorplans.workbook.UpdateWorkbooks;
import org.gouvernail.web.desk.Desk;
import org.jspecify.annotations.Nullable;

/** « Remplir dans un tableur »: the workbook of the open quarter goes out, and comes back as a file or as pasted cells. */
@Named
@RequestScoped
public class WorkbookPage {

    @Inject
    Desk desk;

    @Inject
    ReportingPeriods periods;

    @Inject
    Organisations organisations;

    @Inject
    UpdateWorkbooks workbooks;

    @Inject
    ImportRefusals refusals;

    private @Nullable PeriodView period;
    private ImportRefusals.@Nullable Refused refused;

    @PostConstruct
    void load() {
        period = periods.current().orElse(null);
        String key = desk.parameter("refus");
        refused = key == null ? null : refusals.find(key).orElse(null);
    }

    /** The quarter being collected, null between quarters. */
    public @Nullable PeriodView getPeriod() {
        return period;
    }

    /** The ministries coordinated here, each with a workbook of its own. */
    public List<OrganisationView> getMinistries() {
        return CurrentActor.get().organisations(Role.COORDINATOR).stream()
                .sorted()
                .map(organisations::require)
                .toList();
    }

    /** The versions that are shown now, which cells pasted here are held to. */
    public String getSeen() {
        return period == null ? "" : workbooks.seen(period.code());
    }

    /** What is wrong with the file, in words; empty when nothing is. */
    public String getWrongFile() {
        return refused == null || refused.pasting() ? "" : String.join(" ", refusals.words(refused));
    }

    /** What is wrong with the cells, in words; empty when nothing is. */
    public String getWrongCells() {
        return refused != null && refused.pasting() ? String.join(" ", refusals.words(refused)) : "";
    }

    /** The cells that were refused, as they were pasted. */
    public String getCells() {
        return refused == null ? "" : refused.cells();
    }
}
