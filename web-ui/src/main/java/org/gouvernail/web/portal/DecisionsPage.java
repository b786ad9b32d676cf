package org.gouvernail.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.committee.Committees.DecisionState;
import org.gouvernail.governance.effect.EffectFigures;
import org.gouvernail.governance.effect.EffectFigures.Line;
import org.gouvernail.governance.effect.PublishedEffects;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.gouvernail.governance.kernel.Subjects;
import org.gouvernail.web.shell.Reader;
import org.gouvernail.web.shell.Slice;
import org.jspecify.annotations.Nullable;

/** The committee's decisions as everyone may read them, and the share of them that had their effect. */
@Named
@RequestScoped
public class DecisionsPage {

    private static final int ROWS = 50;

    @Inject
    PublishedEffects effects;

    @Inject
    Subjects subjects;

    @Inject
    Reader reader;

    private @Nullable EffectFigures figures;

    public EffectFigures getFigures() {
        EffectFigures known = figures;
        if (known == null) {
            known = effects.figures();
            figures = known;
        }
        return known;
    }

    /** The decisions that change something, those by which the committee takes note left out. */
    public Slice<Line> getSlice() {
        List<Line> deciding = getFigures().items().stream()
                .filter(l -> l.state() != DecisionState.NOTED)
                .toList();
        return Slice.of(deciding, reader.parameter("page"), ROWS);
    }

    /** What a decision is about, null when it can no longer be found. */
    public @Nullable Subject subject(SubjectRef ref) {
        return subjects.resolve(ref).orElse(null);
    }
}
