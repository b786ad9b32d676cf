package org.gouvernail.web.secretariat;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.member.Members;
import org.gouvernail.governance.member.Members.Capacity;
import org.gouvernail.governance.member.Members.MemberView;
import org.gouvernail.governance.sitting.Sittings;
import org.gouvernail.governance.sitting.Sittings.Mark;
import org.gouvernail.governance.sitting.Sittings.RollView;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/** The roll of a session being held, called by the secretariat, with the quorum it makes. */
@Named
@RequestScoped
public class RollPage {

    @Inject
    Desk desk;

    @Inject
    Committees committees;

    @Inject
    Members members;

    @Inject
    Sittings sittings;

    private String session = "";
    private @Nullable RollView roll;
    private List<RollLine> lines = List.of();
    private @Nullable String seen;

    @PostConstruct
    void load() {
        session = desk.code("code", "session");
        SessionView held = committees.session(session).orElseThrow(() -> DomainException.notFound("session", session));
        RollView now = sittings.roll(session);
        List<MemberView> sitting = members.of(held.committee(), desk.today());
        List<String> codes = desk.rows(() -> sitting.stream()
                .filter(m -> m.capacity() != Capacity.SUBSTITUTE)
                .map(MemberView::code)
                .toList());
        roll = now;
        lines = codes.stream()
                .flatMap(code -> members.find(code).stream())
                .map(m -> line(m, sitting, now))
                .toList();
        seen = desk.posted() ? null : Version.of(now);
    }

    private static RollLine line(MemberView member, List<MemberView> sitting, RollView roll) {
        return new RollLine(
                member,
                sitting.stream()
                        .filter(s -> member.code().equals(s.substituteFor()))
                        .toList(),
                roll.marks().stream()
                        .filter(m -> m.member().equals(member.code()))
                        .findFirst()
                        .orElse(null));
    }

    public void call() {
        try {
            Typed typed = new Typed();
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                Mark mark = lines.get(i).read(typed, "/marks/" + i);
                if (mark != null) {
                    marks.add(mark);
                }
            }
            typed.check();
            sittings.call(session, marks, seen);
            desk.done("/secretariat/seances/" + session + "#presences", "roll.called", session);
        } catch (DomainException e) {
            desk.refused(
                    e,
                    pointer -> pointer.startsWith("/marks/") ? "roll:lines:" + pointer.split("/")[2] + ":said" : null);
        }
    }

    /** The members whose rows the form shows, for it to come back in the same order. */
    public String getRows() {
        return String.join(",", lines.stream().map(l -> l.getMember().code()).toList());
    }

    public @Nullable RollView getRoll() {
        return roll;
    }

    public List<RollLine> getLines() {
        return lines;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }
}
