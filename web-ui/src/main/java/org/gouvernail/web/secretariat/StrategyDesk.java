package org.gouvernail.web.secretariat;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.edition.Revisions;
import org.gouvernail.governance.edition.Revisions.RevisionView;
import org.gouvernail.governance.edition.Revisions.State;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.step.Steps;
import org.gouvernail.governance.step.Steps.Kind;
import org.gouvernail.governance.step.Steps.NewStep;
import org.gouvernail.governance.step.Steps.Product;
import org.gouvernail.governance.step.Steps.ProductView;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/** The secretariat's work on the strategy's life: steps to plan, to deliver and to end, revisions to go on with. */
@Named
@RequestScoped
public class StrategyDesk {

    private static final String PAGE = "/secretariat/strategie";
    private static final int MOST_EDITIONS = 999_999;

    @Inject
    Desk desk;

    @Inject
    Steps steps;

    @Inject
    Revisions revisions;

    private List<StepForm> stepForms = List.of();
    private List<RevisionView> openRevisions = List.of();
    private @Nullable String edition;
    private @Nullable String kind = Kind.TARGET.name();
    private @Nullable String startsOn;
    private @Nullable String endsOn;
    private List<String> products = List.of();

    @PostConstruct
    void load() {
        stepForms = steps.all(null).stream()
                .filter(s -> s.endedOn() == null)
                .map(s -> new StepForm(s, desk.posted()))
                .toList();
        openRevisions = revisions.all().stream().filter(StrategyDesk::goesOn).toList();
    }

    private static boolean goesOn(RevisionView revision) {
        return revision.state() == State.PROPOSED || revision.state() == State.SUBMITTED;
    }

    public void plan() {
        act("", "step.plan-done", () -> {
            Typed typed = new Typed();
            Integer number = typed.given(typed.whole(edition, "/edition", 1, MOST_EDITIONS), edition, "/edition");
            LocalDate from = typed.given(typed.date(startsOn, "/startsOn"), startsOn, "/startsOn");
            LocalDate until = typed.given(typed.date(endsOn, "/endsOn"), endsOn, "/endsOn");
            typed.check();
            if (number != null && from != null && until != null) {
                steps.plan(new NewStep(
                        number, Kind.valueOf(String.valueOf(kind)), from, until, asked(), Provenance.ILLUSTRATIVE));
            }
        });
    }

    private Set<Product> asked() {
        Set<Product> asked = EnumSet.noneOf(Product.class);
        products.forEach(p -> asked.add(Product.valueOf(p)));
        return asked;
    }

    public void move(int index) {
        StepForm form = stepForms.get(index);
        act("steps:rows:" + index + ":", "step.changed", form.getStep().code(), () -> {
            Typed typed = new Typed();
            LocalDate from = typed.given(typed.date(form.getStartsOn(), "/startsOn"), form.getStartsOn(), "/startsOn");
            LocalDate until = typed.given(typed.date(form.getEndsOn(), "/endsOn"), form.getEndsOn(), "/endsOn");
            typed.check();
            if (from != null && until != null) {
                Set<Product> same = form.getStep().products().stream()
                        .map(ProductView::kind)
                        .collect(Collectors.toSet());
                steps.change(form.getStep().code(), from, until, same, form.getSeen());
            }
        });
    }

    public void deliver(int index) {
        StepForm form = stepForms.get(index);
        act(
                "steps:rows:" + index + ":",
                "step.deliver-done",
                form.getStep().code(),
                () -> steps.deliver(
                        form.getStep().code(), Product.valueOf(form.getProduct()), form.reference(), form.getSeen()));
    }

    public void end(int index) {
        StepForm form = stepForms.get(index);
        act(
                "steps:rows:" + index + ":",
                "step.end-done",
                form.getStep().code(),
                () -> steps.end(form.getStep().code(), form.getSeen()));
    }

    private void act(String place, String done, Runnable work) {
        act(place, done, "", work);
    }

    private void act(String place, String done, String code, Runnable work) {
        try {
            work.run();
            desk.done(PAGE, done, code);
        } catch (DomainException e) {
            desk.refused(e, pointer -> switch (pointer) {
                case "/edition", "/startsOn", "/endsOn", "/products" ->
                    (place.isEmpty() ? "plan:" : place) + pointer.substring(1);
                case "/subject", "/link" -> place + "where";
                case "/sha256" -> place + "sha";
                default -> null;
            });
        }
    }

    public List<StepForm> getStepForms() {
        return stepForms;
    }

    /** The revisions that are not decided yet. */
    public List<RevisionView> getOpenRevisions() {
        return openRevisions;
    }

    public List<Kind> getKinds() {
        return Arrays.asList(Kind.values());
    }

    public List<Product> getAllProducts() {
        return Arrays.asList(Product.values());
    }

    public @Nullable String getEdition() {
        return edition;
    }

    public void setEdition(@Nullable String edition) {
        this.edition = edition;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable String startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable String endsOn) {
        this.endsOn = endsOn;
    }

    public List<String> getProducts() {
        return products;
    }

    public void setProducts(List<String> products) {
        this.products = products;
    }
}
