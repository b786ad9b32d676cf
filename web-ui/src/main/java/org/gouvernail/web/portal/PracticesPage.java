package org.gouvernail.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.practice.Practices;
import org.gouvernail.governance.practice.Practices.Filter;
import org.gouvernail.governance.practice.Practices.PracticeView;
import org.gouvernail.web.shell.Reader;

/** The library of practices, searched by words and by jurisdiction. */
@Named
@RequestScoped
public class PracticesPage {

    @Inject
    Reader reader;

    @Inject
    Practices practices;

    private List<PracticeView> found = List.of();

    @PostConstruct
    void read() {
        found = practices.all(new Filter(reader.parameter("q"), reader.parameter("lieu")));
    }

    public List<PracticeView> getFound() {
        return found;
    }

    public List<LocalizedText> getJurisdictions() {
        return practices.jurisdictions();
    }

    public String getWords() {
        String words = reader.parameter("q");
        return words == null ? "" : words;
    }

    public String getJurisdiction() {
        String jurisdiction = reader.parameter("lieu");
        return jurisdiction == null ? "" : jurisdiction;
    }

    /** Whether anything was asked of the list. */
    public boolean isFiltered() {
        return !getWords().isEmpty() || !getJurisdiction().isEmpty();
    }
}
