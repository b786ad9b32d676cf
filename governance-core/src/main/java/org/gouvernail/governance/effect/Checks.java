package org.gouvernail.governance.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The register's decisions, from what was shown to whether they had their effect. */
public interface Checks {

    /**
     * Says what is expected of a decision that did not say it, and when to check (committee or secretariat): once, with
     * the reason.
     */
    DecisionView complete(String decision, LocalizedText expectedEffect, LocalDate checkOn, LocalizedText reason);

    /**
     * Records what a session being held finds of a decision's effect (committee member). It closes the decision, unless it
     * gives a new check date.
     */
    CheckView check(String decision, NewCheck check);

    /** The checks of a decision, oldest first; refuses an unknown decision. */
    List<CheckView> of(String decision);

    /** The checks of many decisions, by the decision's code, oldest first; one without any is missing. */
    Map<String, List<CheckView>> of(Collection<String> decisions);

    /** What was shown when the decision was recorded, as the bytes whose SHA-256 it names; empty where nothing was kept. */
    Optional<String> basis(String decision);

    /** What was shown when a check was recorded, by its code; empty when none bears it. */
    Optional<String> basisOfCheck(String check);

    /** What a check finds. */
    enum Verdict {
        /** It had the effect expected. */
        EFFECTIVE,
        /** It had a part of it. */
        PARTLY,
        WITHOUT_EFFECT
    }

    /**
     * A check to be recorded.
     *
     * @param session the session being held that finds it
     * @param nextCheckOn when to look again, null to close the decision
     */
    record NewCheck(
            String session,
            Verdict verdict,
            LocalizedText finding,
            @Nullable LocalDate nextCheckOn) {}

    /**
     * A check (constat); its code is {@code CMSN-2017-03-D2-C1}.
     *
     * @param nextCheckOn when to look again, null when it closed the decision
     * @param snapshotSha256 hash of what was shown
     */
    record CheckView(
            String code,
            String decision,
            String session,
            Verdict verdict,
            LocalizedText finding,
            @Nullable LocalDate nextCheckOn,
            String snapshotSha256,
            String recordedBy,
            Instant recordedAt) {}
}
