package org.gouvernail.governance.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.kernel.SubjectRef;

/** Open to everyone: it reads closed sessions only. */
@ApplicationScoped
@Transactional
class PublicDecisionService implements PublicDecisions {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Override
    public List<PublicDecision> about(SubjectRef subject) {
        return em
                .createQuery(
                        "select d, s from CommitteeDecision d, CommitteeSession s where s.code = d.session"
                                + " and s.state = :closed and d.subjectKind = :kind and d.subjectCode = :code"
                                + " order by coalesce(s.openedOn, s.on) desc, d.number desc",
                        Object[].class)
                .setParameter("closed", SessionState.CLOSED)
                .setParameter("kind", subject.kind())
                .setParameter("code", subject.code())
                .getResultList()
                .stream()
                .map(row -> told(
                        ((CommitteeDecision) row[0]).view(),
                        ((CommitteeSession) row[1]).view().day()))
                .toList();
    }

    private static PublicDecision told(DecisionView decision, LocalDate on) {
        return new PublicDecision(decision.code(), on, decision.text(), decision.effectOn(), decision.expectedEffect());
    }
}
