package org.gouvernail.indicators.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.committee.Committees.FollowUpView;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.effect.Checks.Verdict;
import org.gouvernail.governance.effect.Portraits.Compared;
import org.gouvernail.governance.effect.Portraits.Line;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.indicators.report.Reports.MilestoneLine;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/**
 * The briefing packs of sessions (dossiers de séance), for the committee, the secretariat and the auditor; an advisor
 * reads those of the bodies they hold a seat in, without the committee's decisions.
 */
public interface Briefings {

    /** Most slippages on the first page. */
    int SLIPPAGES = 3;

    /** The pack of a session; refuses an unknown one. */
    Briefing of(String session);

    /**
     * A pack.
     *
     * @param deadline the papers' cut-off by the notice in force, null without a notice
     * @param asOf the instant at which everything is shown: the cut-off or the opening of the session, whichever comes first,
     *     once past; the present before
     * @param openedAt when the session was opened, null until then
     * @param state the strategy as the newest report by then tells it, null while there was none
     * @param points the points in the order of the agenda
     * @param followUpsDue the follow-ups open and due by the session's day, soonest first
     */
    record Briefing(
            SessionView session,
            @Nullable Instant deadline,
            @Nullable Instant openedAt,
            Instant asOf,
            @Nullable StateOfPlay state,
            List<Point> points,
            List<FollowUpView> followUpsDue) {

        /** Whether it no longer changes with its subjects. */
        public boolean settled() {
            return asOf.equals(deadline) || asOf.equals(openedAt);
        }
    }

    /**
     * The strategy in a report.
     *
     * @param since day of the session before, null when there was none
     * @param periodThen period of the report that was the newest on that day, null when there was none
     * @param figures at most five
     * @param ratings measures by level of their computed rating
     * @param red those in difficulty by their computed rating
     */
    record StateOfPlay(
            String period,
            int revision,
            String sha256,
            Instant compiledAt,
            @Nullable LocalDate since,
            @Nullable String periodThen,
            List<Figure> figures,
            Map<String, Integer> ratings,
            @Nullable Map<String, Integer> ratingsThen,
            List<NamedMeasure> red,
            List<MilestoneLine> slippages) {}

    /** A measure by its title. */
    record NamedMeasure(String code, LocalizedText title) {}

    /** What a key figure counts. */
    enum Key {
        MEASURES,
        RED,
        OVERDUE,
        PROGRESS,
        SPENT
    }

    /** A key figure as a decimal string, and what it was at the session before; null when unknown. */
    record Figure(Key key, @Nullable String value, @Nullable String then) {}

    /**
     * A point of the agenda.
     *
     * @param subjectTitle what it is about, in words
     * @param check whether it asks to check a decision
     * @param computedRating of a measure by the report, null for anything else
     * @param standing its subject at the instant of the pack, empty when it was not recorded yet
     * @param compared for a check: its subject at the decision and at the instant of the pack
     * @param former decisions on the same subject by then, latest first
     * @param links what shows the facts
     */
    record Point(
            String code,
            int position,
            SubjectRef subject,
            LocalizedText subjectTitle,
            LocalizedText title,
            LocalizedText decisionRequested,
            List<LocalizedText> facts,
            boolean check,
            @Nullable Rating computedRating,
            List<Line> standing,
            List<Compared> compared,
            List<Former> former,
            List<Link> links) {}

    /**
     * A former decision.
     *
     * @param verdict what its latest check found, null while none did
     */
    record Former(
            String code,
            LocalDate takenOn,
            LocalizedText text,
            @Nullable Verdict verdict) {}

    /** Where something can be read: a path of the product, or an address elsewhere. */
    record Link(LocalizedText text, String address) {}
}
