package org.gouvernail.sectorplans.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.sectorplans.freshness.FreshnessRules.Fact;
import org.gouvernail.sectorplans.quarter.PublishedFigures;
import org.gouvernail.sectorplans.quarter.PublishedFigures.Published;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class FreshnessService implements Freshness {

    private static final Set<Role> READ_ALL = Set.of(Role.SECRETARIAT, Role.COMMITTEE, Role.AUDITOR, Role.SYSTEM);

    private static final Set<Role> READ_THEIRS = Set.of(Role.COORDINATOR, Role.APPROVER);

    @Inject
    FreshnessStore store;

    @Inject
    Instance<PublishedFigures> figures;

    @Inject
    BusinessClock clock;

    @Override
    public Index index() {
        LocalDate today = clock.today();
        if (readsWhatStands()) {
            Index all = FreshnessRules.index(store.facts(today, null), today, null);
            return new Index(
                    all.on(),
                    null,
                    all.strategy(),
                    all.milestones(),
                    all.ministries().stream()
                            .filter(m -> mayRead(m.organisation()))
                            .toList());
        }
        Published published = published();
        return FreshnessRules.index(asPublished(published), today, published == null ? null : published.period());
    }

    @Override
    public List<Row> milestones(@Nullable String organisation) {
        LocalDate today = clock.today();
        Stream<Fact> facts = readsWhatStands()
                ? store.facts(today, null).stream().filter(f -> mayRead(f.organisation()))
                : asPublished(published()).stream();
        return facts.filter(f -> organisation == null || organisation.equals(f.organisation()))
                .map(f -> f.row(today))
                .toList();
    }

    private List<Fact> asPublished(@Nullable Published published) {
        return published == null ? List.of() : store.facts(clock.today(), published.compilation());
    }

    private @Nullable Published published() {
        return figures.isUnsatisfied() ? null : figures.get().latest(null).orElse(null);
    }

    private static boolean readsWhatStands() {
        Actor actor = CurrentActor.get();
        return Stream.concat(READ_ALL.stream(), READ_THEIRS.stream()).anyMatch(actor::has);
    }

    private static boolean mayRead(String organisation) {
        Actor actor = CurrentActor.get();
        return READ_ALL.stream().anyMatch(actor::has)
                || READ_THEIRS.stream().anyMatch(role -> actor.hasFor(role, organisation));
    }
}
