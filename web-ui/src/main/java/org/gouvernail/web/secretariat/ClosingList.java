package org.gouvernail.web.secretariat;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.web.secretariat.UpdateList.Row;

/** What closing the collection would leave out of the report, or leave without the secretariat's rating: by name. */
@Named
@RequestScoped
public class ClosingList {

    @Inject
    UpdateList updates;

    private List<Row> all = List.of();

    @PostConstruct
    void load() {
        all = updates.in(null, null);
    }

    /** Expected, and not endorsed: the report will say that nothing was declared. */
    public List<Row> getMissing() {
        return all.stream()
                .filter(r -> CampaignRow.isExpected(r.measure()) && !CampaignRow.ANSWERED.contains(r.state()))
                .toList();
    }

    /** Endorsed, and not yet rated by the secretariat. */
    public List<Row> getUnassessed() {
        return all.stream().filter(r -> r.state().equals("ENDORSED")).toList();
    }
}
