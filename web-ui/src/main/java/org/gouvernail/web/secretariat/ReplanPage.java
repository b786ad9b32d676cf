package org.gouvernail.web.secretariat;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.committee.Hours;
import org.gouvernail.governance.convening.Convening;
import org.gouvernail.governance.convening.Convening.NoticeView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** Another day, place or hours for a session that is only convened. */
@Named
@RequestScoped
public class ReplanPage {

    @Inject
    Desk desk;

    @Inject
    Committees committees;

    @Inject
    Convening convening;

    private String session = "";
    private boolean convened;
    private @Nullable String seen;
    private @Nullable String on;
    private @Nullable String startsAt;
    private @Nullable String endsAt;
    private TypedText place = new TypedText();
    private final TypedText reason = new TypedText();
    private boolean refused;

    @PostConstruct
    void load() {
        session = desk.code("code", "session");
        SessionView view = committees.session(session).orElseThrow(() -> DomainException.notFound("session", session));
        convened = view.state() == SessionState.CONVENED;
        seen = desk.posted() ? null : Version.of(view);
        on = view.on().toString();
        startsAt = shown(view.startsAt());
        endsAt = shown(view.endsAt());
        place = new TypedText(view.place());
    }

    private static @Nullable String shown(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }

    public void replan() {
        try {
            Typed typed = new Typed();
            LocalDate day = typed.given(typed.date(on, "/on"), on, "/on");
            Hours hours = new Hours(typed.time(startsAt, "/startsAt"), typed.time(endsAt, "/endsAt"));
            LocalizedText where = place.readGivenTitle(typed, "/place");
            LocalizedText why = reason.readGiven(typed, "/reason");
            typed.check();
            if (day != null && where != null && why != null) {
                committees.replan(session, day, where, hours, why, seen);
                boolean outdated =
                        convening.current(session).filter(NoticeView::outdated).isPresent();
                desk.done(
                        "/secretariat/seances/" + session,
                        outdated ? "session.replanned-again" : "session.replanned",
                        session);
            }
        } catch (DomainException e) {
            refused = true;
            if (seen == null || e.category() == DomainException.Category.STALE) {
                seen = committees.session(session).map(Version::of).orElse(null);
            }
            desk.refused(e, pointer -> pointer.isEmpty() ? null : "replan:" + pointer.substring(1));
        }
    }

    /** Whether the session can still be convened for another time. */
    public boolean isOffered() {
        return convened;
    }

    /** Whether what was typed was refused, so that the form stays open. */
    public boolean isRefused() {
        return refused;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
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

    public TypedText getReason() {
        return reason;
    }
}
