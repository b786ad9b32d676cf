package org.gouvernail.governance.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.gouvernail.governance.edition.Changes.Act;
import org.gouvernail.governance.edition.Changes.Change;
import org.gouvernail.governance.edition.Changes.Reasoned;
import org.gouvernail.governance.edition.Changes.Succession;
import org.gouvernail.governance.edition.Editions.EditionContent;
import org.gouvernail.governance.edition.Editions.EditionObjective;
import org.gouvernail.governance.edition.Editions.EditionOrientation;
import org.gouvernail.governance.edition.Editions.Target;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** The edition that changes make of another: what they do not name stays word for word. */
final class NextEdition {

    private final Provenance provenance;

    private NextEdition(Provenance provenance) {
        this.provenance = provenance;
    }

    /**
     * @param changes without problem: see {@link EditionRules}
     * @param provenance of what is new
     */
    static EditionContent of(
            EditionContent base,
            LocalizedText title,
            List<Change> changes,
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate effectOn,
            Provenance provenance,
            String revision,
            @Nullable String decision) {
        NextEdition next = new NextEdition(provenance);
        List<EditionOrientation> tree = new ArrayList<>(base.orientations());
        LocalizedText vision = base.vision();
        for (Change change : changes) {
            if (change.act() == Act.REWORD_VISION) {
                vision = Objects.requireNonNull(change.text());
            } else if (change.act() == Act.ADD_ORIENTATION) {
                tree.add(next.orientation(change));
            }
        }
        for (Change change : changes) {
            tree.replaceAll(o -> next.applied(o, change));
            if (change.act() == Act.DROP) {
                tree.removeIf(o -> o.code().equals(change.code()));
            }
        }
        return new EditionContent(
                base.number() + 1,
                title,
                adoptedOn,
                effectOn,
                vision,
                provenance,
                List.copyOf(tree),
                changes.stream()
                        .filter(c -> c.act() == Act.DROP)
                        .map(c -> new Succession(c.about(), c.successors()))
                        .toList(),
                changes.stream()
                        .map(c -> new Reasoned(c.act(), c.about(), c.reason(), c.evidence()))
                        .toList(),
                revision,
                decision);
    }

    private EditionOrientation orientation(Change change) {
        return new EditionOrientation(
                change.about(),
                Objects.requireNonNull(change.text()),
                change.target(),
                change.leadOrganisation(),
                provenance,
                List.of());
    }

    private EditionOrientation applied(EditionOrientation one, Change change) {
        boolean itself = one.code().equals(change.code());
        return switch (change.act()) {
            case REWORD ->
                itself
                        ? with(one, Objects.requireNonNull(change.text()), one.target())
                        : within(one, change, o -> with(o, Objects.requireNonNull(change.text()), o.target()));
            case SET_TARGET ->
                itself
                        ? with(one, one.title(), change.target())
                        : within(one, change, o -> with(o, o.title(), change.target()));
            case DROP ->
                objectives(
                        one,
                        one.objectives().stream()
                                .filter(o -> !o.code().equals(change.code()))
                                .toList());
            case ADD_OBJECTIVE -> one.code().equals(change.orientation()) ? with(one, change) : one;
            case ADD_ORIENTATION, REWORD_VISION -> one;
        };
    }

    private EditionOrientation with(EditionOrientation one, Change added) {
        List<EditionObjective> all = new ArrayList<>(one.objectives());
        all.add(new EditionObjective(added.about(), Objects.requireNonNull(added.text()), added.target(), provenance));
        return objectives(one, List.copyOf(all));
    }

    private EditionOrientation with(EditionOrientation one, LocalizedText title, @Nullable Target target) {
        return new EditionOrientation(one.code(), title, target, one.leadOrganisation(), provenance, one.objectives());
    }

    private EditionObjective with(EditionObjective one, LocalizedText title, @Nullable Target target) {
        return new EditionObjective(one.code(), title, target, provenance);
    }

    private static EditionOrientation within(
            EditionOrientation one, Change change, UnaryOperator<EditionObjective> to) {
        return objectives(
                one,
                one.objectives().stream()
                        .map(o -> o.code().equals(change.code()) ? to.apply(o) : o)
                        .toList());
    }

    private static EditionOrientation objectives(EditionOrientation one, List<EditionObjective> objectives) {
        return new EditionOrientation(
                one.code(), one.title(), one.target(), one.leadOrganisation(), one.provenance(), objectives);
    }
}
