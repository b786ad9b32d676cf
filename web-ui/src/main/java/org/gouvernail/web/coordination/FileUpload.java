package org.gouvernail.web.coordination;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.gouvernail.governance.kernel.Characters;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.milestone.Deliverables;
import org.gouvernail.sectorplans.milestone.Deliverables.File;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Takes the file of a deliverable from a measure's page and goes back there, to tell what was done or what is wrong beside
 * its field. A servlet, since pages at clean addresses cannot read the parts of a form.
 */
@WebServlet("/coordination/livrables")
@MultipartConfig(
        maxFileSize = Deliverables.MOST_BYTES + 1L,
        maxRequestSize = Deliverables.MOST_BYTES + 65_536L,
        fileSizeThreshold = 65_536)
public class FileUpload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Deliverables deliverables;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = String.valueOf(request.getQueryString());
        String measure = query.startsWith("mesure=") ? query.substring(7) : "";
        String title = "";
        if (request.getContentLengthLong() > Deliverables.MOST_BYTES) {
            back(response, measure, UploadNotice.query(new FieldProblem("/file", "deliverable.too-large"), title));
            return;
        }
        try {
            title = text(request, "titre");
            String milestone = text(request, "jalon");
            if (!measure.matches(Codes.PATTERN) || !milestone.startsWith(measure + "-")) {
                throw DomainException.notFound("milestone", milestone);
            }
            deliverables.submit(milestone, title(title), file(request.getPart("fichier")));
            back(response, measure, "joint=" + encoded(milestone));
        } catch (DomainException refusal) {
            FieldProblem first = refusal.fields().isEmpty()
                    ? new FieldProblem("/file", refusal.code())
                    : refusal.fields().get(0);
            back(response, measure, UploadNotice.query(first, title));
        } catch (ServletException unreadable) {
            back(response, measure, UploadNotice.query(new FieldProblem("/file", "input.cut-short"), title));
        }
    }

    private static LocalizedText title(String typed) {
        Typed read = new Typed();
        LocalizedText title = read.given(read.title(typed, "/title"), typed, "/title");
        if (!Characters.sound(typed) || !Characters.kept(typed)) {
            read.refuse("/title", "input.character");
        }
        read.check();
        return title == null ? LocalizedText.of("—", null) : title;
    }

    private static File file(@Nullable Part part) throws IOException {
        String name = part == null ? null : part.getSubmittedFileName();
        if (part == null || name == null || name.isEmpty()) {
            throw DomainException.invalid("typed.required", "/file");
        }
        String type = String.valueOf(part.getContentType()).replaceFirst(";.*", "");
        return new File(name, type, part.getInputStream().readNBytes(Deliverables.MOST_BYTES + 1));
    }

    private static String text(HttpServletRequest request, String name) {
        return Typed.trimmed(request.getParameter(name));
    }

    private static void back(HttpServletResponse response, String measure, String query) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        String page = measure.matches(Codes.PATTERN) ? "/mesures/" + measure : "";
        response.setHeader("Location", "/coordination" + page + "?" + query + "#fichier");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
