package org.gouvernail.sectorplans.money;

import java.math.BigDecimal;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What measures and plans cost. What is authorised for a fiscal year is written with the measure; what was spent and what
 * is forecast for it, here, by the coordinators of the ministries concerned and by the secretariat.
 */
public interface Budgets {

    /** The money of a measure. Refuses whom the measure's current state is not shown. */
    MeasureMoney of(String measure);

    /** Replaces what was spent and is forecast by fiscal year; {@code seen} is the version it was decided upon. */
    MeasureMoney state(String measure, List<YearStated> years, @Nullable String seen);

    /**
     * The money of a plan: its measures once each, without the withdrawn ones, which a remark names. For the secretariat, the
     * committee, the auditor, and the ministry that leads the plan.
     */
    PlanMoney ofPlan(String plan);

    /** Whether the reader may see the money of a plan. */
    boolean showsPlan(String plan);

    /**
     * What is said of a fiscal year.
     *
     * @param fiscalYear such as {@code 2016-2017}
     * @param spent spent in that year so far, in Canadian dollars, at least 0; null when not known
     * @param forecast what the whole of that year is expected to cost, not below what was spent; null when not known
     */
    record YearStated(
            String fiscalYear,
            @Nullable BigDecimal spent,
            @Nullable BigDecimal forecast) {}

    /** The amounts of a fiscal year as decimal strings; null where nothing was said. */
    record Year(
            String fiscalYear,
            @Nullable String authorised,
            @Nullable String spent,
            @Nullable String forecast) {}

    /** Sums over all years as decimal strings; null where nothing was said for any. */
    record Total(
            @Nullable String authorised,
            @Nullable String spent,
            @Nullable String forecast) {}

    /**
     * Why amounts agree, or do not.
     *
     * @param kind which rule speaks
     * @param words what it says, with its figures
     * @param measures codes of the measures it is about, in order; none when it is about the whole
     */
    record Remark(Kind kind, LocalizedText words, List<String> measures) {}

    /** The rules by which amounts are reconciled. */
    enum Kind {
        /** The years spent add up to what the last update says was spent to date. */
        SPENT_AGREES,
        /** They do not. */
        SPENT_DIFFERS,
        /** No update said what was spent to date. */
        SPENT_NOT_REPORTED,
        /** No year says what was spent. */
        SPENT_NOT_BY_YEAR,
        /** A year costs more, or is expected to, than is authorised for it. */
        OVER_AUTHORISED,
        /** No envelope is known. */
        NO_ENVELOPE,
        /** Less than the envelope is authorised. */
        PARTLY_ALLOTTED,
        /** As much as the envelope is authorised. */
        WHOLLY_ALLOTTED,
        /** More than the envelope is authorised. */
        ENVELOPE_EXCEEDED,
        /** Fewer measures are entered than were announced. */
        MEASURES_MISSING,
        /** More are. */
        MEASURES_BEYOND,
        /** It is not known how many were announced. */
        MEASURES_UNKNOWN,
        /** Measures have no authorised amount. */
        NOTHING_AUTHORISED,
        /** Measures have no forecast. */
        NO_FORECAST,
        /** Withdrawn measures are left out. */
        WITHDRAWN
    }

    /**
     * The money of a measure.
     *
     * @param spentToDate what its last endorsed update says was spent since it began, null when none said so
     * @param lastReportedPeriod the period of that update
     */
    record MeasureMoney(
            String measure,
            String plan,
            List<Year> years,
            Total total,
            @Nullable String spentToDate,
            @Nullable String lastReportedPeriod,
            List<Remark> remarks) {}

    /**
     * The money of a plan.
     *
     * @param envelope announced in all, null when unknown
     * @param announcedMeasures how many measures were announced, null when unknown
     * @param measures how many are counted here
     */
    record PlanMoney(
            String plan,
            @Nullable String envelope,
            @Nullable Integer announcedMeasures,
            int measures,
            List<Year> years,
            Total total,
            List<Remark> remarks) {}
}
