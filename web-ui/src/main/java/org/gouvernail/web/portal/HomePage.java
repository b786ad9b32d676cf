package org.gouvernail.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.gouvernail.consultation.campaign.Consultations;
import org.gouvernail.consultation.campaign.Consultations.ConsultationView;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.strategy.Strategies;
import org.gouvernail.governance.strategy.StrategyView;
import org.gouvernail.indicators.report.Reports.FigureRow;
import org.gouvernail.indicators.report.Reports.ReportView;
import org.gouvernail.sectorplans.critical.ParentRatings;
import org.gouvernail.sectorplans.critical.ParentRatings.Child;
import org.gouvernail.sectorplans.critical.ParentRatings.ParentRating;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.gouvernail.web.chart.Timeline.Event;
import org.gouvernail.web.shell.Reader;
import org.gouvernail.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The portal's first page: what was promised, where it stands, and where to read on. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    Strategies strategies;

    @Inject
    PlansPage plansPage;

    @Inject
    Consultations allConsultations;

    @Inject
    LatestReport latest;

    @Inject
    ParentRatings ratings;

    @Inject
    Names names;

    @Inject
    Reader reader;

    private @Nullable StrategyView strategy;
    private @Nullable ParentRating rating;
    private List<ConsultationView> consultations = List.of();

    @PostConstruct
    void read() {
        strategy = strategies.current(null).orElse(null);
        consultations = allConsultations.all();
    }

    /** The strategy, null before it is written down. */
    public @Nullable StrategyView getStrategy() {
        return strategy;
    }

    /** The strategy's computed rating, with the worst measure of each orientation. */
    public ParentRating getRating() {
        ParentRating known = rating;
        if (known == null) {
            known = ratings.ofStrategy();
            rating = known;
        }
        return known;
    }

    /** What gave an orientation its rating, null where nothing of it is rated. */
    public @Nullable Child cause(String orientation) {
        return getRating().ratingReasons().stream()
                .filter(child -> orientation.equals(child.orientation()))
                .findFirst()
                .orElse(null);
    }

    /** Plans in force first, in the order of their adoption; then those only announced. */
    public List<PlanView> getPlans() {
        return plansPage.getPlans();
    }

    public List<ConsultationView> getConsultations() {
        return consultations;
    }

    /** The plans in force, in the order of their adoption. */
    public List<PlanView> getAdopted() {
        return getPlans().stream().filter(plan -> plan.adoptedOn() != null).toList();
    }

    /** The plans only announced. */
    public List<PlanView> getAnnounced() {
        return getPlans().stream().filter(plan -> plan.adoptedOn() == null).toList();
    }

    /** The figures in one sentence: how many measures are in difficulty, and where most of them are. */
    public String getSense() {
        ReportView report = latest.getReport();
        if (report == null) {
            return reader.words("home.no-report");
        }
        FigureRow total = report.figures().total();
        int red = red(total);
        String where = report.figures().byPlan().stream()
                .max(Comparator.comparingInt(HomePage::red))
                .filter(plan -> red > 1 && red(plan) * 2 >= red)
                .map(plan -> reader.words("home.mostly", plan.code(), red(plan)))
                .orElse("");
        return reader.words("home.sense", red, total.measures()) + where + ".";
    }

    private static int red(FigureRow row) {
        return row.ratings().computed().getOrDefault("RED", 0);
    }

    /** The steps of the strategy: plans, consultations and the strategy itself; what is only announced comes last. */
    public List<Event> getEvents() {
        List<Event> events = new ArrayList<>();
        for (PlanView plan : getAdopted()) {
            add(events, plan.adoptedOn(), adopted(names.ofPlanShort(plan.code())));
        }
        for (ConsultationView consultation : getConsultations()) {
            add(events, consultation.start(), Texts.both("home.event-consultation"));
        }
        StrategyView known = strategy;
        if (known != null) {
            add(events, known.edition().adoptedOn(), Texts.both("home.event-strategy"));
        }
        List<Event> ordered = new ArrayList<>(
                events.stream().sorted(Comparator.comparing(Event::on)).toList());
        for (PlanView plan : getAnnounced()) {
            ordered.add(new Event(null, reader.words("home.event-announced"), names.ofPlanShort(plan.code())));
        }
        return ordered;
    }

    /** The adoption of a plan, said in a language in which its title exists. */
    private static LocalizedText adopted(LocalizedText title) {
        String english = title.en();
        return LocalizedText.of(
                Texts.text(Locale.FRENCH, "home.event-plan", title.fr()),
                english == null ? null : Texts.text(Locale.ENGLISH, "home.event-plan", english));
    }

    private void add(List<Event> events, @Nullable LocalDate on, LocalizedText what) {
        if (on != null) {
            events.add(new Event(on, reader.getFormats().date(on), what));
        }
    }
}
