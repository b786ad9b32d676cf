package org.gouvernail.web.committee;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.sitting.Sittings;
import org.gouvernail.governance.sitting.Sittings.BallotView;
import org.gouvernail.governance.sitting.Sittings.Choice;
import org.gouvernail.governance.sitting.Sittings.Hand;
import org.gouvernail.governance.sitting.Sittings.Mark;
import org.gouvernail.governance.sitting.Sittings.Presence;
import org.gouvernail.governance.sitting.Sittings.RecusalView;
import org.gouvernail.governance.sitting.Sittings.RollView;
import org.gouvernail.governance.sitting.Sittings.VoteView;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Seats;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** What is said on one item while its session is held: a member's vote or recusal, and what the secretariat counts. */
@Named
@RequestScoped
public class BallotPage {

    @Inject
    Desk desk;

    @Inject
    Committees committees;

    @Inject
    Sittings sittings;

    @Inject
    Seats seats;

    private String session = "";
    private String code = "";
    private boolean open;
    private boolean voting;
    private @Nullable BallotView ballot;
    private List<HandLine> hands = List.of();
    private @Nullable String choice;
    private @Nullable String member;
    private final TypedText reason = new TypedText();

    @PostConstruct
    void load() {
        code = desk.code("item", "agenda-item");
        AgendaItemView item = committees.item(code).orElseThrow(() -> DomainException.notFound("agenda-item", code));
        String where = item.session();
        if (where == null) {
            return;
        }
        session = where;
        RollView roll = sittings.roll(session);
        if (roll.opened()) {
            BallotView said = sittings.ballot(session, code);
            ballot = said;
            hands = hands(roll, said);
            voting = roll.marks().stream().anyMatch(this::isOwn);
            open = item.decision() == null
                    && item.withdrawn() == null
                    && committees
                            .session(session)
                            .filter(s -> s.state() == SessionState.HELD)
                            .isPresent();
        }
    }

    /** Whether the reader is at the table for a seat that votes, their own or the one they stand in for. */
    private boolean isOwn(Mark mark) {
        String holder = mark.presence() == Presence.REPLACED ? mark.by() : mark.member();
        return mark.presence() != Presence.ABSENT
                && holder != null
                && seats.votes(mark.member())
                && seats.isOwn(holder);
    }

    /** Those at the table who said nothing on the item; when the form comes back, those that it showed. */
    private List<HandLine> hands(RollView roll, BallotView said) {
        Set<String> heard = Stream.concat(
                        said.votes().stream().map(VoteView::member),
                        said.recusals().stream().map(RecusalView::member))
                .collect(Collectors.toSet());
        return desk
                .rows(() -> roll.marks().stream()
                        .filter(m -> m.presence() != Presence.ABSENT && !heard.contains(m.member()))
                        .filter(m -> seats.votes(m.member()))
                        .map(Mark::member)
                        .toList())
                .stream()
                .map(m -> new HandLine(m, seats.of(m)))
                .toList();
    }

    public void vote() {
        act("ballot.voted", typed -> {
            Choice said = HandLine.choice(typed, choice, "/choice");
            typed.check();
            if (said != null) {
                sittings.vote(session, code, said);
            }
        });
    }

    public void showHands() {
        act("ballot.counted", typed -> {
            List<Hand> shown = new ArrayList<>();
            for (int i = 0; i < hands.size(); i++) {
                Hand hand = hands.get(i).read(typed, "/hands/" + i);
                if (hand != null) {
                    shown.add(hand);
                }
            }
            if (shown.isEmpty() && !hands.isEmpty()) {
                typed.refuse("/hands/0", "typed.required");
            }
            typed.check();
            sittings.showHands(session, code, shown);
        });
    }

    public void recuse() {
        act("ballot.recused", typed -> {
            LocalizedText why = reason.readGiven(typed, "/reason");
            String named = isSecretariat() ? typed.given(member, member, "/member") : null;
            typed.check();
            if (why != null) {
                sittings.recuse(session, code, named, why);
            }
        });
    }

    public void declareConsensus() {
        act("ballot.consensus", typed -> sittings.declareConsensus(session, code));
    }

    private interface Saying {
        void say(Typed typed);
    }

    private void act(String done, Saying saying) {
        try {
            saying.say(new Typed());
            desk.done((isAdvisory() ? "/groupe-conseil/points/" : "/comite/decider/") + code + "#votes", done, code);
        } catch (DomainException e) {
            desk.refused(e, this::place);
        }
    }

    private @Nullable String place(String pointer) {
        if (pointer.startsWith("/hands/")) {
            String number = pointer.split("/")[2];
            boolean shown = number.matches("\\d{1,3}") && Integer.parseInt(number) < hands.size();
            return shown ? "hands:lines:" + number + ":choice" : null;
        }
        return switch (pointer) {
            case "/choice" -> "vote:choice";
            case "/reason" -> "recusal:why";
            case "/member" -> isSecretariat() ? "recusal:member" : null;
            default -> null;
        };
    }

    /** Whether something may still be said. */
    public boolean isOpen() {
        return open;
    }

    public boolean isSecretariat() {
        return CurrentActor.get().has(Role.SECRETARIAT);
    }

    /** Whether the reader votes here. */
    public boolean isVoting() {
        return voting;
    }

    /** Whether the reader sits on an advisory body alone. */
    private static boolean isAdvisory() {
        return !CurrentActor.get().has(Role.COMMITTEE) && !CurrentActor.get().has(Role.SECRETARIAT);
    }

    /** What was said, null where no roll was opened. */
    public @Nullable BallotView getBallot() {
        return ballot;
    }

    public List<HandLine> getHands() {
        return hands;
    }

    /** The members whose rows the form of the hands shows. */
    public String getRows() {
        return String.join(",", hands.stream().map(HandLine::getMember).toList());
    }

    public Choice[] getChoices() {
        return Choice.values();
    }

    public @Nullable String getChoice() {
        return choice;
    }

    public void setChoice(@Nullable String choice) {
        this.choice = choice;
    }

    public @Nullable String getMember() {
        return member;
    }

    public void setMember(@Nullable String member) {
        this.member = member;
    }

    public TypedText getReason() {
        return reason;
    }
}
