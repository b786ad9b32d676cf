package org.gouvernail.governance.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.strategy.Strategies;
import org.gouvernail.governance.strategy.StrategyView;
import org.gouvernail.governance.strategy.StrategyView.ObjectiveView;
import org.gouvernail.governance.strategy.StrategyView.OrientationView;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class EditionService implements Editions {

    @Inject
    EditionStore store;

    @Inject
    Strategies strategies;

    @Inject
    Journal journal;

    @Override
    public List<KeptEdition> all() {
        int inForce = inForce();
        return store.editions().stream().map(e -> e.kept(inForce)).toList();
    }

    @Override
    public Optional<KeptEdition> find(int number) {
        int inForce = inForce();
        return store.edition(number).map(e -> e.kept(inForce));
    }

    /** The canonical bytes of an edition, whose hash is kept. */
    String record(int number) {
        return store.edition(number)
                .map(Edition::record)
                .orElseThrow(() -> DomainException.notFound("edition", String.valueOf(number)));
    }

    @Override
    public List<Difference> changes(int number) {
        EditionContent after = find(number)
                .map(KeptEdition::content)
                .orElseThrow(() -> DomainException.notFound("edition", String.valueOf(number)));
        return store.edition(number - 1)
                .map(before -> EditionDiff.between(before.content(), after))
                .orElse(List.of());
    }

    @Override
    public Map<String, List<String>> successors() {
        Map<String, List<String>> successors = new HashMap<>();
        store.editions().forEach(e -> e.content().successions().forEach(s -> successors.put(s.from(), s.to())));
        return successors;
    }

    private int inForce() {
        return strategies
                .current(null)
                .filter(s -> s.edition().adoptedOn() != null)
                .map(s -> s.edition().number())
                .orElse(-1);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public KeptEdition adoptFirst(
            LocalizedText title,
            LocalizedText vision,
            LocalDate adoptedOn,
            Provenance provenance,
            List<EditionOrientation> orientations) {
        StrategyView draft = strategies.locked();
        if (draft.edition().adoptedOn() != null) {
            throw DomainException.conflict("strategy.adopted", draft.code());
        }
        EditionContent paper = content(draft, 0);
        store.add(new Edition(paper, journal.instant(ref(draft))));
        return adopt(
                draft,
                new EditionContent(
                        1,
                        title,
                        adoptedOn,
                        adoptedOn,
                        vision,
                        provenance,
                        orientations,
                        List.of(),
                        List.of(),
                        null,
                        null));
    }

    /** The edition in force as it was adopted; where it was adopted before editions were kept, as the strategy says it. */
    EditionContent standing(StrategyView strategy) {
        int number = strategy.edition().number();
        return store.edition(number).map(Edition::content).orElseGet(() -> content(strategy, number));
    }

    /** Puts a whole edition in force, in the caller's transaction, under the strategy's lock. */
    KeptEdition adopt(StrategyView before, EditionContent next) {
        if (next.number() > 1 && store.edition(before.edition().number()).isEmpty()) {
            store.add(new Edition(standing(before), journal.instant(ref(before))));
        }
        LocalDate adopted = Objects.requireNonNull(next.adoptedOn());
        strategies.adopt(
                next.title(), next.vision(), adopted, next.provenance(), tree(next.orientations(), leads(before)));
        Edition kept = new Edition(next, journal.instant(ref(before)));
        store.add(kept);
        store.flush();
        return kept.kept(next.number());
    }

    /** Who leads each orientation now: a reorganisation passes it on, whatever the edition says. */
    private static Map<String, String> leads(StrategyView strategy) {
        Map<String, String> leads = new HashMap<>();
        strategy.orientations().forEach(o -> {
            if (o.leadOrganisation() != null) {
                leads.put(o.code(), o.leadOrganisation());
            }
        });
        return leads;
    }

    private static List<OrientationView> tree(List<EditionOrientation> orientations, Map<String, String> leads) {
        List<OrientationView> tree = new ArrayList<>();
        for (EditionOrientation o : orientations) {
            tree.add(new OrientationView(
                    o.code(),
                    o.title(),
                    words(o.target()),
                    leads.getOrDefault(o.code(), o.leadOrganisation()),
                    o.provenance(),
                    o.objectives().stream()
                            .map(b -> new ObjectiveView(b.code(), b.title(), words(b.target()), b.provenance()))
                            .toList()));
        }
        return tree;
    }

    private static @Nullable LocalizedText words(@Nullable Target target) {
        return target == null ? null : target.text();
    }

    private static @Nullable Target target(@Nullable LocalizedText words) {
        return words == null ? null : Target.of(words);
    }

    private static EditionContent content(StrategyView strategy, int number) {
        return new EditionContent(
                number,
                strategy.edition().title(),
                strategy.edition().adoptedOn(),
                strategy.edition().adoptedOn(),
                strategy.vision(),
                strategy.provenance(),
                strategy.orientations().stream()
                        .map(o -> new EditionOrientation(
                                o.code(),
                                o.title(),
                                target(o.target()),
                                o.leadOrganisation(),
                                o.provenance(),
                                o.objectives().stream()
                                        .map(b -> new EditionObjective(
                                                b.code(), b.title(), target(b.target()), b.provenance()))
                                        .toList()))
                        .toList(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static SubjectRef ref(StrategyView strategy) {
        return new SubjectRef("strategy", strategy.code());
    }
}
