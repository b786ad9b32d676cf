package org.gouvernail.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gouvernail.web.shell.Reader;

/** The pages of the desk one sits at: the same wherever one goes from it, then what everyone may read. */
@Named
@RequestScoped
public class DeskMenu {

    private static final Map<String, List<String>> PAGES = Map.of(
            "coordination",
            List.of(
                    "/coordination",
                    "/coordination/grille",
                    "/coordination/inchangees",
                    "/coordination/previsions",
                    "/comite/suivis",
                    "/changements",
                    "/contradictions",
                    "/registre",
                    "/importations"),
            "approbation",
            List.of("/approbation", "/coordination/previsions", "/comite/suivis", "/contradictions", "/registre"),
            "secretariat",
            List.of(
                    "/secretariat",
                    "/secretariat/revision",
                    "/secretariat/livrables",
                    "/secretariat/strategie",
                    "/secretariat/faits",
                    "/secretariat/pratiques",
                    "/secretariat/seuils",
                    "/secretariat/escalade",
                    "/secretariat/seances",
                    "/secretariat/avis",
                    "/secretariat/comites",
                    "/changements",
                    "/contradictions",
                    "/registre",
                    "/importations",
                    "/coordination/previsions",
                    "/comite/decisions",
                    "/comite/suivis",
                    "/comite/membres"),
            "comite",
            List.of(
                    "/comite",
                    "/comite/seances",
                    "/comite/strategie",
                    "/comite/avis",
                    "/changements",
                    "/contradictions",
                    "/registre",
                    "/comite/decisions",
                    "/comite/suivis",
                    "/comite/membres"),
            "groupe-conseil",
            List.of("/groupe-conseil"),
            "consultation",
            List.of("/consultation"),
            "verification",
            List.of(
                    "/verification",
                    "/changements",
                    "/contradictions",
                    "/registre",
                    "/importations",
                    "/coordination/previsions",
                    "/comite/decisions",
                    "/comite/suivis",
                    "/comite/membres"),
            "admin",
            List.of("/admin", "/admin/organismes", "/admin/delegations"),
            "compte",
            List.of("/compte", "/compte/avis", "/compte/calendriers", "/compte/delegations"));

    /** The desk of each role that reads at others' desks; who has several sits at the first of them. */
    private static final Map<String, String> OWN = new LinkedHashMap<>();

    static {
        OWN.put("COMMITTEE", "comite");
        OWN.put("SECRETARIAT", "secretariat");
        OWN.put("COORDINATOR", "coordination");
        OWN.put("APPROVER", "approbation");
    }

    /** Pages of no desk, read from several. */
    private static final Set<String> SHARED = Set.of("registre", "changements", "importations");

    private static final List<String> PUBLIC = List.of("/plans", "/mesures", "/bilans");

    @Inject
    Reader reader;

    /**
     * An entry of the menu.
     *
     * @param key key of its words
     * @param current whether it is the page being read
     */
    public record Entry(String path, String key, boolean current) {}

    public List<Entry> getEntries() {
        return Stream.concat(PAGES.getOrDefault(desk(reader.getSection()), List.of()).stream(), PUBLIC.stream())
                .map(p -> new Entry(reader.link(p), "menu" + p.replace('/', '.'), p.equals(reader.getPath())))
                .toList();
    }

    /** Pages of the committee, of the secretariat, of coordination and of no desk are read from other desks too, whose menu then stays. */
    private String desk(String section) {
        boolean guest = SHARED.contains(section)
                || (section.equals("comite") && !reader.has("COMMITTEE"))
                || (section.equals("secretariat") && !reader.has("SECRETARIAT"))
                || (section.equals("coordination") && !reader.has("COORDINATOR"));
        return guest
                ? OWN.entrySet().stream()
                        .filter(own -> reader.has(own.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("verification")
                : section;
    }
}
