package org.gouvernail.web.shell;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.gouvernail.governance.kernel.UniqueKey;

/**
 * Two traits of the server that no setting of its own reaches. It writes into its log, with a trace, each page that the
 * product refuses, each request that it cannot read itself, and each key that two requests wanted at once, of which one is
 * told so: anyone could fill the disk with them, so they are left out; a failure is logged once, under its number. And it
 * knows no words for the statuses that came after its time, and
 * sends {@code CUSTOM} for them.
 */
@WebListener
public class ServerTraits implements ServletContextListener {

    private static final System.Logger LOG = System.getLogger(ServerTraits.class.getName());

    /** Kept here: a logger that nothing holds is forgotten with its filter. */
    private static final Logger REQUESTS = Logger.getLogger("jakarta.enterprise.web.core");

    /** Named by {@code eclipselink.session-name}. */
    private static final Logger DATABASE = Logger.getLogger("org.eclipse.persistence.session.gouvernail");

    private static final Logger PARAMETERS = Logger.getLogger("org.glassfish.grizzly.http.util.Parameters");

    /** Where the server reads what came. */
    private static final String READING = "org.glassfish.grizzly.http.";

    private static final Map<Integer, String> PHRASES =
            Map.of(422, "Unprocessable Content", 428, "Precondition Required", 429, "Too Many Requests");

    @Override
    public void contextInitialized(ServletContextEvent event) {
        REQUESTS.setFilter(ServerTraits::tellsOfAFailure);
        DATABASE.setFilter(ServerTraits::tellsOfAFailure);
        PARAMETERS.setLevel(java.util.logging.Level.WARNING);
        try {
            Method register =
                    Class.forName(READING + "util.HttpStatus").getDeclaredMethod("register", int.class, String.class);
            register.setAccessible(true);
            for (Map.Entry<Integer, String> phrase : PHRASES.entrySet()) {
                register.invoke(null, phrase.getKey(), phrase.getValue());
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.INFO, "this server keeps its own words for statuses");
        }
    }

    /**
     * Whether a record is of use to those who run the product: neither a refusal, nor a request that cannot be read, nor a
     * key that was taken a moment before.
     */
    static boolean tellsOfAFailure(LogRecord record) {
        Throwable thrown = record.getThrown();
        if (thrown == null) {
            return true;
        }
        StackTraceElement[] trace = thrown.getStackTrace();
        boolean unreadable = trace.length > 0 && trace[0].getClassName().startsWith(READING);
        return !unreadable && !UniqueKey.isTaken(thrown) && FailurePage.refused(thrown) == null;
    }
}
