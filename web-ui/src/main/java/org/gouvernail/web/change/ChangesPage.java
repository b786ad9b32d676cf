package org.gouvernail.web.change;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.change.ChangeRequests;
import org.gouvernail.sectorplans.change.ChangeRequests.Asked;
import org.gouvernail.sectorplans.change.ChangeRequests.ChangeView;
import org.gouvernail.sectorplans.change.ChangeRequests.Kind;
import org.gouvernail.sectorplans.change.ChangeRequests.State;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/** The change requests that the reader may see, and the form of a new one. */
@Named
@RequestScoped
public class ChangesPage {

    private static final String PAGE = "/changements";

    @Inject
    Desk desk;

    @Inject
    ChangeRequests changes;

    @Inject
    MeasureDirectory measures;

    @Inject
    Milestones milestones;

    private List<ChangeView> all = List.of();
    private List<String> mine = List.of();
    private List<String> stones = List.of();
    private @Nullable String measure;
    private @Nullable ChangeForm form;

    @PostConstruct
    void load() {
        all = changes.all(null, null);
        mine = measures.all(null).stream()
                .filter(ChangesPage::writes)
                .map(MeasureKey::code)
                .toList();
        stones = milestones.of(mine).values().stream()
                .flatMap(List::stream)
                .filter(m -> m.actualDate() == null)
                .map(MilestoneView::code)
                .sorted()
                .toList();
        measure = desk.parameter("mesure");
        String milestone = desk.parameter("jalon");
        String asked = milestone == null ? desk.parameter("genre") : Kind.MOVE_REFERENCE.name();
        Kind kind = Arrays.stream(Kind.values())
                .filter(k -> k.name().equals(asked))
                .findFirst()
                .orElse(null);
        form = new ChangeForm(kind, measure, milestone);
    }

    private static boolean writes(MeasureKey measure) {
        return CurrentActor.get().has(Role.SECRETARIAT) || measure.concerns(CurrentActor.get(), Role.COORDINATOR);
    }

    public void propose() {
        if (form == null) {
            return;
        }
        try {
            Typed typed = new Typed();
            Asked asked = form.read(typed);
            typed.check();
            if (asked != null) {
                ChangeView made = changes.propose(Typed.trimmed(form.getMeasure()), asked);
                desk.done(PAGE, "change.proposed", made.code());
            }
        } catch (DomainException e) {
            desk.refused(e, ChangesPage::place);
        }
    }

    private static @Nullable String place(String pointer) {
        return switch (pointer) {
            case "/measure" -> "measure";
            case "/milestone" -> "milestone";
            case "/content/referenceDate" -> "reference";
            case "/content/title" -> "title";
            case "/content/start" -> "start";
            case "/content/end" -> "end";
            case "/content/mergedInto" -> "into";
            case "/reason" -> "reason";
            case "/effect" -> "effect";
            default -> null;
        };
    }

    /** Takes a request of one's own back, as it was read. */
    public void takeBack(ChangeView change) {
        try {
            changes.withdraw(change.code(), Version.of(change));
            desk.done(PAGE, "change.taken-back", change.code());
        } catch (DomainException e) {
            desk.refused(e);
        }
    }

    /** Whether the reader made this request and may still take it back. */
    public boolean isOwn(ChangeView change) {
        return change.state() == State.PROPOSED
                && change.proposedBy().equals(CurrentActor.get().account());
    }

    public List<ChangeView> getAll() {
        return all;
    }

    /** Codes of the measures that the reader may ask about. */
    public List<String> getMine() {
        return mine;
    }

    /** Codes of their milestones not yet reached. */
    public List<String> getStones() {
        return stones;
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    /** Where a request of a kind is filled, about the measure that was named; of no kind, where one is chosen. */
    public String address(@Nullable Kind kind) {
        List<String> said = new ArrayList<>();
        if (kind != null) {
            said.add("genre=" + kind.name());
        }
        if (measure != null) {
            said.add("mesure=" + URLEncoder.encode(measure, StandardCharsets.UTF_8));
        }
        return said.isEmpty() ? PAGE : PAGE + "?" + String.join("&", said);
    }

    public @Nullable ChangeForm getForm() {
        return form;
    }
}
