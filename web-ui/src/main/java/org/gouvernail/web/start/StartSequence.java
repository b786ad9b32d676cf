package org.gouvernail.web.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.gouvernail.indicators.quarterly.CompilationRecovery;

/**
 * After the migrations, and outside the deployment itself: what a stop or crash left unfinished is taken up, the
 * demonstration is written if asked for, then the doors open.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class StartSequence {

    private static final System.Logger LOG = System.getLogger(StartSequence.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    CompilationRecovery compilations;

    @Inject
    Readiness readiness;

    @PostConstruct
    void begin() {
        executor.submit(this::open);
    }

    private void open() {
        try {
            compilations.resumeInterrupted();
            readiness.open();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "the product could not start", e);
        }
    }
}
