package org.gouvernail.web.secretariat;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.gouvernail.web.secretariat.UpdateList.Row;

/** What closing the collection would leave out of the report, or leave without the secretariat's rating: by name. */
@Named
@RequestScoped
public class ClosingList {

    private static final Set<String> SENT = Set.of("SUBMITTED", "RETURNED");

    @Inject
    UpdateList updates;

    private List<Row> all = List.of();

    @PostConstruct
    void load() {
        all = updates.in(null, null);
    }

    /** Expected or sent, and not endorsed: it will not be in the report. */
    public List<Row> getMissing() {
        return all.stream()
                .filter(r -> CampaignRow.isExpected(r.measure()) || SENT.contains(r.state()))
                .filter(r -> !CampaignRow.ANSWERED.contains(r.state()))
                .toList();
    }

    /** Endorsed, and not yet rated by the secretariat. */
    public List<Row> getUnassessed() {
        return all.stream().filter(r -> r.state().equals("ENDORSED")).toList();
    }
}
