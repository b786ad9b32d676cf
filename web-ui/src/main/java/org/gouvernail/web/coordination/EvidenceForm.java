package org.gouvernail.web.coordination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.milestone.Deliverables;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** A deliverable submitted as a link from its measure's page, with the SHA-256 of the document. */
@Named
@RequestScoped
public class EvidenceForm {

    @Inject
    Desk desk;

    @Inject
    Milestones milestones;

    @Inject
    Deliverables deliverables;

    @Inject
    Measures measures;

    @Inject
    MeasureTasks tasks;

    private @Nullable String milestone;
    private final TypedText title = new TypedText();
    private @Nullable String link;
    private @Nullable String sha256;

    public void add() {
        String measure = desk.code("code", "measure");
        tasks.demandMine(measures.require(measure));
        try {
            Typed typed = new Typed();
            LocalizedText named = title.readGivenTitle(typed, "/title");
            String address = Typed.trimmed(typed.given(link, link, "/link"));
            String which = Typed.trimmed(typed.given(milestone, milestone, "/milestone"));
            typed.check();
            MilestoneView view = milestones
                    .find(which, null)
                    .filter(m -> m.measure().equals(measure))
                    .orElseThrow(() -> DomainException.notFound("milestone", which));
            if (named != null) {
                String hash = Typed.trimmed(sha256).toLowerCase(Locale.ROOT);
                deliverables.submit(view.code(), named, address, hash.isEmpty() ? null : hash, Version.of(view));
            }
            desk.done("/coordination/mesures/" + measure, "evidence.added", view.code());
        } catch (DomainException e) {
            desk.refused(e, pointer -> switch (pointer) {
                case "/title", "/link", "/sha256" -> "evidence:" + pointer.substring(1);
                default -> "evidence:milestone";
            });
        }
    }

    public @Nullable String getSha256() {
        return sha256;
    }

    public void setSha256(@Nullable String sha256) {
        this.sha256 = sha256;
    }

    public @Nullable String getMilestone() {
        return milestone;
    }

    public void setMilestone(@Nullable String milestone) {
        this.milestone = milestone;
    }

    public TypedText getTitle() {
        return title;
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }
}
