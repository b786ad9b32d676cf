package org.gouvernail.web.advice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.web.desk.Desk;
import org.jspecify.annotations.Nullable;

/** A point of the agenda of an advisor's own body, on which they vote. */
@Named
@RequestScoped
public class PointPage {

    @Inject
    Desk desk;

    @Inject
    Committees committees;

    private @Nullable AgendaItemView item;

    @PostConstruct
    void load() {
        String code = desk.code("item", "agenda-item");
        item = committees.item(code).orElseThrow(() -> DomainException.notFound("agenda-item", code));
    }

    public @Nullable AgendaItemView getItem() {
        return item;
    }
}
