package org.gouvernail.web.shell;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.gouvernail.governance.kernel.Json;

/** The one stylesheet: its address carries a fingerprint of its content, so that readers may keep it for good. */
@WebListener
public class Stylesheet implements ServletContextListener {

    private static final String PATH = "/resources/gouvernail.css";

    private static volatile String address = PATH;

    static String address() {
        return address;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        address = PATH + "?v=" + fingerprint(event.getServletContext());
    }

    private static String fingerprint(ServletContext context) {
        try (InputStream css = context.getResourceAsStream(PATH)) {
            if (css == null) {
                throw new IllegalStateException(PATH + " is missing");
            }
            return Json.sha256(new String(css.readAllBytes(), StandardCharsets.UTF_8))
                    .substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
