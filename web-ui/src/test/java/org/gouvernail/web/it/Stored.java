package org.gouvernail.web.it;

import java.util.List;

/**
 * What the product holds, as far as its journal and its REST interface tell: whatever is refused leaves it as it was.
 *
 * @param journal number of the last entry
 * @param read what the lists answer
 */
record Stored(long journal, List<String> read) {

    private static final List<String> LISTS = List.of(
            "/periods",
            "/periods/2017-2018-T3/updates",
            "/measures/PAEN-M05/milestones",
            "/committees/CMSN/sessions",
            "/sessions/CMSN-2018-01/agenda",
            "/followups");

    static Stored now() {
        Api secretariat = RunningProduct.api().as("secretariat");
        return new Stored(
                RunningProduct.get().journalHead(),
                LISTS.stream()
                        .map(list -> secretariat.get("/api/v1" + list).body())
                        .toList());
    }
}
