package org.gouvernail.sectorplans.plantable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The organisations that records name, under the codes of the directory. */
final class Directory {

    private final Map<String, String> known;
    private final boolean grows;
    private final Planned planned;

    /**
     * @param known codes of the directory, by the same in upper case
     * @param grows whether an organisation that it lacks is added to it
     */
    Directory(Map<String, String> known, boolean grows, Planned planned) {
        this.known = known;
        this.grows = grows;
        this.planned = planned;
    }

    /** Organisations under the code that the directory knows them by, whatever the case of their letters. */
    void name(Item item) {
        for (String field : List.of("leadOrganisation", "contributing", "organisations")) {
            String named = item.now().get(field);
            if (named == null) {
                continue;
            }
            List<String> codes = new ArrayList<>();
            for (String name : named.split(",", -1)) {
                String upper = name.toUpperCase(Locale.ROOT);
                String code = known.get(upper);
                if (code == null && !grows) {
                    item.refuse(field, "import.organisation-unknown", name);
                } else if (code == null) {
                    planned.organisations.putIfAbsent(upper, item.draft().text(field));
                }
                codes.add(code == null ? upper : code);
            }
            item.now().put(field, String.join(",", codes));
            if (field.equals("leadOrganisation") && codes.size() > 1) {
                item.now().put(field, codes.get(0));
                if (!item.isRefused()) {
                    item.now().putIfAbsent("contributing", String.join(",", codes.subList(1, codes.size())));
                }
            }
        }
    }
}
