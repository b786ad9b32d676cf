package org.gouvernail.web.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.gouvernail.web.database.Settings;

/**
 * Where the product is reached by https, the session's cookie travels by https alone. The embedded demonstration answers
 * on plain loopback, where such a cookie would never come back.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean secure = Settings.text("gouvernail.secure.cookies")
                .map(Boolean::parseBoolean)
                .orElse(false);
        event.getServletContext().getSessionCookieConfig().setSecure(secure);
    }
}
