package org.gouvernail.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.gouvernail.governance.rest.Languages;

/**
 * The last answer to what nothing else answered: a problem for programs, a page with the way back for people. The folders
 * of the deployment are named one by one: the server would lead to them by an address of its own making, before any code
 * of the product.
 */
@WebServlet(urlPatterns = {"/erreur", "/WEB-INF", "/META-INF", "/resources", "/resources/css"})
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> PROGRAMS = List.of("/api", "/health", "/openapi", "/metrics");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String uri = original instanceof String text ? text : request.getRequestURI();
        int status = code instanceof Integer number && number >= 400 ? number : 404;
        response.setStatus(status);
        Locale locale = Languages.of(request.getHeader("Accept-Language"));
        if (PROGRAMS.stream().anyMatch(uri::startsWith)) {
            response.setContentType(Problem.MEDIA_TYPE);
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(Problem.of(status, uri, locale));
            return;
        }
        request.getRequestDispatcher("/erreur.xhtml").forward(request, response);
    }
}
