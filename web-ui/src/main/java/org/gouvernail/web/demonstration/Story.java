package org.gouvernail.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** The whole history, from the announcement of the strategy to the collection of the last quarter. */
@Dependent
class Story {

    @Inject
    Chronicle chronicle;

    @Inject
    Foundations foundations;

    @Inject
    Portfolio portfolio;

    @Inject
    CommitteeWork committee;

    @Inject
    Quarters quarters;

    @Inject
    ConsultationStory consultation;

    /** Plays it, and answers the instant of its last act. */
    Instant play() {
        foundations.plan(chronicle);
        portfolio.plan(chronicle);
        quarters.plan(chronicle);
        committee.plan(chronicle);
        consultation.plan(chronicle);
        return chronicle.play();
    }
}
