package org.gouvernail.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.sectorplans.cohesion.Cohesion;
import org.gouvernail.sectorplans.cohesion.Cohesion.Cell;
import org.gouvernail.sectorplans.cohesion.Cohesion.CohesionView;
import org.gouvernail.sectorplans.cohesion.Cohesion.Gap;
import org.gouvernail.sectorplans.cohesion.Cohesion.Line;
import org.gouvernail.web.chart.ShareBar;
import org.gouvernail.web.shell.Reader;

/** How the plans and the strategy hold together: the gaps, then a plan a line and an orientation a column. */
@Named
@RequestScoped
public class CohesionPage {

    @Inject
    Reader reader;

    @Inject
    Cohesion cohesion;

    private CohesionView view;
    private int most;

    /** One kind of gap, with the page of each. */
    public record Gaps(String kind, String path, List<Gap> all) {

        /** The address of what is alone. */
        public String page(Gap gap) {
            boolean inPlan = kind.equals("planObjectivesAlone") || kind.equals("plansAlone");
            return path + (inPlan ? gap.of() : gap.code());
        }
    }

    @PostConstruct
    void read() {
        view = cohesion.view();
        most = view.plans().stream()
                .flatMap(p -> p.cells().stream())
                .mapToInt(Cell::measures)
                .max()
                .orElse(0);
    }

    public CohesionView getView() {
        return view;
    }

    public List<Gaps> getGaps() {
        return List.of(
                new Gaps("orientationsAlone", "/strategie#", view.orientationsAlone()),
                new Gaps("objectivesAlone", "/strategie#", view.objectivesAlone()),
                new Gaps("planObjectivesAlone", "/plans/", view.planObjectivesAlone()),
                new Gaps("measuresAlone", "/mesures/", view.measuresAlone()),
                new Gaps("plansAlone", "/plans/", view.plansAlone()));
    }

    /** The bar of a cell, of the largest one there is. */
    public String bar(Line plan, Cell cell) {
        return ShareBar.draw(
                cell.measures(),
                most,
                reader.words("cohesion.bar", plan.code(), cell.orientation(), cell.measures(), most));
    }
}
