package org.gouvernail.sectorplans.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.reminder.Reminders.Owing;
import org.gouvernail.sectorplans.reminder.Reminders.Unattended;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.status.UpdateState;

/** Works out who owes which updates. */
@ApplicationScoped
@Transactional
class Debts {

    private static final Set<UpdateState> BEING_WRITTEN = EnumSet.of(UpdateState.DRAFT, UpdateState.RETURNED);

    @Inject
    MeasureDirectory measures;

    @Inject
    StatusUpdates updates;

    @Inject
    Accounts accounts;

    /** Who owes what of a period, whether or not it is open, in the order of their accounts. */
    List<Owing> of(String period) {
        Map<String, List<String>> owed = new TreeMap<>();
        owing(period)
                .forEach((measure, holders) -> holders.forEach(account ->
                        owed.computeIfAbsent(account, k -> new ArrayList<>()).add(measure.code())));
        return owed.entrySet().stream()
                .map(e -> new Owing(e.getKey(), e.getValue()))
                .toList();
    }

    /** The lead ministries that owe updates of a period and have nobody to tell, in the order of their codes. */
    List<Unattended> unattended(String period) {
        Map<String, List<String>> owed = new TreeMap<>();
        owing(period).forEach((measure, holders) -> {
            if (holders.isEmpty()) {
                owed.computeIfAbsent(measure.leadOrganisation(), k -> new ArrayList<>())
                        .add(measure.code());
            }
        });
        return owed.entrySet().stream()
                .map(e -> new Unattended(e.getKey(), e.getValue()))
                .toList();
    }

    /** The measures of which an update is owed, each with the accounts that coordinate it, in the order of the measures. */
    private Map<MeasureKey, List<String>> owing(String period) {
        Set<String> sent = CurrentActor.call(Actor.SYSTEM, () -> updates.list(period, null, null)).stream()
                .filter(u -> !u.prefilled() && !BEING_WRITTEN.contains(u.state()))
                .map(UpdateView::measure)
                .collect(Collectors.toSet());
        Map<String, List<String>> holders = new HashMap<>();
        Map<MeasureKey, List<String>> owing = new LinkedHashMap<>();
        for (MeasureKey measure : measures.all(null)) {
            if (measure.state() == MeasureState.UNDER_WAY && !sent.contains(measure.code())) {
                owing.put(
                        measure,
                        holders.computeIfAbsent(
                                measure.leadOrganisation() + "/" + measure.plan(),
                                k -> accounts.holders(Role.COORDINATOR, measure.leadOrganisation(), measure.plan())));
            }
        }
        return owing;
    }
}
