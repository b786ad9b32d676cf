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
import org.gouvernail.indicators.compilation.CompilationRecovery;
import org.gouvernail.web.database.FailedStart;
import org.gouvernail.web.demonstration.Demonstration;

/**
 * After the migrations, and outside the deployment itself: the demonstration is written if asked for, what a stop
 * or crash left unfinished is taken up, then the doors open.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class StartSequence {

    @Resource
    ManagedExecutorService executor;

    @Inject
    Readiness readiness;

    @Inject
    Demonstration demonstration;

    @Inject
    CompilationRecovery compilations;

    @Inject
    Welcome welcome;

    @PostConstruct
    void begin() {
        executor.submit(this::open);
    }

    private void open() {
        try {
            demonstration.prepare();
            compilations.resumeInterrupted();
            readiness.open();
            welcome.print();
        } catch (RuntimeException | Error e) {
            FailedStart.end(e);
        }
    }
}
