package org.gouvernail.web.briefing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.committee.Hours;
import org.gouvernail.governance.convening.Convening;
import org.gouvernail.governance.convening.Convening.NoticeView;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** The notice of the session in the address: what is in force, and the form of a new one. */
@Named
@RequestScoped
public class NoticePage {

    @Inject
    Desk desk;

    @Inject
    Committees committees;

    @Inject
    Convening convening;

    private SessionView session;
    private List<NoticeView> all = List.of();
    private final TypedText attendance = new TypedText();
    private final TypedText reason = new TypedText();
    private @Nullable String day;
    private @Nullable String time;

    @PostConstruct
    void load() {
        String code = desk.code("code", "session");
        session = committees.session(code).orElseThrow(() -> DomainException.notFound("session", code));
        all = convening.all(code);
    }

    /** The notice in force, null while there is none. */
    public @Nullable NoticeView getCurrent() {
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** How many days before the session the notice in force was issued. */
    public long getDaysBefore() {
        NoticeView current = getCurrent();
        return current == null
                ? 0
                : ChronoUnit.DAYS.between(LocalDate.ofInstant(current.issuedAt(), BusinessClock.ZONE), current.on());
    }

    /** Whether the session is no longer as the notice in force announced it, and one can still be issued. */
    public boolean isMoved() {
        NoticeView current = getCurrent();
        return isOpen() && current != null && current.outdated();
    }

    /** Whether a notice can still be issued. */
    public boolean isOpen() {
        return session.state() == SessionState.CONVENED && !session.on().isBefore(desk.today());
    }

    /** Whether what was typed was refused, so that the form stays in sight. */
    public boolean isRefused() {
        return desk.posted();
    }

    /** Issues the notice that was typed. */
    public void issue() {
        try {
            Typed typed = new Typed();
            LocalizedText how = attendance.readGiven(typed, "/attendance");
            LocalDate on = typed.given(typed.date(day, "/deadline"), day, "/deadline");
            LocalTime at = typed.given(typed.time(time, "/time"), time, "/time");
            LocalizedText why = getCurrent() == null ? null : reason.readGiven(typed, "/reason");
            typed.check();
            if (how != null && on != null && at != null) {
                Instant deadline = Hours.instant(on, at);
                NoticeView made = convening.issue(session.code(), how, deadline, why);
                desk.done(
                        "/secretariat/seances/" + session.code(),
                        "convening.done",
                        session.code(),
                        made.members().size(),
                        made.accounts());
            }
        } catch (DomainException e) {
            desk.refused(e, pointer -> switch (pointer) {
                case "/attendance" -> "notice:attendance";
                case "/deadline" -> "notice:day";
                case "/time" -> "notice:time";
                case "/reason" -> "notice:reason";
                default -> null;
            });
        }
    }

    public TypedText getAttendance() {
        return attendance;
    }

    public TypedText getReason() {
        return reason;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public @Nullable String getTime() {
        return time;
    }

    public void setTime(@Nullable String time) {
        this.time = time;
    }
}
