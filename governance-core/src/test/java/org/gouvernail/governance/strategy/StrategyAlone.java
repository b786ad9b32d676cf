package org.gouvernail.governance.strategy;

import jakarta.persistence.EntityManager;
import org.gouvernail.governance.committee.CommitteeAlone;
import org.gouvernail.governance.journal.JournalKit;

/** The strategy's service wired by hand on one persistence context, for the tests of what builds on it. */
public final class StrategyAlone {

    private StrategyAlone() {}

    public static Strategies strategies(EntityManager em) {
        StrategyService service = new StrategyService();
        service.em = em;
        service.tree = new StrategyTree();
        service.tree.em = em;
        service.journal = JournalKit.journal(em, CommitteeAlone.clock());
        return service;
    }
}
