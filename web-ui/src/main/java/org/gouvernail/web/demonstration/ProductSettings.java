package org.gouvernail.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What an instance remembers of itself from one start to the next. */
@ApplicationScoped
class ProductSettings {

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Transactional
    public Optional<String> read(String name) {
        List<?> found = em.createNativeQuery("select content from product_setting where name = ?1")
                .setParameter(1, name)
                .getResultList();
        return found.stream().map(String::valueOf).findFirst();
    }

    @Transactional
    public void write(String name, String content) {
        int changed = em.createNativeQuery("update product_setting set content = ?2 where name = ?1")
                .setParameter(1, name)
                .setParameter(2, content)
                .executeUpdate();
        if (changed == 0) {
            em.createNativeQuery("insert into product_setting (name, content) values (?1, ?2)")
                    .setParameter(1, name)
                    .setParameter(2, content)
                    .executeUpdate();
        }
    }
}
