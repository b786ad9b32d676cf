package org.gouvernail.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.governance.reorganisation.Reorganisations;
import org.gouvernail.governance.reorganisation.Reorganisations.Allotment;
import org.gouvernail.governance.reorganisation.Reorganisations.Move;
import org.gouvernail.governance.reorganisation.Reorganisations.Order;
import org.gouvernail.governance.reorganisation.Reorganisations.Part;
import org.gouvernail.governance.reorganisation.Reorganisations.ReorganisationView;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/** A merger or a split to carry out: shown first with all that it moves, each part of a split allotted, then done. */
@Named
@RequestScoped
public class ReorganisationPage {

    /** Moves shown at most; all of them are carried out. */
    private static final int SHOWN = 500;

    private static final Map<String, String> FIELDS = Map.of(
            "effectiveOn", "reorganise:on",
            "predecessors", "reorganise:predecessors",
            "successors", "reorganise:successors",
            "reason", "reorganise:reason",
            "reference", "reorganise:reference");

    @Inject
    Desk desk;

    @Inject
    Organisations organisations;

    @Inject
    Reorganisations reorganisations;

    private List<String> predecessors = List.of();
    private List<String> successors = List.of();
    private @Nullable String effectiveOn;
    private @Nullable String reason;
    private @Nullable String reasonEn;
    private @Nullable String reference;
    private @Nullable List<Move> moves;

    /** Shows what would move, and changes nothing. */
    public void preview() {
        try {
            moves = reorganisations.preview(order());
            desk.note("reorganisation.nothing-yet");
        } catch (DomainException e) {
            desk.refused(e, this::place);
        }
    }

    /** Does it, once everything open has a receiver; otherwise shows again what waits for one. */
    public void carryOut() {
        try {
            ReorganisationView made = reorganisations.carryOut(order());
            desk.done(RenamingPage.PAGE, "reorganisation.done", made.code());
        } catch (DomainException e) {
            if (e.fields().stream().allMatch(f -> f.code().equals("reorganisation.allotment-missing"))
                    && !e.fields().isEmpty()) {
                moves = reorganisations.preview(order());
                desk.partly("reorganisation.waiting", e.fields().size());
            } else {
                desk.refused(e, this::place);
            }
        }
    }

    private @Nullable String place(String pointer) {
        return FIELDS.get(pointer.split("/", 3).length > 1 ? pointer.split("/", 3)[1] : "");
    }

    private Order order() {
        Typed typed = new Typed();
        LocalDate on = typed.given(typed.date(effectiveOn, "/effectiveOn"), effectiveOn, "/effectiveOn");
        LocalizedText why = typed.given(typed.text(reason, reasonEn, "/reason"), reason, "/reason");
        if (predecessors.isEmpty()) {
            typed.refuse("/predecessors", "typed.required");
        }
        if (successors.isEmpty()) {
            typed.refuse("/successors", "typed.required");
        }
        String act = Typed.trimmed(reference);
        typed.check();
        return new Order(
                Objects.requireNonNull(on),
                predecessors,
                successors,
                allotments(),
                Objects.requireNonNull(why),
                act.isEmpty() ? null : act);
    }

    /** What the selections of the form say, each as kind, code and receiver. */
    private List<Allotment> allotments() {
        String[] chosen = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("receives", new String[0]);
        Map<SubjectRef, String> receivers = new HashMap<>();
        for (String choice : chosen) {
            String[] parts = choice.split("\\|", -1);
            if (parts.length == 3 && Arrays.stream(parts).allMatch(p -> p.matches(Codes.PATTERN))) {
                receivers.put(new SubjectRef(parts[0], parts[1]), parts[2]);
            }
        }
        List<Allotment> all = new ArrayList<>();
        receivers.forEach((subject, organisation) -> all.add(new Allotment(subject, organisation)));
        return all;
    }

    /** What would move, null before it was asked. */
    public @Nullable List<Move> getMoves() {
        List<Move> all = moves;
        return all == null ? null : all.subList(0, Math.min(SHOWN, all.size()));
    }

    /** Whether the button that carries it out is there: once what it moves is shown, and while it is pressed. */
    public boolean isReady() {
        return moves != null || desk.parameter("reorganise:go") != null;
    }

    public int getTotal() {
        return moves == null ? 0 : moves.size();
    }

    /** Whether a move waits for a receiver that the form can name. */
    public boolean waits(Move move) {
        return move.to() == null && move.part() != Part.WORKS;
    }

    /** Whether a move follows what the form chose, and is to be chosen again when the form is sent once more. */
    public boolean allotted(Move move) {
        return successors.size() > 1 && move.to() != null;
    }

    /** The organisations that exist. */
    public List<OrganisationView> getActive() {
        return organisations.all(null).stream().filter(OrganisationView::active).toList();
    }

    /** Those carried out, the latest first. */
    public List<ReorganisationView> getDone() {
        return reorganisations.all(null);
    }

    public List<String> getPredecessors() {
        return predecessors;
    }

    public void setPredecessors(List<String> predecessors) {
        this.predecessors = List.copyOf(predecessors);
    }

    public List<String> getSuccessors() {
        return successors;
    }

    public void setSuccessors(List<String> successors) {
        this.successors = List.copyOf(successors);
    }

    public @Nullable String getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(@Nullable String effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getReasonEn() {
        return reasonEn;
    }

    public void setReasonEn(@Nullable String reasonEn) {
        this.reasonEn = reasonEn;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }
}
