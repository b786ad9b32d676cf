package org.gouvernail.web.database;

import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** The end of a start that failed: one plain line, the details in the log before it, and a process that ends. */
public final class FailedStart {

    private static final System.Logger LOG = System.getLogger(FailedStart.class.getName());
    private static final int EXIT = 1;

    private FailedStart() {}

    /** Says what failed and ends the process at once: a server that can never be ready must not look alive. */
    public static void end(Throwable failure) {
        LOG.log(Level.ERROR, "the product could not start", failure);
        PrintStream out = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        out.println(text(failure));
        out.flush();
        Runtime.getRuntime().halt(EXIT);
    }

    /** The reason in both languages, on one line each: what the database said, else what was said deepest inside. */
    static String text(Throwable failure) {
        Throwable reason = failure;
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (!(reason instanceof SQLException) || t instanceof SQLException) {
                reason = t;
            }
        }
        String said = reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
        String line = said.lines().findFirst().orElse(said);
        return System.lineSeparator() + "Gouvernail n’a pas pu démarrer : " + line + System.lineSeparator()
                + "Gouvernail could not start: " + line;
    }
}
