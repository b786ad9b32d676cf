package org.gouvernail.web.registers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.finding.Finding;
import org.gouvernail.sectorplans.finding.Findings;
import org.gouvernail.sectorplans.finding.Findings.Dossier;
import org.gouvernail.sectorplans.finding.Findings.Said;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.web.desk.Desk;
import org.jspecify.annotations.Nullable;

/** The contradictions of one measure, and the facts they lead to. */
@Named
@RequestScoped
public class DossierPage {

    @Inject
    Desk desk;

    @Inject
    Measures measures;

    @Inject
    Milestones milestones;

    @Inject
    Findings findings;

    private @Nullable MeasureView measure;
    private @Nullable Dossier dossier;
    private Map<String, LocalizedText> titles = Map.of();
    private List<Finding> found = List.of();

    @PostConstruct
    void load() {
        String code = desk.code("code", "measure");
        measure = measures.find(code, null).orElseThrow(() -> DomainException.notFound("measure", code));
        dossier = findings.dossier(code);
        found = findings.of(code);
        titles =
                milestones.of(code, null).stream().collect(Collectors.toMap(MilestoneView::code, MilestoneView::title));
    }

    public @Nullable MeasureView getMeasure() {
        return measure;
    }

    public @Nullable Dossier getDossier() {
        return dossier;
    }

    /** The title of one of its milestones, null when the reader may not see it. */
    public @Nullable LocalizedText title(String milestone) {
        return titles.get(milestone);
    }

    public List<Finding> getFound() {
        return found;
    }

    /** What was said last, null when nothing ever was. */
    public @Nullable Said getNow() {
        return said(0);
    }

    /** What was said for the period reported before, null when there is none. */
    public @Nullable Said getBefore() {
        return said(1);
    }

    private @Nullable Said said(int back) {
        return dossier == null || dossier.narratives().size() <= back
                ? null
                : dossier.narratives().get(back);
    }
}
