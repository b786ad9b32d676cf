package org.gouvernail.indicators.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.quarter.MeasureFacts;
import org.jspecify.annotations.Nullable;

/** What a reader must know of the data behind a report before relying on its figures. */
final class Limits {

    private static final String NOT_EXPECTED = "NOT_EXPECTED";
    private static final String NOT_ASSESSED = "ENDORSED";

    private int measures;
    private int withdrawn;
    private int notReported;
    private int notExpected;
    private int notAssessed;
    private int noProgress;
    private int noAuthorised;
    private int noSpending;
    private int severalOrientations;
    private int noOrientation;

    private final Frame frame;

    Limits(Frame frame) {
        this.frame = frame;
    }

    void add(MeasureFacts measure) {
        if (measure.state().equals(RollUp.WITHDRAWN)) {
            withdrawn++;
            return;
        }
        measures++;
        notReported += one(measure.updateState().equals(Exceptions.NOT_REPORTED));
        notExpected += one(measure.updateState().equals(NOT_EXPECTED));
        notAssessed += one(measure.updateState().equals(NOT_ASSESSED));
        noProgress += one(measure.progress() == null);
        noAuthorised += one(measure.authorised() == null);
        noSpending += one(measure.spent() == null);
        int orientations = frame.orientations(measure.objectives()).size();
        severalOrientations += one(orientations > 1);
        noOrientation += one(orientations == 0);
    }

    private static int one(boolean applies) {
        return applies ? 1 : 0;
    }

    List<LocalizedText> told() {
        List<LocalizedText> limits = new ArrayList<>();
        share(limits, notReported, "limit.not-reported");
        share(limits, notExpected, "limit.not-expected");
        share(limits, notAssessed, "limit.not-assessed");
        share(limits, noProgress, "limit.no-progress");
        share(limits, noAuthorised, "limit.no-authorised");
        share(limits, noSpending, "limit.no-spending");
        share(limits, severalOrientations, "limit.several-orientations");
        share(limits, noOrientation, "limit.no-orientation");
        if (withdrawn > 0) {
            limits.add(told("limit.withdrawn", withdrawn, measures));
        }
        if (frame.illustrativeMeasures() + frame.illustrativeMilestones() > 0) {
            limits.add(told("limit.illustrative", frame.illustrativeMeasures(), frame.illustrativeMilestones()));
        }
        LocalDate closed = frame.closedEarly();
        if (closed != null) {
            limits.add(LocalizedText.of(
                    String.format(Locale.ROOT, ReportWords.text("limit.closed-early", Locale.FRENCH), closed),
                    String.format(Locale.ROOT, ReportWords.text("limit.closed-early", Locale.ENGLISH), closed)));
        }
        OtherThresholds thresholds = frame.thresholds();
        if (thresholds != null) {
            limits.add(LocalizedText.of(told(thresholds, Locale.FRENCH), told(thresholds, Locale.ENGLISH)));
        }
        if (frame.earlier() == null) {
            limits.add(told("limit.first-report", 0, measures));
        }
        @Nullable String replaced = frame.previousSha256();
        if (replaced != null) {
            limits.add(told("limit.correction", frame.revision() - 1, frame.revision()));
        }
        return limits;
    }

    private void share(List<LocalizedText> limits, int count, String key) {
        if (count > 0) {
            limits.add(told(key, count, measures));
        }
    }

    /** Always with the same digits: the record is hashed. */
    private static LocalizedText told(String key, int count, int all) {
        return LocalizedText.of(
                String.format(Locale.ROOT, ReportWords.text(key, Locale.FRENCH), count, all),
                String.format(Locale.ROOT, ReportWords.text(key, Locale.ENGLISH), count, all));
    }

    private static String told(OtherThresholds thresholds, Locale locale) {
        LocalDate since = thresholds.since();
        LocalizedText reason = thresholds.reason();
        String story = since == null || reason == null
                ? ""
                : String.format(
                        Locale.ROOT, ReportWords.text("limit.thresholds-story", locale), since, reason.in(locale));
        return String.format(
                Locale.ROOT,
                ReportWords.text("limit.thresholds", locale),
                thresholds.version(),
                story,
                thresholds.numbers().stream()
                        .map(n -> told(n, locale))
                        .collect(Collectors.joining(ReportWords.text("limit.thresholds-between", locale))));
    }

    private static String told(OtherThresholds.Number number, Locale locale) {
        return String.format(
                Locale.ROOT,
                ReportWords.text("limit.threshold." + number.threshold(), locale),
                digits(number.set(), locale),
                digits(number.brought(), locale));
    }

    private static String digits(String number, Locale locale) {
        return locale.equals(Locale.FRENCH) ? number.replace('.', ',') : number;
    }
}
