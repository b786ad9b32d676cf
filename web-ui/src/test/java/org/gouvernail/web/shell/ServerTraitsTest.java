package org.gouvernail.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.FacesException;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.gouvernail.governance.kernel.DomainException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ServerTraitsTest {

    @Test
    void a_refused_page_leaves_no_trace_in_the_log() {
        DomainException unknown = DomainException.notFound("plan", "NOPE");
        assertThat(isLogged(new ServletException(new FacesException(unknown)))).isFalse();
        assertThat(isLogged(unknown)).isFalse();
    }

    @Test
    void a_request_that_the_server_cannot_read_leaves_no_trace_in_the_log() {
        Exception unreadable = new Exception("Host is not set");
        unreadable.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("org.glassfish.grizzly.http.server.util.Mapper", "map", "Mapper.java", 787)
        });
        assertThat(isLogged(unreadable)).isFalse();
    }

    @Test
    void a_key_that_was_taken_a_moment_before_leaves_no_trace_in_the_log() {
        assertThat(isLogged(new PersistenceException(new SQLException("taken", "23505"))))
                .isFalse();
        assertThat(isLogged(new PersistenceException(new SQLException("full", "53100"))))
                .isTrue();
    }

    @Test
    void a_failure_is_logged() {
        assertThat(isLogged(new ServletException(new IllegalStateException("broken"))))
                .isTrue();
        assertThat(isLogged(null)).isTrue();
    }

    private static boolean isLogged(@Nullable Throwable thrown) {
        LogRecord record = new LogRecord(Level.WARNING, "Servlet.service() threw exception");
        record.setThrown(thrown);
        return ServerTraits.tellsOfAFailure(record);
    }
}
