package org.gouvernail.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.gouvernail.web.shell.Reader;

/** The pages of the desk one sits at. */
@Named
@RequestScoped
public class DeskMenu {

    private static final Map<String, List<String>> PAGES = Map.of(
            "coordination", List.of("/coordination", "/coordination/grille", "/coordination/inchangees"),
            "approbation", List.of("/approbation"),
            "secretariat", List.of("/secretariat", "/secretariat/revision", "/secretariat/seances", "/comite/suivis"),
            "comite", List.of("/comite", "/comite/seances", "/comite/decisions", "/comite/suivis"),
            "verification", List.of("/verification"),
            "admin", List.of("/admin"));

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
        return PAGES.getOrDefault(reader.getSection(), List.of()).stream()
                .map(p -> new Entry(p, "menu" + p.replace('/', '.'), p.equals(reader.getPath())))
                .toList();
    }
}
