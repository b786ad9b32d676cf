package org.gouvernail.indicators.compilation;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/** On every server: keeps the runs it works on, and looks for work that no server does. */
@Singleton
@Startup
@DependsOn("Migrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class CompilationTimer {

    private static final System.Logger LOG = System.getLogger(CompilationTimer.class.getName());

    @Inject
    CompilationLauncher launcher;

    @Inject
    CompilationReconciler reconciler;

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void keep() {
        orLater(launcher::keep);
    }

    @Schedule(second = "30", minute = "*", hour = "*", persistent = false)
    void reconcile() {
        orLater(reconciler::requestMissing);
    }

    /** A failure here, such as a database that is away, is told and tried again at the next turn. */
    private static void orLater(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "compilations are looked after again at the next turn", e);
        }
    }
}
