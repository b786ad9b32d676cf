package org.gouvernail.web.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.Committees.FollowUpView;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.effect.Checks;
import org.gouvernail.governance.effect.Checks.CheckView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.gouvernail.governance.kernel.Subjects;
import org.gouvernail.web.desk.Desk;
import org.jspecify.annotations.Nullable;

/** What the committee did: its sessions, the register of its decisions, and their follow-ups. */
@Named
@RequestScoped
public class Register {

    @Inject
    Desk desk;

    @Inject
    Committees committees;

    @Inject
    Subjects subjects;

    @Inject
    Checks checks;

    private @Nullable List<DecisionView> all;
    private @Nullable Map<String, List<CheckView>> found;
    private @Nullable Map<String, List<FollowUpView>> left;

    public List<SessionView> getSessions() {
        return committees.sessions(null).stream()
                .sorted(Comparator.comparing(SessionView::day).reversed())
                .toList();
    }

    /** The session in the address. */
    public SessionView getSession() {
        String code = desk.code("code", "session");
        return committees.session(code).orElseThrow(() -> DomainException.notFound("session", code));
    }

    /** The body that a session is one of, in words. */
    public @Nullable LocalizedText body(SessionView session) {
        return committees.all().stream()
                .filter(c -> c.code().equals(session.committee()))
                .map(CommitteeView::title)
                .findFirst()
                .orElse(null);
    }

    public List<AgendaItemView> getAgenda() {
        return committees.agenda(getSession().code());
    }

    /** The follow-ups open on the session's day. */
    public List<FollowUpView> getFollowUps() {
        return committees.followUpsOf(getSession().code());
    }

    /** All decisions, or those of a session. */
    public List<DecisionView> decisions(@Nullable String session) {
        if (session != null) {
            return committees.decisions(session);
        }
        List<DecisionView> known = all;
        if (known == null) {
            known = committees.decisions(null);
            all = known;
        }
        return known;
    }

    /** The decisions that ask an organisation for something, or are to be checked. */
    public List<DecisionView> getAsking() {
        return decisions(null).stream()
                .filter(d -> !followUps(d.code()).isEmpty() || d.checkOn() != null)
                .toList();
    }

    /** The decisions that no follow-up and no check comes after. */
    public List<DecisionView> getNoted() {
        List<DecisionView> asking = getAsking();
        return decisions(null).stream().filter(d -> !asking.contains(d)).toList();
    }

    /** Whether the reader comes from a decision without follow-up: those are then shown at once. */
    public boolean isAsked() {
        String code = desk.parameter("decision");
        return code != null && getNoted().stream().anyMatch(d -> d.code().equals(code));
    }

    /** What a decision is about, null when it can no longer be found. */
    public @Nullable Subject subject(SubjectRef ref) {
        return subjects.resolve(ref).orElse(null);
    }

    /** What sessions found of a decision's effect, oldest first. */
    public List<CheckView> checks(String decision) {
        Map<String, List<CheckView>> known = found;
        if (known == null) {
            known = checks.of(decisions(null).stream().map(DecisionView::code).toList());
            found = known;
        }
        return known.getOrDefault(decision, List.of());
    }

    public List<FollowUpView> followUps(String decision) {
        Map<String, List<FollowUpView>> known = left;
        if (known == null) {
            known = committees.followUps(false).stream().collect(Collectors.groupingBy(FollowUpView::decision));
            left = known;
        }
        return known.getOrDefault(decision, List.of());
    }
}
