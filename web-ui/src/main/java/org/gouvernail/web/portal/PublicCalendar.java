package org.gouvernail.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gouvernail.governance.calendar.CalendarTexts;
import org.gouvernail.governance.kernel.Json;
import org.jspecify.annotations.Nullable;

/** What is published, as a calendar for anyone: the same for every reader, without a cookie. */
@WebServlet("/calendriers/public.ics")
public class PublicCalendar extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CalendarTexts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String lang = request.getParameter("lang");
        if (lang != null && !List.of("fr", "en").contains(lang)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String text = texts.published("en".equals(lang) ? Locale.ENGLISH : Locale.FRENCH);
        String tag = '"' + Json.sha256(text) + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=300");
        if (holds(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar; charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean holds(@Nullable String header, String tag) {
        return header != null && (header.strip().equals("*") || header.contains(tag));
    }
}
