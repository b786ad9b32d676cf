package org.gouvernail.web.secretariat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.committee.Hours;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** The committee's sessions, what is proposed for the next one, and the convening of a new one. */
@Named
@RequestScoped
public class SessionList {

    @Inject
    Desk desk;

    @Inject
    Committees committees;

    private @Nullable String committee;
    private @Nullable String on;
    private @Nullable String startsAt;
    private @Nullable String endsAt;
    private final TypedText place = new TypedText();

    public void convene() {
        try {
            Typed typed = new Typed();
            LocalDate date = typed.given(typed.date(on, "/on"), on, "/on");
            Hours hours = new Hours(typed.time(startsAt, "/startsAt"), typed.time(endsAt, "/endsAt"));
            LocalizedText where = place.readGivenTitle(typed, "/place");
            String whose = Typed.trimmed(typed.given(committee, committee, "/committee"));
            typed.check();
            if (date != null && where != null) {
                SessionView session = committees.convene(whose, date, where, hours);
                desk.done("/secretariat/seances/" + session.code(), "session.convened", session.code());
            }
        } catch (DomainException e) {
            desk.refused(e, pointer -> switch (pointer) {
                case "/on" -> "convene:on";
                case "/place" -> "convene:place";
                case "/startsAt" -> "convene:startsAt";
                case "/endsAt" -> "convene:endsAt";
                default -> "convene:committee";
            });
        }
    }

    public List<CommitteeView> getCommittees() {
        return committees.all();
    }

    public List<SessionView> getSessions() {
        return committees.sessions(null).stream()
                .sorted(Comparator.comparing(SessionView::day).reversed())
                .toList();
    }

    public List<AgendaItemView> getRequested() {
        return committees.decisionsRequested();
    }

    public @Nullable String getCommittee() {
        return committee;
    }

    public void setCommittee(@Nullable String committee) {
        this.committee = committee;
    }

    public @Nullable String getOn() {
        return on;
    }

    public void setOn(@Nullable String on) {
        this.on = on;
    }

    public @Nullable String getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(@Nullable String startsAt) {
        this.startsAt = startsAt;
    }

    public @Nullable String getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(@Nullable String endsAt) {
        this.endsAt = endsAt;
    }

    public TypedText getPlace() {
        return place;
    }
}
