package org.gouvernail.web.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The whole history, from the announcement of the strategy to the collection of the last quarter. */
@Dependent
class Story {

    @Inject
    Chronicle chronicle;

    @Inject
    FactBase factBase;

    @Inject
    Foundations foundations;

    @Inject
    StrategyLife strategy;

    @Inject
    Portfolio portfolio;

    @Inject
    CommitteeWork committee;

    @Inject
    SessionMinutes minutes;

    @Inject
    AdviceStory advice;

    @Inject
    Registers registers;

    @Inject
    Quarters quarters;

    @Inject
    ConsultationStory consultation;

    @Inject
    Outlook outlook;

    @PostConstruct
    void plan() {
        factBase.plan(chronicle);
        foundations.plan(chronicle);
        portfolio.plan(chronicle);
        registers.plan(chronicle);
        quarters.plan(chronicle);
        committee.plan(chronicle);
        minutes.plan(chronicle);
        advice.plan(chronicle);
        consultation.plan(chronicle);
        strategy.plan(chronicle);
        outlook.plan(chronicle);
    }

    /** The day of its last act: the clock may start on any later one. */
    LocalDate lastDay() {
        return chronicle.lastDay();
    }

    void play() {
        chronicle.play();
    }
}
