package org.gouvernail.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouvernail.consultation.campaign.Consultations;
import org.gouvernail.consultation.campaign.Consultations.ConsultationView;
import org.gouvernail.governance.strategy.Strategies;
import org.gouvernail.governance.strategy.StrategyView;
import org.gouvernail.sectorplans.plan.Plans.PlanView;
import org.gouvernail.web.chart.Timeline.Event;
import org.gouvernail.web.shell.Reader;
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
    Reader reader;

    private @Nullable StrategyView strategy;
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

    /** Plans in force first, in the order of their adoption; then those only announced. */
    public List<PlanView> getPlans() {
        return plansPage.getPlans();
    }

    public List<ConsultationView> getConsultations() {
        return consultations;
    }

    /** The steps of the strategy that have a date: plans, consultations and the strategy itself. */
    public List<Event> getEvents() {
        List<Event> events = new ArrayList<>();
        for (PlanView plan : getPlans()) {
            add(events, plan.adoptedOn(), reader.words("home.event-plan", plan.code()));
        }
        for (ConsultationView consultation : getConsultations()) {
            add(events, consultation.start(), reader.words("home.event-consultation"));
        }
        StrategyView known = strategy;
        if (known != null) {
            add(events, known.edition().adoptedOn(), reader.words("home.event-strategy"));
        }
        return events.stream().sorted(Comparator.comparing(Event::on)).toList();
    }

    private void add(List<Event> events, @Nullable LocalDate on, String what) {
        if (on != null) {
            events.add(new Event(on, reader.getFormats().date(on), what));
        }
    }
}
