package org.gouvernail.governance.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.committee.Committees.DecisionState;
import org.gouvernail.governance.committee.PublicDecisions;
import org.gouvernail.governance.committee.PublicDecisions.PublicDecision;
import org.gouvernail.governance.effect.Checks.CheckView;
import org.gouvernail.governance.effect.EffectFigures.Line;
import org.gouvernail.governance.kernel.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Open to everyone: it tells of closed sessions only. */
@ApplicationScoped
@Transactional
class PublishedEffectService implements PublishedEffects {

    @Inject
    PublicDecisions decisions;

    @Inject
    EffectStore store;

    @Inject
    BusinessClock clock;

    @Override
    public EffectFigures figures() {
        List<PublicDecision> all = decisions.all();
        Map<String, LocalDate> closed = decisions.closedSessions();
        Map<String, CheckView> latest = new HashMap<>();
        store.checks(all.stream().map(PublicDecision::code).toList()).stream()
                .map(DecisionCheck::view)
                .filter(check -> closed.containsKey(check.session()))
                .forEach(check -> latest.put(check.decision(), check));
        return EffectFigures.of(
                all.stream().map(d -> line(d, latest.get(d.code()), closed)).toList(), clock.today());
    }

    private static Line line(PublicDecision decision, @Nullable CheckView check, Map<String, LocalDate> closed) {
        boolean settled = check != null && check.nextCheckOn() == null;
        return new Line(
                decision.code(),
                decision.takenOn(),
                decision.subject(),
                decision.text(),
                decision.effectOn(),
                decision.expectedEffect(),
                decision.checkOn(),
                decision.takesNote() ? DecisionState.NOTED : settled ? DecisionState.CLOSED : DecisionState.OPEN,
                check == null ? null : check.verdict(),
                check == null ? null : check.finding(),
                check == null ? null : closed.get(check.session()));
    }
}
