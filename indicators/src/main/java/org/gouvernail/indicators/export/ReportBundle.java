package org.gouvernail.indicators.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.verify.Bundle;
import org.gouvernail.indicators.report.Reports.ReportView;

/** A report with its record and its files in one zip, for the offline verifier: the same report gives the same bytes. */
final class ReportBundle {

    private ReportBundle() {}

    static byte[] of(ReportView report, String record) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("report.json", Json.canonical(report).getBytes(StandardCharsets.UTF_8));
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            files.put("report-" + locale.getLanguage() + ".csv", ReportCsv.of(report, locale));
            files.put("report-" + locale.getLanguage() + ".xlsx", ReportXlsx.of(report, locale));
        }
        return Bundle.write(record, report.sha256(), files, List.of());
    }
}
