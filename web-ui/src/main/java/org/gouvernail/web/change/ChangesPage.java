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
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures;
import org.gouvernail.sectorplans.measure.Measures.Filter;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.web.desk.Choice;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.shell.Reader;
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

    @Inject
    Measures contents;

    @Inject
    Reader reader;

    private List<ChangeView> all = List.of();
    private List<String> mine = List.of();
    private @Nullable String asked;
    private @Nullable MeasureView about;
    private @Nullable ChangeForm form;

    @PostConstruct
    void load() {
        all = changes.all(null, null);
        mine = measures.all(null).stream()
                .filter(ChangesPage::writes)
                .map(MeasureKey::code)
                .toList();
        String milestone = desk.parameter("jalon");
        asked = desk.parameter("mesure");
        if (asked == null && milestone != null) {
            asked = milestones.find(milestone, null).map(MilestoneView::measure).orElse(milestone);
        }
        if (asked != null && mine.contains(asked)) {
            about = contents.require(asked);
        }
        Kind kind = kind(milestone);
        List<AmountRow> amounts = kind == Kind.CHANGE_MEASURE && about != null
                ? AmountRow.of(about.authorised(), reader.getFormats())
                : List.of();
        form = new ChangeForm(kind, about == null ? null : about.code(), milestone, amounts);
    }

    /** The kind that the address names; of a milestone alone, another reference date. */
    private @Nullable Kind kind(@Nullable String milestone) {
        String named = desk.parameter("genre");
        String said = named == null && milestone != null ? Kind.MOVE_REFERENCE.name() : named;
        return Arrays.stream(Kind.values())
                .filter(k -> k.name().equals(said))
                .findFirst()
                .orElse(null);
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
            Asked request = form.read(typed);
            typed.check();
            if (request != null) {
                ChangeView made = changes.propose(Typed.trimmed(form.getMeasure()), request);
                desk.done(PAGE, "change.proposed", made.code());
            }
        } catch (DomainException e) {
            desk.refused(e, ChangesPage::place);
        }
    }

    private static @Nullable String place(String pointer) {
        if (pointer.matches("/amounts/\\d+/(year|amount)")) {
            return pointer.substring(1).replace('/', ':');
        }
        return switch (pointer) {
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

    /** Whether there is a measure that the reader may ask about. */
    public boolean isAsking() {
        return !mine.isEmpty();
    }

    /** The measure that a request is filled about, null while it is to be chosen. */
    public @Nullable MeasureView getAbout() {
        return about;
    }

    /** The code that was named and is no measure that the reader may ask about, null otherwise. */
    public @Nullable String getUnknown() {
        return about == null ? asked : null;
    }

    /** The first of the measures that the reader may ask about. */
    public List<Choice> getMine() {
        return contents.named(mine.subList(0, Math.min(Choice.MOST, mine.size()))).stream()
                .filter(m -> m.state() != MeasureState.WITHDRAWN)
                .map(this::choice)
                .toList();
    }

    /** The other measures of the plan that stand: what a measure may go into, though any other code can be typed. */
    public List<Choice> getOthers() {
        MeasureView one = about;
        if (one == null) {
            return List.of();
        }
        Filter plan = new Filter(one.plan(), null, null, null, null, null, null, "code");
        return contents.search(plan, 1, Choice.MOST).measures().stream()
                .filter(m -> !m.code().equals(one.code()) && m.state() != MeasureState.WITHDRAWN)
                .map(this::choice)
                .toList();
    }

    /** The milestones of the measure, for a reference date those not yet reached. */
    public List<Choice> getStones() {
        boolean words = form != null && form.getKind() == Kind.REWORD;
        return about == null
                ? List.of()
                : milestones.of(about.code(), null).stream()
                        .filter(m -> words || m.actualDate() == null)
                        .map(m -> Choice.of(m.code(), reader.text(m.title())))
                        .toList();
    }

    private Choice choice(MeasureView measure) {
        return Choice.of(measure.code(), reader.text(measure.title()));
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
        if (about != null) {
            said.add("mesure=" + URLEncoder.encode(about.code(), StandardCharsets.UTF_8));
        }
        return said.isEmpty() ? PAGE : PAGE + "?" + String.join("&", said);
    }

    public @Nullable ChangeForm getForm() {
        return form;
    }
}
