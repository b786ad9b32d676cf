package org.gouvernail.web.committee;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.Committees.Outcome;
import org.gouvernail.governance.edition.Revisions;
import org.gouvernail.governance.edition.Revisions.RevisionView;
import org.gouvernail.governance.edition.Revisions.State;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.step.Steps;
import org.gouvernail.governance.step.Steps.ProductView;
import org.gouvernail.governance.step.Steps.StepView;
import org.gouvernail.web.desk.Desk;
import org.jspecify.annotations.Nullable;

/** What of the strategy's life waits for the committee: products of steps to accept, revisions to settle as it decided. */
@Named
@RequestScoped
public class StrategyMatters {

    private static final String PAGE = "/comite/strategie";

    @Inject
    Desk desk;

    @Inject
    Steps steps;

    @Inject
    Revisions revisions;

    @Inject
    Committees committees;

    private List<Delivered> delivered = List.of();
    private List<Asked> asked = List.of();

    /** A product that was delivered and waits for its acceptance. */
    public static final class Delivered extends Seen {

        private final StepView step;
        private final ProductView product;

        Delivered(StepView step, ProductView product, boolean posted) {
            super(posted ? null : Version.of(step));
            this.step = step;
            this.product = product;
        }

        public StepView getStep() {
            return step;
        }

        public ProductView getProduct() {
            return product;
        }
    }

    /** A revision that was put to the committee, and the decision taken on its point, null until there is one. */
    public static final class Asked extends Seen {

        private final RevisionView revision;
        private final @Nullable DecisionView decision;

        Asked(RevisionView revision, @Nullable DecisionView decision, boolean posted) {
            super(posted ? null : Version.of(revision));
            this.revision = revision;
            this.decision = decision;
        }

        public RevisionView getRevision() {
            return revision;
        }

        /** Code of the decision on its point, null while there is none. */
        public @Nullable String getDecision() {
            return decision == null ? null : decision.code();
        }

        /** Whether the decision lets it be adopted: it adopts it, or leaves it to be said. */
        public boolean isAdoptable() {
            return decision != null && !decision.takesNote() && decision.outcome() != Outcome.REFUSED;
        }

        /** Whether the decision lets it be set aside. */
        public boolean isRefusable() {
            return decision != null && decision.outcome() != Outcome.APPROVED;
        }
    }

    /** What was on the screen, by its version. */
    public abstract static class Seen {

        private @Nullable String seen;

        Seen(@Nullable String seen) {
            this.seen = seen;
        }

        public @Nullable String getSeen() {
            return seen;
        }

        public void setSeen(@Nullable String seen) {
            this.seen = seen;
        }
    }

    @PostConstruct
    void load() {
        boolean posted = desk.posted();
        delivered = steps.all(null).stream()
                .flatMap(step -> step.products().stream()
                        .filter(p -> p.delivered() && p.acceptedAt() == null)
                        .map(p -> new Delivered(step, p, posted)))
                .toList();
        asked = revisions.all().stream()
                .filter(r -> r.state() == State.SUBMITTED && r.agendaItem() != null)
                .map(r -> new Asked(r, decisionOn(r), posted))
                .toList();
    }

    private @Nullable DecisionView decisionOn(RevisionView revision) {
        return committees
                .item(String.valueOf(revision.agendaItem()))
                .map(AgendaItemView::decision)
                .flatMap(committees::decision)
                .orElse(null);
    }

    public void accept(int index) {
        Delivered one = delivered.get(index);
        act(
                "step.accepted-done",
                one.getStep().code(),
                () -> steps.accept(one.getStep().code(), one.getProduct().kind(), one.getSeen()));
    }

    public void adopt(int index) {
        settle(index, true);
    }

    public void refuse(int index) {
        settle(index, false);
    }

    private void settle(int index, boolean approved) {
        Asked one = asked.get(index);
        String decision = one.getDecision();
        if (decision != null) {
            act(
                    approved ? "revision.adopted-done" : "revision.refused-done",
                    one.getRevision().code(),
                    () -> revisions.decide(one.getRevision().code(), decision, approved, one.getSeen()));
        }
    }

    private void act(String done, String code, Runnable work) {
        try {
            work.run();
            desk.done(PAGE, done, code);
        } catch (DomainException e) {
            desk.refused(e);
        }
    }

    public List<Delivered> getDelivered() {
        return delivered;
    }

    public List<Asked> getAsked() {
        return asked;
    }
}
