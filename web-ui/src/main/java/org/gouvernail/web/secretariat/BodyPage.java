package org.gouvernail.web.secretariat;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.committee.Bodies;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.committee.QuorumRule;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.member.Members;
import org.gouvernail.governance.member.Members.Capacity;
import org.gouvernail.governance.member.Members.MemberView;
import org.gouvernail.governance.member.Members.NewMember;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** One body: who sits on it, a seat added, a term ended, and how many must be present. */
@Named
@RequestScoped
public class BodyPage {

    @Inject
    Desk desk;

    @Inject
    Committees committees;

    @Inject
    Bodies bodies;

    @Inject
    Members members;

    @Inject
    Organisations organisations;

    private String code = "";
    private @Nullable CommitteeView body;
    private @Nullable SeatForm seat;
    private @Nullable String endsOn;
    private @Nullable String least;
    private final TypedText endReason = new TypedText();
    private final TypedText quorumReason = new TypedText();

    @PostConstruct
    void load() {
        code = desk.code("code", "committee");
        CommitteeView known = committees.all().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("committee", code));
        body = known;
        seat = new SeatForm(desk.today());
        endsOn = desk.today().toString();
        Integer now = known.quorum().least();
        least = now == null ? "" : now.toString();
    }

    public void add() {
        act("member.seated", () -> {
            Typed typed = new Typed();
            NewMember added = seat == null ? null : seat.read(typed);
            typed.check();
            if (added != null) {
                members.seat(code, added);
            }
        });
    }

    /** Ends the term of the member named in the address. */
    public void end() {
        act("member.term-ended", () -> {
            Typed typed = new Typed();
            LocalDate on = typed.given(typed.date(endsOn, "/on"), endsOn, "/on");
            LocalizedText why = endReason.readGiven(typed, "/reason");
            typed.check();
            MemberView ending = getEnding();
            if (ending != null && on != null && why != null) {
                members.end(ending.code(), on, why);
            }
        });
    }

    public void changeQuorum() {
        act("quorum.set", () -> {
            Typed typed = new Typed();
            Integer number = typed.whole(least, "/least", 1, QuorumRule.MOST);
            LocalizedText why = quorumReason.readGiven(typed, "/quorumReason");
            typed.check();
            if (why != null) {
                bodies.changeQuorum(code, QuorumRule.of(number), why);
            }
        });
    }

    private void act(String done, Runnable work) {
        try {
            work.run();
            desk.done("/secretariat/comites/" + code, done, code);
        } catch (DomainException e) {
            desk.refused(e, pointer -> switch (pointer) {
                case "/function", "/organisation", "/account", "/capacity", "/substituteFor", "/from", "/until" ->
                    "seat:" + pointer.substring(1);
                case "/on" -> "fin:on";
                case "/reason" -> "fin:reason";
                case "/least", "/quorum/least" -> "quorum:least";
                case "/quorumReason" -> "quorum:reason";
                default -> null;
            });
        }
    }

    /** The member whose term is about to be ended, null when none was chosen. */
    public @Nullable MemberView getEnding() {
        String chosen = desk.parameter("fin");
        return members.of(code, null).stream()
                .filter(m -> m.code().equals(chosen) && m.ended() == null)
                .findFirst()
                .orElse(null);
    }

    public List<MemberView> getSitting() {
        return members.of(code, desk.today());
    }

    /** Who does not sit yet, or no longer. */
    public List<MemberView> getOthers() {
        return members.of(code, null).stream()
                .filter(m -> !m.sitsOn(desk.today()))
                .toList();
    }

    /** The voting members whom a substitute may stand in for. */
    public List<MemberView> getVoting() {
        return getSitting().stream().filter(m -> m.capacity().votes()).toList();
    }

    public Capacity[] getCapacities() {
        return Capacity.values();
    }

    public List<OrganisationView> getOwners() {
        return organisations.all(null).stream().filter(OrganisationView::active).toList();
    }

    public @Nullable CommitteeView getBody() {
        return body;
    }

    public @Nullable SeatForm getSeat() {
        return seat;
    }

    public @Nullable String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable String endsOn) {
        this.endsOn = endsOn;
    }

    public @Nullable String getLeast() {
        return least;
    }

    public void setLeast(@Nullable String least) {
        this.least = least;
    }

    public TypedText getEndReason() {
        return endReason;
    }

    public TypedText getQuorumReason() {
        return quorumReason;
    }
}
