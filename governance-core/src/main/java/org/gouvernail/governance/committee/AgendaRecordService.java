package org.gouvernail.governance.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.gouvernail.governance.kernel.Subjects;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class AgendaRecordService implements AgendaRecord {

    /** The acts that take a point off an agenda. */
    private static final Set<String> LEAVING = Set.of("agenda.removed", "agenda.withdrawn");

    @Inject
    CommitteeStore store;

    @Inject
    Subjects subjects;

    @Inject
    Journal journal;

    @Inject
    OwnBodies own;

    @Override
    @Requires({Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.ADVISOR})
    public List<PointRecord> of(String session) {
        String body = store.find(CommitteeSession.class, session, LockModeType.NONE)
                .map(s -> s.view().committee())
                .orElseThrow(() -> DomainException.notFound("session", session));
        own.mustRead("session", session, body);
        List<PointRecord> points = new ArrayList<>();
        store.placed(session).forEach(item -> points.add(here(item)));
        store.carriedPlaces(session).forEach(carried -> points.add(carried(session, carried)));
        points.sort(Comparator.comparingInt(PointRecord::position));
        return points;
    }

    private PointRecord here(AgendaItem item) {
        boolean withdrawn = item.state().withdrawn() != null;
        Fate fate = withdrawn ? Fate.REMOVED : item.isOpen() ? Fate.OPEN : Fate.SETTLED;
        return new PointRecord(item.position(), view(item), fate, null, removal(item));
    }

    private PointRecord carried(String session, CarriedItem carried) {
        AgendaItem item = store.item(carried.item(), LockModeType.NONE).orElseThrow();
        List<String> passed = store.passedThrough(carried.item());
        int next = passed.indexOf(session) + 1;
        String to = next < passed.size() ? passed.get(next) : item.session();
        return new PointRecord(carried.position(), view(item), Fate.CARRIED, to, null);
    }

    private @Nullable Removal removal(AgendaItem item) {
        LocalizedText reason = item.state().withdrawn();
        return reason == null
                ? null
                : journal.backwards(new SubjectRef(AgendaItemState.KIND, item.number()))
                        .filter(entry -> LEAVING.contains(entry.act()))
                        .findFirst()
                        .map(entry -> new Removal(entry.actor(), entry.at(), reason))
                        .orElse(null);
    }

    private Committees.AgendaItemView view(AgendaItem item) {
        return item.view(subjects.resolve(item.subject()).map(Subject::page).orElse("/"));
    }
}
