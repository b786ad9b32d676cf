package org.gouvernail.web.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who may call what, as the contract says it: {@code permissions.tsv}, written by hand. */
final class Permissions {

    /**
     * A row of the table.
     *
     * @param template address under {@code /api/v1}
     * @param cells what each role may: allow, own or refuse
     * @param body a body that reaches the service, empty for none
     */
    record Row(String verb, String template, Map<String, String> cells, String body) {

        boolean writes() {
            return !verb.equals("GET");
        }

        /** The address of something that exists: of culture's ministry, or of another one. */
        String path(boolean own) {
            String code = CODES.getOrDefault(template.split("/")[1], "ZZZ-9");
            return "/api/v1"
                    + template.replace("{period}", template.contains("/updates/") ? "2017-2018-T3" : "2016-2017-T1")
                            .replace("{measure}", own ? "PCNQ-M04" : "SGTI-M01")
                            .replace("{plan}", "PCNQ")
                            .replace("{session}", "CMSN-2016-01")
                            .replace("{username}", "auditor")
                            .replace("{revision}", "1")
                            .replace("{id}", "00000000-0000-0000-0000-000000000000")
                            .replace("{code}", own ? code : code.replace("PCNQ-M04", "SGTI-M01"))
                            .replaceAll("\\{\\w+\\}", "ZZZ-9");
        }

        @Override
        public String toString() {
            return verb + " " + template;
        }
    }

    private static final Map<String, String> CODES = Map.of(
            "organisations", "MCC",
            "periods", "2016-2017-T1",
            "plans", "PAEN",
            "measures", "PCNQ-M04",
            "milestones", "PCNQ-M04-J1",
            "risks", "PCNQ-M04-R1",
            "issues", "PCNQ-M04-E1",
            "committees", "CMSN",
            "consultations", "OBJNUM-2016");

    private Permissions() {}

    static List<Row> all() {
        List<Row> rows = new ArrayList<>();
        List<String> names = List.of();
        for (String line : lines()) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("#")) {
                continue;
            }
            if (names.isEmpty()) {
                names = List.of(cells);
                continue;
            }
            Map<String, String> byRole = new HashMap<>();
            for (int i = 2; i < cells.length - 1; i++) {
                byRole.put(names.get(i), cells[i]);
            }
            rows.add(new Row(cells[0], cells[1], byRole, cells[cells.length - 1]));
        }
        return rows;
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Permissions.class.getResourceAsStream("/permissions.tsv")),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
