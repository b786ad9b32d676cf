package org.gouvernail.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouvernail.governance.notice.NoticeChoices;
import org.gouvernail.governance.notice.NoticeKind;
import org.gouvernail.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Stops letters of one kind by the secret that each of them bears, without signing in: one POST does (RFC 8058), and a
 * reading shows a button alone, for mail servers follow links by themselves.
 */
@WebServlet("/desabonnement")
public class Unsubscribe extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<Locale> BOTH = List.of(Locale.FRENCH, Locale.ENGLISH);

    @Inject
    transient NoticeChoices choices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = token(request);
        show(response, token == null ? Optional.empty() : choices.stoppedBy(token), token);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = token(request);
        show(response, token == null ? Optional.empty() : choices.stop(token), null);
    }

    /** What cannot be a secret of ours is none. */
    private static @Nullable String token(HttpServletRequest request) {
        String token = request.getParameter("jeton");
        return token != null && token.matches("[A-Za-z0-9_-]{43}") ? token : null;
    }

    private static void show(HttpServletResponse response, Optional<NoticeKind> kind, @Nullable String asking)
            throws IOException {
        response.setStatus(kind.isEmpty() ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_OK);
        response.setContentType("text/html; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<meta name=\"robots\" content=\"noindex\">"
                + "<link rel=\"stylesheet\" href=\"/resources/gouvernail.css\"><title>"
                + Texts.text(Locale.FRENCH, "stop.title")
                + "</title></head><body><main id=\"contenu\">");
        page.append("<h1>").append(Texts.text(Locale.FRENCH, "stop.title")).append("</h1>");
        BOTH.forEach(locale -> page.append("<p lang=\"")
                .append(locale.getLanguage())
                .append("\">")
                .append(said(locale, kind, asking))
                .append("</p>"));
        if (kind.isPresent() && asking != null) {
            page.append("<form method=\"post\" action=\"/desabonnement?jeton=")
                    .append(asking)
                    .append("\"><button class=\"button\" type=\"submit\">")
                    .append(Texts.text(Locale.FRENCH, "stop.button"))
                    .append(" / <span lang=\"en\">")
                    .append(Texts.text(Locale.ENGLISH, "stop.button"))
                    .append("</span></button></form>");
        }
        response.getWriter().write(page.append("</main></body></html>").toString());
    }

    private static String said(Locale locale, Optional<NoticeKind> kind, @Nullable String asking) {
        if (kind.isEmpty()) {
            return Texts.text(locale, "stop.unknown");
        }
        String done = asking == null ? Texts.text(locale, "stop.done") + " " : "";
        return done + Texts.text(locale, "stop." + kind.get()) + " " + Texts.text(locale, "stop.stays");
    }
}
