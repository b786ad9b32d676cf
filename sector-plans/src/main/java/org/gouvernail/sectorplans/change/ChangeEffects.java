package org.gouvernail.sectorplans.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.change.ChangeRequests.Asked;
import org.gouvernail.sectorplans.change.ChangeRequests.ChangeView;
import org.gouvernail.sectorplans.change.ChangeRequests.Content;
import org.gouvernail.sectorplans.change.ChangeRequests.Kind;
import org.gouvernail.sectorplans.measure.DecidedMeasures;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.MeasureView.Authorised;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.measure.Measures.MeasureContent;
import org.gouvernail.sectorplans.milestone.MilestoneDates;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Dates;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.money.Budgets;
import org.gouvernail.sectorplans.money.Budgets.MeasureMoney;
import org.gouvernail.sectorplans.plan.Given;
import org.jspecify.annotations.Nullable;

/** What stands of the parts that a request would change, and how an approved one changes them. */
@ApplicationScoped
class ChangeEffects {

    @Inject
    Measures measures;

    @Inject
    DecidedMeasures decided;

    @Inject
    MilestoneDates milestones;

    @Inject
    Milestones stones;

    @Inject
    Budgets budgets;

    @Inject
    BusinessClock clock;

    /** What a measure that would be merged or withdrawn takes with it; null for other requests. */
    @Nullable Leaving leaving(String measure, Kind kind) {
        if (kind != Kind.MERGE && kind != Kind.WITHDRAW) {
            return null;
        }
        MeasureMoney money = budgets.of(measure);
        String spent = money.spentToDate() == null ? money.total().spent() : money.spentToDate();
        List<MilestoneView> open =
                stones.of(measure, null).stream().filter(m -> !m.achieved()).toList();
        return new Leaving(
                decimal(money.total().authorised()),
                decimal(spent),
                open.size(),
                open.stream().filter(m -> m.slippageBy(clock.today()) > 0).count());
    }

    private static @Nullable BigDecimal decimal(@Nullable String amount) {
        return amount == null ? null : new BigDecimal(amount);
    }

    /** Of each part that a request names, what stands now. */
    Content standing(MeasureKey measure, Asked asked) {
        Content content = asked.content();
        if (asked.kind() == Kind.MOVE_REFERENCE) {
            Dates dates = open(measure, Given.required("/milestone", asked.milestone()));
            return new Content(dates.reference(), null, null, null, null, null);
        }
        if (asked.kind() == Kind.REWORD && asked.milestone() != null) {
            LocalizedText words = named(measure, asked.milestone()).title();
            return new Content(null, words, null, null, null, null);
        }
        if (asked.milestone() != null) {
            throw DomainException.invalid("change.foreign", "/milestone");
        }
        MeasureView now = measures.require(measure.code());
        return new Content(
                null,
                content.title() == null ? null : now.title(),
                content.start() == null ? null : now.start(),
                content.end() == null ? null : now.end(),
                content.authorised() == null ? null : now.authorised(),
                null);
    }

    /** The present title of the milestone that a request names, or of the measure. */
    LocalizedText title(MeasureKey measure, Asked asked) {
        String milestone = asked.milestone();
        return milestone == null
                ? measures.require(measure.code()).title()
                : named(measure, milestone).title();
    }

    /** The present title of the measure that a request would merge its own into, null for other requests. */
    @Nullable LocalizedText into(Asked asked) {
        String code = asked.content().mergedInto();
        return code == null ? null : measures.require(code).title();
    }

    private Dates named(MeasureKey measure, String code) {
        return milestones.of(measure.id()).stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> DomainException.invalid("update.other-milestone", "/milestone", code, measure.code()));
    }

    private Dates open(MeasureKey measure, String code) {
        Dates dates = named(measure, code);
        if (dates.actual() != null) {
            throw DomainException.conflict(
                    "milestone.reached", code, dates.actual().toString());
        }
        return dates;
    }

    /** Changes what was asked, on the strength of a decision. */
    void carryOut(ChangeView asked, String decision) {
        Content content = asked.content();
        if (asked.milestone() != null && content.referenceDate() != null) {
            milestones.moveReference(asked.milestone(), content.referenceDate(), decision);
            return;
        }
        if (asked.milestone() != null && content.title() != null) {
            milestones.reword(asked.milestone(), content.title(), decision);
            return;
        }
        MeasureView now = measures.require(asked.measure());
        boolean ends = asked.kind() == Kind.MERGE || asked.kind() == Kind.WITHDRAW;
        decided.change(
                asked.measure(),
                new MeasureContent(
                        or(content.title(), now.title()),
                        now.leadOrganisation(),
                        now.contributing(),
                        now.objectives(),
                        content.start() == null ? now.start() : content.start(),
                        content.end() == null ? now.end() : content.end(),
                        amounts(or(content.authorised(), now.authorised())),
                        new BigDecimal(now.weight()),
                        ends ? MeasureState.WITHDRAWN : now.state(),
                        now.provenance()),
                decision);
    }

    private static <T> T or(@Nullable T changed, T now) {
        return changed == null ? now : changed;
    }

    private static Map<String, BigDecimal> amounts(List<Authorised> authorised) {
        Map<String, BigDecimal> years = new LinkedHashMap<>();
        authorised.forEach(a -> years.put(a.fiscalYear(), new BigDecimal(a.amount())));
        return years;
    }
}
