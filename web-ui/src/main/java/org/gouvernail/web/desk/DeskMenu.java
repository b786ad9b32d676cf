package org.gouvernail.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouvernail.web.shell.Reader;

/** The pages of the desk one sits at: the same wherever one goes from it, then what everyone may read. */
@Named
@RequestScoped
public class DeskMenu {

    private static final Map<String, List<String>> PAGES = Map.of(
            "coordination",
            List.of("/coordination", "/coordination/grille", "/coordination/inchangees", "/changements"),
            "approbation",
            List.of("/approbation"),
            "secretariat",
            List.of(
                    "/secretariat",
                    "/secretariat/revision",
                    "/secretariat/livrables",
                    "/changements",
                    "/secretariat/seances",
                    "/comite/decisions",
                    "/comite/suivis"),
            "comite",
            List.of("/comite", "/comite/seances", "/changements", "/comite/decisions", "/comite/suivis"),
            "groupe-conseil",
            List.of("/groupe-conseil"),
            "consultation",
            List.of("/consultation"),
            "verification",
            List.of("/verification", "/changements", "/comite/decisions", "/comite/suivis"),
            "admin",
            List.of("/admin"),
            "compte",
            List.of("/compte"));
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

    /** The committee's pages and the change requests are read from several desks, whose menu then stays. */
    private String desk(String section) {
        if (section.equals("changements")) {
            return reader.has("COORDINATOR") ? "coordination" : desk("comite");
        }
        boolean guest = section.equals("comite") && !reader.has("COMMITTEE");
        if (!guest) {
            return section;
        }
        return reader.has("SECRETARIAT") ? "secretariat" : "verification";
    }
}
