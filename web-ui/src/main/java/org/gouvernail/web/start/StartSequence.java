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
 * After the migrations, and outside the deployment itself: the batch runtime is asked whether it can run jobs, the
 * demonstration is written if asked for, an administrator appointed where there is none, what a stop or crash left unfinished is taken up, then the doors open.
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
    FirstAdministrator administrator;

    @Inject
    CompilationRecovery compilations;

    @Inject
    Welcome welcome;

    @PostConstruct
    void begin() {
        try {
            LoadedOnce.claim(System.getProperties());
            executor.submit(this::open);
        } catch (RuntimeException e) {
            FailedStart.end(e);
        }
    }

    private void open() {
        try {
            compilations.requireJobs();
            demonstration.prepare();
            administrator.appoint();
            compilations.resumeInterrupted();
            readiness.open();
            welcome.print();
        } catch (RuntimeException | Error e) {
            FailedStart.end(e);
        }
    }
}
