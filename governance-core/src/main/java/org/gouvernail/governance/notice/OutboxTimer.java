package org.gouvernail.governance.notice;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/** Makes the digests whose morning came and sends the letters that wait, every twenty seconds where there is a mail server; whatever fails is told and tried again. */
@Singleton
@Startup
@DependsOn("Migrator")
public class OutboxTimer {

    private static final System.Logger LOG = System.getLogger(OutboxTimer.class.getName());

    @Inject
    Outbox outbox;

    @Inject
    Digests digests;

    @Schedule(second = "*/20", minute = "*", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void run() {
        try {
            MailServer.configured().ifPresent(server -> {
                digests.waiting().forEach(account -> digests.gather(account, server.product()));
                outbox.due().forEach(letter -> outbox.attempt(letter, server));
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "letters wait for the next turn", e);
        }
    }
}
