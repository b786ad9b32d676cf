package org.gouvernail.governance.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** The reorganisations. Reading is public; carrying one out is for administrators. */
public interface Reorganisations {

    /**
     * What an order would move, in the order of parts, kinds and codes, stored nowhere: a move without a receiver still waits to be
     * allotted. Refuses what {@link #carryOut} refuses, but for missing allotments.
     */
    List<Move> preview(Order order);

    /**
     * Closes the predecessors that are not among the successors and moves what is open, in one transaction. Refuses an order
     * that breaks a rule, and one that leaves something open without a receiver: {@code reorganisation.allotment-missing}.
     */
    ReorganisationView carryOut(Order order);

    /** The latest first; those that concern one organisation when it is named. */
    List<ReorganisationView> all(@Nullable String organisation);

    Optional<ReorganisationView> find(String code);

    /** What everyone may know went from one organisation to another by it, in the same order. */
    List<Move> moves(String code);

    /** How a plan or a measure came to those who hold it now, the latest first. */
    List<Passage> passages(SubjectRef subject);

    /** What is done with organisations. */
    enum Kind {
        /** Fusion: several become one. */
        MERGER,
        /** Scission: one gives parts to others. */
        SPLIT,
        /** Relève: one takes over from another. */
        SUCCESSION
    }

    /** What an organisation has to do with what moves. */
    enum Part {
        /** It leads (porteur). */
        LEADS,
        /** It contributes (collaborateur). */
        CONTRIBUTES,
        /** It answers for a deliverable (responsable). */
        ANSWERS,
        /** It owes the follow-up of a decision: not public. */
        OWES,
        /** An account works for it: not public. */
        WORKS
    }

    /**
     * A reorganisation to carry out: several into one, or one into one or several. An organisation that is both a
     * predecessor and a successor stays.
     *
     * @param effectiveOn first day on which the successors answer; not after today
     * @param predecessors codes of active organisations, 1 to 20
     * @param successors codes of active organisations, 1 to 20
     * @param allotments with several successors, who receives what; what is not allotted stays where its organisation stays
     * @param reason why, in the words of the act that ordered it
     * @param reference address of that act, null when there is none to give
     */
    record Order(
            LocalDate effectiveOn,
            List<String> predecessors,
            List<String> successors,
            List<Allotment> allotments,
            LocalizedText reason,
            @Nullable String reference) {

        public Order {
            predecessors = List.copyOf(predecessors);
            successors = List.copyOf(successors);
            allotments = List.copyOf(allotments);
        }

        /** Whether it stays after it gave up a part of its work. */
        boolean stays(String organisation) {
            return successors.contains(organisation);
        }
    }

    /** Who receives something. */
    record Allotment(SubjectRef subject, String organisation) {}

    /**
     * Something that goes from one organisation to another.
     *
     * @param to null while it waits to be allotted
     */
    record Move(
            SubjectRef subject,
            LocalizedText title,
            Part part,
            String from,
            @Nullable String to) {}

    /** A move of a subject, and the reorganisation that caused it. */
    record Passage(Move move, ReorganisationView reorganisation) {}

    /** A reorganisation that was carried out. */
    record ReorganisationView(
            String code,
            Kind kind,
            LocalDate effectiveOn,
            List<String> predecessors,
            List<String> successors,
            LocalizedText reason,
            @Nullable String reference,
            Instant recordedAt) {

        static Kind kind(Collection<String> predecessors, Collection<String> successors) {
            return predecessors.size() > 1 ? Kind.MERGER : successors.size() > 1 ? Kind.SPLIT : Kind.SUCCESSION;
        }
    }
}
