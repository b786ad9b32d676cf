package org.gouvernail.governance.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** The steps of the strategy's editions. Reading is public; the secretariat plans and delivers, the committee accepts. */
public interface Steps {

    /** Plans a step of an edition; each is planned once: {@code step.planned}. Refused: an end before its start. */
    StepView plan(NewStep step);

    /**
     * Gives a step other dates or products. It stays late from the end first planned, and a product delivered stays asked.
     * An ended step no longer changes: {@code step.ended}.
     */
    StepView change(String code, LocalDate startsOn, LocalDate endsOn, Set<Product> products, @Nullable String seen);

    /** Says where a product is to be found; what was accepted is no longer replaced: {@code step.accepted}. */
    StepView deliver(String code, Product product, Reference reference, @Nullable String seen);

    /** Accepts a product that was delivered (committee member). */
    StepView accept(String code, Product product, @Nullable String seen);

    /** Ends a step; refused while a product is missing or not accepted: {@code step.products-missing}, which names them. */
    StepView end(String code, @Nullable String seen);

    /** The steps of an edition in their order, of all editions for null, the newest first. */
    List<StepView> all(@Nullable Integer edition);

    Optional<StepView> find(String code);

    /** The four steps, in their order. */
    enum Kind {
        /** Cibler. */
        TARGET,
        /** Écouter. */
        LISTEN,
        /** Prioriser. */
        PRIORITISE,
        /** Agir. */
        ACT
    }

    /** What a step may have to produce (livrable de l'étape). */
    enum Product {
        STATE_OF_PLAY,
        THEMES,
        SYNTHESIS,
        PRIORITIES,
        ORIENTATIONS,
        EVALUATION
    }

    /** Where a step stands today. */
    enum State {
        PLANNED,
        UNDER_WAY,
        ENDED
    }

    /**
     * A step to plan.
     *
     * @param edition number of the edition it leads to or carries out, at most one beyond the edition in force
     * @param products what it must produce, at least one
     */
    record NewStep(
            int edition,
            Kind kind,
            LocalDate startsOn,
            LocalDate endsOn,
            Set<Product> products,
            Provenance provenance) {}

    /**
     * Where a product is: a subject of the product, or an https address with the SHA-256 of what stood there.
     *
     * @param subject null for an address
     */
    record Reference(
            @Nullable SubjectRef subject,
            @Nullable String link,
            @Nullable String sha256) {}

    /**
     * A step; its code is {@code E1-LISTEN}.
     *
     * @param endsOn end planned now
     * @param firstEndsOn end planned first
     * @param endedOn null until it ended
     * @param late whether it ended, or still goes on, after the end first planned
     * @param missing what is neither delivered nor accepted yet
     */
    record StepView(
            String code,
            int edition,
            Kind kind,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate firstEndsOn,
            @Nullable LocalDate endedOn,
            State state,
            boolean late,
            List<ProductView> products,
            List<Product> missing,
            Provenance provenance) {}

    /**
     * A product of a step.
     *
     * @param subject as {@code kind~code}, null for an address or while nothing was delivered
     * @param acceptedBy function of who accepted it, null until then
     */
    record ProductView(
            Product kind,
            @Nullable String subject,
            @Nullable String link,
            @Nullable String sha256,
            @Nullable LocalizedText acceptedBy,
            @Nullable Instant acceptedAt) {

        /** Whether something was delivered. */
        public boolean delivered() {
            return subject != null || link != null;
        }
    }
}
