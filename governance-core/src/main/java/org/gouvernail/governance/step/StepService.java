package org.gouvernail.governance.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.Links;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Subjects;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.strategy.Strategies;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class StepService implements Steps {

    static final String KIND = "step";

    @Inject
    StepStore store;

    @Inject
    Strategies strategies;

    @Inject
    Subjects subjects;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Override
    @Requires(Role.SECRETARIAT)
    public StepView plan(NewStep step) {
        int inForce = strategies.locked().edition().number();
        if (step.edition() < 1 || step.edition() > inForce + 1) {
            throw DomainException.invalid("step.edition", "/edition", String.valueOf(inForce + 1));
        }
        checkDates(step.startsOn(), step.endsOn());
        if (step.products().isEmpty()) {
            throw DomainException.invalid("step.no-product", "/products");
        }
        String code = StrategyStep.code(step.edition(), step.kind());
        if (store.step(code, false).isPresent()) {
            throw DomainException.conflict("step.planned", code);
        }
        StrategyStep made = new StrategyStep(step);
        store.add(made);
        store.flush();
        step.products().stream().sorted().forEach(p -> store.add(new StepProduct(made.id(), p)));
        return recorded("step.planned", made);
    }

    private static void checkDates(LocalDate from, LocalDate until) {
        if (until.isBefore(from) || from.getYear() < 1900 || until.getYear() > 2200) {
            throw DomainException.invalid("step.dates", "/endsOn");
        }
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public StepView change(
            String code, LocalDate startsOn, LocalDate endsOn, Set<Product> products, @Nullable String seen) {
        StrategyStep step = lock(code, seen);
        checkDates(startsOn, endsOn);
        List<StepProduct> before = store.products(step);
        Set<Product> asked = before.stream().map(StepProduct::kind).collect(Collectors.toSet());
        for (StepProduct one : before) {
            if (!products.contains(one.kind())) {
                if (one.view().delivered()) {
                    throw DomainException.conflictAt(
                            "/products", "step.delivered", one.kind().name());
                }
                store.remove(one);
            }
        }
        if (products.isEmpty()) {
            throw DomainException.invalid("step.no-product", "/products");
        }
        products.stream()
                .filter(p -> !asked.contains(p))
                .sorted()
                .forEach(p -> store.add(new StepProduct(step.id(), p)));
        step.move(startsOn, endsOn);
        return recorded("step.changed", step);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public StepView deliver(String code, Product product, Reference reference, @Nullable String seen) {
        StrategyStep step = lock(code, seen);
        StepProduct asked = asked(step, product);
        if (asked.accepted()) {
            throw DomainException.conflict("step.accepted", code, product.name());
        }
        check(reference);
        asked.deliver(reference, CurrentActor.get().account());
        return recorded("step.delivered", step);
    }

    private void check(Reference reference) {
        if ((reference.subject() == null) == (reference.link() == null)) {
            throw DomainException.invalid("step.reference", "/subject");
        }
        if (reference.subject() != null) {
            subjects.require(reference.subject());
            if (reference.sha256() != null) {
                throw DomainException.invalid("step.hash", "/sha256");
            }
            return;
        }
        String link = String.valueOf(reference.link());
        if (!link.startsWith("https://") || !Links.isAddress(link)) {
            throw DomainException.invalid("step.link", "/link");
        }
        if (reference.sha256() == null) {
            throw DomainException.invalid("step.hash", "/sha256");
        }
    }

    @Override
    @Requires(Role.COMMITTEE)
    public StepView accept(String code, Product product, @Nullable String seen) {
        StrategyStep step = lock(code, seen);
        StepProduct asked = asked(step, product);
        if (!asked.view().delivered()) {
            throw DomainException.conflict("step.not-delivered", code, product.name());
        }
        if (asked.accepted()) {
            throw DomainException.conflict("step.accepted", code, product.name());
        }
        if (CurrentActor.persons().contains(asked.deliveredBy())) {
            throw DomainException.forbidden("step.own-delivery");
        }
        asked.accept(CurrentActor.get(), journal.instant(ref(code)));
        return recorded("step.accepted", step);
    }

    @Override
    @Requires(Role.SECRETARIAT)
    public StepView end(String code, @Nullable String seen) {
        StrategyStep step = lock(code, seen);
        String missing = view(step).missing().stream().map(Product::name).collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw DomainException.conflict("step.products-missing", code, missing);
        }
        step.end(clock.today());
        return recorded("step.ended", step);
    }

    private StepProduct asked(StrategyStep step, Product product) {
        return store.products(step).stream()
                .filter(p -> p.kind() == product)
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("step-product", product.name()));
    }

    private StrategyStep lock(String code, @Nullable String seen) {
        StrategyStep step = store.step(code, true).orElseThrow(() -> DomainException.notFound(KIND, code));
        Version.check(seen, view(step));
        step.mustGoOn();
        return step;
    }

    private StepView recorded(String act, StrategyStep step) {
        store.flush();
        StepView view = view(step);
        journal.record(act, ref(step.code()), null, view);
        return view;
    }

    private StepView view(StrategyStep step) {
        return step.view(store.products(step).stream().map(StepProduct::view).toList(), clock.today());
    }

    private static SubjectRef ref(String code) {
        return new SubjectRef(KIND, code);
    }

    @Override
    public List<StepView> all(@Nullable Integer edition) {
        return store.steps(edition).stream().map(this::view).toList();
    }

    @Override
    public Optional<StepView> find(String code) {
        return store.step(code, false).map(this::view);
    }

    /** Whether a text is the code of a step: an edition and one of the four. */
    static boolean isCode(String text) {
        return text.matches("E[1-9]\\d{0,5}-[A-Z]+")
                && Arrays.stream(Kind.values()).anyMatch(k -> text.endsWith("-" + k));
    }
}
