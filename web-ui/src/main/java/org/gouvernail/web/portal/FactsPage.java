package org.gouvernail.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.fact.Facts;
import org.gouvernail.governance.fact.Facts.FactView;
import org.gouvernail.governance.fact.Facts.Filter;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.web.shell.Reader;

/** The fact base, searched by words, by topic and by disagreement. */
@Named
@RequestScoped
public class FactsPage {

    private static final String YES = "oui";

    @Inject
    Reader reader;

    @Inject
    Facts facts;

    private List<FactView> found = List.of();

    @PostConstruct
    void read() {
        found = facts.all(
                new Filter(reader.parameter("q"), reader.parameter("sujet"), isDisagreeing() ? Boolean.TRUE : null));
    }

    public List<FactView> getFound() {
        return found;
    }

    /** The codes of the facts that one disagrees with. */
    public String others(FactView fact) {
        return String.join(", ", fact.disagreesWith());
    }

    public List<LocalizedText> getTopics() {
        return facts.topics();
    }

    public String getWords() {
        String words = reader.parameter("q");
        return words == null ? "" : words;
    }

    public String getTopic() {
        String topic = reader.parameter("sujet");
        return topic == null ? "" : topic;
    }

    public boolean isDisagreeing() {
        return YES.equals(reader.parameter("desaccord"));
    }

    /** Whether anything was asked of the list. */
    public boolean isFiltered() {
        return !getWords().isEmpty() || !getTopic().isEmpty() || isDisagreeing();
    }
}
