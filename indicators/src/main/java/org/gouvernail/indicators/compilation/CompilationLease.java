package org.gouvernail.indicators.compilation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Which server works on a run (bail): one at a time, as the database alone decides, by its own clock. A server that stops
 * renewing loses the run to whoever asks next; one that lost it stops at its next plan. In rows of their own, so that a
 * step that locks its run for long does not keep its server from renewing.
 */
@ApplicationScoped
class CompilationLease {

    /** How long a run stays with a server that is not heard of, in seconds. Renewed four times as often. */
    static final int SECONDS = 20;

    private static final String UNTIL = "held_until = current_timestamp + interval '" + SECONDS + "' second";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    /** This server, until it stops. */
    private final String server = UUID.randomUUID().toString();

    /** Takes a run that no server holds, or whose server was not heard of in time; tells whether it is now held here. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean take(UUID run) {
        return em.createNativeQuery("update compilation_lease set server = ?, " + UNTIL
                                + " where compilation_id = ? and (server is null or server = ?"
                                + " or held_until < current_timestamp)")
                        .setParameter(1, server)
                        .setParameter(2, run)
                        .setParameter(3, server)
                        .executeUpdate()
                == 1;
    }

    /** Keeps a run a while longer; tells whether it is still held here. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean renew(UUID run) {
        return em.createNativeQuery(
                                "update compilation_lease set " + UNTIL + " where compilation_id = ? and server = ?")
                        .setParameter(1, run)
                        .setParameter(2, server)
                        .executeUpdate()
                == 1;
    }

    /** Gives a run back; tells whether it was still held here. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean release(UUID run) {
        return em.createNativeQuery("update compilation_lease set server = null, held_until = null"
                                + " where compilation_id = ? and server = ?")
                        .setParameter(1, run)
                        .setParameter(2, server)
                        .executeUpdate()
                == 1;
    }

    /** The runs that nobody works on: unfinished ones without a server, and those whose server was not heard of in time. */
    @Transactional
    List<UUID> unheld() {
        List<?> runs = em.createNativeQuery("select l.compilation_id from compilation_lease l"
                        + " join compilation c on c.id = l.compilation_id"
                        + " where l.held_until < current_timestamp"
                        + " or (l.server is null and c.state in ('STARTING', 'STARTED'))")
                .getResultList();
        return runs.stream().map(id -> UUID.fromString(id.toString())).toList();
    }
}
