package org.gouvernail.web.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.committee.AgendaRecord;
import org.gouvernail.governance.committee.AgendaRecord.Fate;
import org.gouvernail.governance.committee.AgendaRecord.PointRecord;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.web.desk.Desk;
import org.jspecify.annotations.Nullable;

/** What became of every point that the agenda of the session in the address had. */
@Named
@RequestScoped
public class AgendaFates {

    @Inject
    Desk desk;

    @Inject
    AgendaRecord record;

    private @Nullable List<PointRecord> points;

    /** All of them in the order of the agenda, those put off or taken off in their places. */
    public List<PointRecord> getPoints() {
        List<PointRecord> known = points;
        if (known == null) {
            known = record.of(desk.code("code", "session"));
            points = known;
        }
        return known;
    }

    /** Those taken off. */
    public List<PointRecord> getRemoved() {
        return getPoints().stream().filter(p -> p.fate() == Fate.REMOVED).toList();
    }

    /** What settled a point, in words: a decision, a check's finding, or the opinion it is about. */
    public String settled(AgendaItemView item) {
        String key = opinion(item) ? "agenda.answered" : item.check() ? "agenda.checked" : "agenda.decided";
        return desk.words(key, String.valueOf(item.decision()));
    }

    /** Where that can be read. */
    public String settledPage(AgendaItemView item) {
        return opinion(item) ? item.subjectPage() : "/comite/decisions#" + item.decision();
    }

    private static boolean opinion(AgendaItemView item) {
        return item.subject().code().equals(item.decision());
    }
}
