package org.gouvernail.web.portal;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The address that OParl's programs know, {@code /oparl/v1}, led to the programming interface; any site may read it. */
@WebServlet("/oparl/v1/*")
public class OparlAddress extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", "public, no-cache");
        String path = request.getPathInfo() == null ? "/system" : request.getPathInfo();
        request.getRequestDispatcher("/api/v1/oparl/v1" + path).forward(request, response);
    }
}
