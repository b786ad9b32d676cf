package org.gouvernail.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouvernail.governance.edition.Changes.Act;
import org.gouvernail.governance.edition.Changes.Change;
import org.gouvernail.governance.edition.Editions;
import org.gouvernail.governance.edition.Editions.EditionObjective;
import org.gouvernail.governance.edition.Editions.EditionOrientation;
import org.gouvernail.governance.edition.Editions.Target;
import org.gouvernail.governance.edition.Revisions;
import org.gouvernail.governance.edition.Revisions.Proposed;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.step.Steps;
import org.gouvernail.governance.step.Steps.Kind;
import org.gouvernail.governance.step.Steps.NewStep;
import org.gouvernail.governance.step.Steps.Product;
import org.gouvernail.governance.step.Steps.Reference;
import org.gouvernail.sectorplans.planobjective.PlanObjectives;

/** The strategy's own life: its first edition, the steps that led to it, what plans aim at, and a revision to come. */
@Dependent
class StrategyLife {

    private static final String SECRETARIAT = "secretariat";
    private static final LocalDate REVISED = LocalDate.of(2018, 1, 5);

    @Inject
    Editions editions;

    @Inject
    Steps steps;

    @Inject
    PlanObjectives objectives;

    @Inject
    Revisions revisions;

    void plan(Chronicle chronicle) {
        Row strategy = Row.of("strategy").get(0);
        chronicle.on(strategy.date("adopted"), SECRETARIAT, () -> adopt(strategy));
        for (Row row : Row.of("steps")) {
            chronicle.on(row.date("recorded"), SECRETARIAT, () -> plan(row));
            if (!row.text("ended").isEmpty()) {
                products(row).forEach((product, reference) -> {
                    chronicle.on(row.date("ended"), SECRETARIAT, () -> deliver(row, product, reference));
                    chronicle.on(row.date("ended"), "chair", () -> {
                        steps.accept(code(row), product, seen(row));
                    });
                });
                chronicle.on(row.date("ended"), SECRETARIAT, () -> steps.end(code(row), seen(row)));
            }
        }
        for (Row row : Row.of("planobjectives")) {
            chronicle.on(
                    row.date("recorded"),
                    SECRETARIAT,
                    () -> objectives.add(
                            row.text("plan"),
                            row.text("code"),
                            new PlanObjectives.Content(row.words("title"), row.list("aligned"), row.provenance())));
        }
        chronicle.on(REVISED, SECRETARIAT, () -> revisions.propose(proposal()));
    }

    private void adopt(Row strategy) {
        editions.adoptFirst(
                strategy.words("adopted_edition"),
                strategy.words("adopted_vision"),
                strategy.date("adopted"),
                strategy.provenance(),
                Row.of("orientations").stream().map(StrategyLife::orientation).toList());
    }

    private static EditionOrientation orientation(Row row) {
        String unit = row.textOrNull("unit_fr");
        return new EditionOrientation(
                row.text("code"),
                row.words("title"),
                new Target(
                        row.words("target"),
                        row.textOrNull("value"),
                        unit == null ? null : row.words("unit"),
                        false,
                        null,
                        null,
                        row.numberOrNull("year")),
                null,
                row.provenance(),
                Row.of("objectives").stream()
                        .filter(o -> o.text("orientation").equals(row.text("code")))
                        .map(o -> new EditionObjective(o.text("code"), o.words("title"), null, Provenance.ILLUSTRATIVE))
                        .toList());
    }

    private void plan(Row row) {
        steps.plan(new NewStep(
                Integer.parseInt(row.text("edition")),
                Kind.valueOf(row.text("kind")),
                row.date("starts"),
                row.date("ends"),
                Set.copyOf(products(row).keySet()),
                row.provenance()));
    }

    private void deliver(Row row, Product product, String reference) {
        steps.deliver(code(row), product, new Reference(SubjectRef.parse(reference), null, null), seen(row));
    }

    private String seen(Row row) {
        return Version.of(steps.find(code(row)).orElseThrow());
    }

    private static String code(Row row) {
        return "E" + row.text("edition") + "-" + row.text("kind");
    }

    /** What a step produces and where that is. */
    private static Map<Product, String> products(Row row) {
        Map<Product, String> products = new LinkedHashMap<>();
        for (String one : row.list("products")) {
            int cut = one.indexOf('=');
            products.put(Product.valueOf(one.substring(0, cut)), one.substring(cut + 1));
        }
        return products;
    }

    /** Invented to illustrate: nothing of the kind was proposed. */
    private static Proposed proposal() {
        return new Proposed(
                LocalizedText.of(
                        "Deuxième édition (proposition illustrative)", "Second edition (illustrative proposal)"),
                1,
                List.of(
                        new Change(
                                Act.SET_TARGET,
                                "SNQ-O4",
                                null,
                                null,
                                new Target(
                                        LocalizedText.of(
                                                "Au moins 70\u00a0% des citoyens bénéficient de la transformation"
                                                        + " numérique des municipalités",
                                                "At least 70% of citizens benefit from the digital transformation of"
                                                        + " municipalities"),
                                        "70",
                                        LocalizedText.of("% des citoyens", "% of citizens"),
                                        false,
                                        null,
                                        null,
                                        2022),
                                null,
                                List.of(),
                                null,
                                LocalizedText.of(
                                        "Exemple d’une cible abaissée\u00a0: les lecteurs la voient comme telle.",
                                        "Example of a lowered target: readers see it as such."),
                                List.of("fact~F-6")),
                        new Change(
                                Act.REWORD,
                                "SNQ-O7.2",
                                null,
                                LocalizedText.of(
                                        "Rendre l’offre culturelle plus visible et plus consultée en ligne",
                                        "Make culture more visible and more consulted online"),
                                null,
                                null,
                                List.of(),
                                null,
                                LocalizedText.of(
                                        "Exemple d’un libellé rapproché de la cible de l’orientation.",
                                        "Example of wording brought closer to the orientation’s target."),
                                List.of("fact~F-3"))));
    }
}
