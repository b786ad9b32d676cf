package org.gouvernail.web.secretariat;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.Committees.FollowUpView;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.convening.Convening;
import org.gouvernail.governance.convening.Convening.NoticeView;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** One session: its agenda, an item added by hand, its decisions, and its life from convened to closed. */
@Named
@RequestScoped
public class SessionPage {

    @Inject
    Desk desk;

    @Inject
    Committees committees;

    @Inject
    Convening convening;

    private String code = "";
    private @Nullable SessionView session;
    private @Nullable String kind = "measure";
    private @Nullable String subject;
    private final TypedText title = new TypedText();
    private final TypedText requested = new TypedText();

    @PostConstruct
    void load() {
        code = desk.code("code", "session");
        session = committees.session(code).orElseThrow(() -> DomainException.notFound("session", code));
    }

    public void hold() {
        act("session.held", () -> committees.hold(code));
    }

    /** Whether the session is convened for a later day, so that opening it now is asked twice. */
    public boolean isEarly() {
        return session != null && desk.today().isBefore(session.on());
    }

    /** Whether nobody was told of the session as it is convened now: no notice was given, or it changed since. */
    public boolean isUnannounced() {
        return convening.current(code).map(NoticeView::outdated).orElse(true);
    }

    /** Whether opening before the day was asked for and waits for its confirmation. */
    public boolean isConfirming() {
        return desk.parameter("ouvrir") != null;
    }

    /** Whether closing was asked for and waits for its confirmation. */
    public boolean isClosing() {
        return desk.parameter("clore") != null;
    }

    /** The items not decided, which closing carries on. */
    public List<AgendaItemView> getOpen() {
        return getAgenda().stream().filter(i -> i.decision() == null).toList();
    }

    /** The session that takes them, null while none is convened: they then wait for one. */
    public @Nullable SessionView getFollowing() {
        return committees.sessions(null).stream()
                .filter(s -> s.state() != SessionState.CLOSED && !s.code().equals(code))
                .min(Comparator.comparing(SessionView::on).thenComparing(SessionView::code))
                .orElse(null);
    }

    public void close() {
        act("session.closed", () -> committees.close(code));
    }

    public void add() {
        act("session.item-added", () -> {
            Typed typed = new Typed();
            String about = Typed.trimmed(typed.given(subject, subject, "/subject"));
            LocalizedText heading = title.readGivenTitle(typed, "/title");
            LocalizedText asked = requested.readGiven(typed, "/decisionRequested");
            typed.check();
            if (!about.matches(Codes.PATTERN)) {
                throw DomainException.invalid("subject.unknown", "/subject", about);
            }
            if (heading != null && asked != null) {
                SubjectRef named = new SubjectRef(Typed.trimmed(kind), about);
                List<AgendaItemView> already = getOpen().stream()
                        .filter(i -> i.subject().equals(named))
                        .toList();
                committees.addItem(code, named, heading, asked);
                if (!already.isEmpty()) {
                    desk.remark("session.subject-already", already.get(0).code(), about);
                }
            }
        });
    }

    private void act(String done, Runnable work) {
        try {
            work.run();
            desk.done("/secretariat/seances/" + code, done, code);
        } catch (DomainException e) {
            desk.refused(e, pointer -> switch (pointer) {
                case "/subject" -> "item:subject";
                case "/title" -> "item:title";
                case "/decisionRequested" -> "item:requested";
                default -> null;
            });
        }
    }

    public List<AgendaItemView> getAgenda() {
        return committees.agenda(code);
    }

    /** The follow-ups open on its day. */
    public List<FollowUpView> getFollowUps() {
        return committees.followUpsOf(code);
    }

    public List<DecisionView> getDecisions() {
        return committees.decisions(code);
    }

    public @Nullable SessionView getSession() {
        return session;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public TypedText getTitle() {
        return title;
    }

    public TypedText getRequested() {
        return requested;
    }
}
