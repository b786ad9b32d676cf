package org.gouvernail.governance.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouvernail.governance.committee.Committees.DecisionState;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.kernel.SubjectRef;

/** Open to everyone: it reads closed sessions only. */
@ApplicationScoped
@Transactional
class PublicDecisionService implements PublicDecisions {

    private static final String CLOSED =
            "select d, s from CommitteeDecision d, CommitteeSession s where s.code = d.session and s.state = :closed";

    private static final String ORDER = " order by coalesce(s.openedOn, s.on) desc, s.code desc, d.number desc";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Inject
    Effects effects;

    @Override
    public List<PublicDecision> all() {
        return told(em.createQuery(CLOSED + ORDER, Object[].class));
    }

    @Override
    public List<PublicDecision> about(SubjectRef subject) {
        return told(
                em.createQuery(CLOSED + " and d.subjectKind = :kind and d.subjectCode = :code" + ORDER, Object[].class)
                        .setParameter("kind", subject.kind())
                        .setParameter("code", subject.code()));
    }

    @Override
    public Map<String, LocalDate> closedSessions() {
        return closed().stream().collect(Collectors.toMap(SessionView::code, SessionView::day));
    }

    @Override
    public List<SessionView> closed() {
        return em.createQuery("select s from CommitteeSession s where s.state = :closed", CommitteeSession.class)
                .setParameter("closed", SessionState.CLOSED)
                .getResultStream()
                .map(CommitteeSession::view)
                .toList();
    }

    private List<PublicDecision> told(TypedQuery<Object[]> query) {
        List<Object[]> rows = query.setParameter("closed", SessionState.CLOSED).getResultList();
        Map<String, Effects.Standing> standings = effects.standings(
                rows.stream().map(row -> ((CommitteeDecision) row[0]).code()).toList());
        return rows.stream()
                .map(row -> {
                    CommitteeDecision decision = (CommitteeDecision) row[0];
                    return told(
                            decision.view(standings.getOrDefault(decision.code(), Effects.Standing.NONE)),
                            ((CommitteeSession) row[1]).view().day());
                })
                .toList();
    }

    private static PublicDecision told(DecisionView decision, LocalDate on) {
        return new PublicDecision(
                decision.code(),
                on,
                decision.subject(),
                decision.text(),
                decision.effectOn(),
                decision.expectedEffect(),
                decision.checkOn(),
                decision.state() == DecisionState.NOTED);
    }
}
