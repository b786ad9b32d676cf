package org.gouvernail.governance.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of steps and of what they produce. */
@ApplicationScoped
class StepStore {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    void remove(StepProduct product) {
        em.remove(product);
    }

    void flush() {
        em.flush();
    }

    Optional<StrategyStep> step(String code, boolean locked) {
        if (!StepService.isCode(code)) {
            return Optional.empty();
        }
        int cut = code.indexOf('-');
        return em.createQuery(
                        "select s from StrategyStep s where s.edition = :edition and s.kind = :kind",
                        StrategyStep.class)
                .setParameter("edition", Integer.valueOf(code.substring(1, cut)))
                .setParameter("kind", Steps.Kind.valueOf(code.substring(cut + 1)))
                .setLockMode(locked ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
                .getResultStream()
                .findFirst();
    }

    List<StrategyStep> steps(@Nullable Integer edition) {
        return em.createQuery("select s from StrategyStep s order by s.edition desc", StrategyStep.class)
                .getResultStream()
                .filter(s -> edition == null || s.code().startsWith("E" + edition + "-"))
                .sorted(Comparator.comparing(StrategyStep::edition).reversed().thenComparing(StrategyStep::kind))
                .toList();
    }

    List<StepProduct> products(StrategyStep step) {
        return em.createQuery("select p from StepProduct p where p.step = :step", StepProduct.class)
                .setParameter("step", step.id())
                .getResultStream()
                .sorted(Comparator.comparing(StepProduct::kind))
                .toList();
    }
}
