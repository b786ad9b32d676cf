package org.gouvernail.sectorplans.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.Change;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Links;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.milestone.MilestoneChange.EvidenceInput;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.plan.Given;
import org.gouvernail.sectorplans.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Carries out a change that names several parts of a milestone, all or none. Each part that differs is a step of its
 * own, with the permission that step demands; what is named as it stands is no step.
 */
@ApplicationScoped
class MilestonePatch {

    @Inject
    Milestones milestones;

    @Inject
    Deliverables deliverables;

    @Inject
    MilestoneWrites writes;

    @Inject
    PublishedMilestones published;

    @Inject
    MeasureDirectory measures;

    @Inject
    Committees committees;

    @Transactional
    MilestoneView apply(String code, MilestoneChange change, @Nullable String seen) {
        MilestoneView now =
                milestones.find(code, null).orElseThrow(() -> DomainException.notFound(MilestoneService.KIND, code));
        Version.check(seen, now);
        Given.same("/code", change.code, code);
        Given.same("/measure", change.measure, now.measure());
        Given.asRead(change, MilestoneChange.READ, now);
        if (change.decision != null) {
            writes.decided(writes.open(code, seen), change.decision);
            if (reworded(now, change)) {
                committees.carryOut(change.decision, new SubjectRef(MilestoneService.KIND, code), Change.REWORD);
            }
        }
        now = title(now, change);
        now = reference(now, change);
        now = forecast(now, change);
        now = actual(now, change);
        return evidence(now, change);
    }

    /** Whether other words alone rest on the decision: a move of the reference date carries it out by itself. */
    private static boolean reworded(MilestoneView now, MilestoneChange change) {
        return change.gives("title")
                && !now.title().equals(change.title)
                && (!change.gives("referenceDate") || now.referenceDate().equals(change.referenceDate));
    }

    private MilestoneView title(MilestoneView now, MilestoneChange change) {
        if (!change.gives("title")) {
            return now;
        }
        LocalizedText title = Given.required("/title", change.title);
        if (title.equals(now.title())) {
            return now;
        }
        if (change.decision == null
                && !Wording.same(now.title(), title)
                && published.told(now.code(), measures.require(now.measure()))) {
            throw DomainException.invalid("milestone.words-by-decision", "/decision");
        }
        return milestones.reword(now.code(), title, Version.of(now));
    }

    private MilestoneView reference(MilestoneView now, MilestoneChange change) {
        if (!change.gives("referenceDate")) {
            return now;
        }
        LocalDate date = Given.required("/referenceDate", change.referenceDate);
        if (date.equals(now.referenceDate())) {
            return now;
        }
        if (change.decision == null) {
            throw DomainException.invalid("milestone.decision-required", "/decision");
        }
        return milestones.moveReference(now.code(), date, change.decision, Version.of(now));
    }

    private MilestoneView forecast(MilestoneView now, MilestoneChange change) {
        if (!change.gives("forecastDate")) {
            return now;
        }
        LocalDate date = Given.required("/forecastDate", change.forecastDate);
        if (date.equals(now.forecastDate())) {
            return now;
        }
        if (change.reason == null) {
            throw DomainException.invalid("milestone.reason-required", "/reason");
        }
        return milestones.forecast(now.code(), date, change.reason, Version.of(now));
    }

    private MilestoneView actual(MilestoneView now, MilestoneChange change) {
        LocalDate before = now.actualDate();
        LocalDate date = change.actualDate;
        if (!change.gives("actualDate") || (date == null && before == null)) {
            return now;
        }
        if (date == null) {
            throw DomainException.invalid("milestone.stays-reached", "/actualDate", String.valueOf(before));
        }
        return date.equals(before) ? now : milestones.reach(now.code(), date, change.reason, Version.of(now));
    }

    /** Submits what is not submitted yet; deliverables are never taken away. */
    private MilestoneView evidence(MilestoneView now, MilestoneChange change) {
        if (!change.gives("evidence")) {
            return now;
        }
        List<EvidenceInput> given = Given.required("/evidence", change.evidence);
        MilestoneView view = now;
        for (int i = 0; i < given.size(); i++) {
            EvidenceInput one = given.get(i);
            if (view.evidence().stream().anyMatch(one::is)) {
                continue;
            }
            if (one.number != null) {
                throw DomainException.invalid("deliverable.stays", "/evidence/" + i, String.valueOf(one.number));
            }
            if (!Links.isAddress(one.link)) {
                throw DomainException.invalid("milestone.link", "/evidence/" + i + "/link");
            }
            view = deliverables.submit(view.code(), one.title, one.link, one.sha256, Version.of(view));
        }
        return view;
    }
}
