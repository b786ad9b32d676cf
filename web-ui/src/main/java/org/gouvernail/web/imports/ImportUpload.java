package org.gouvernail.web.imports;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.sectorplans.imports.Imports;
import org.gouvernail.sectorplans.imports.Imports.Sent;
import org.gouvernail.sectorplans.profile.ImportProfile;
import org.gouvernail.sectorplans.profile.Profiles;
import org.gouvernail.sectorplans.table.SentFile;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file from the page of imports and goes on to its preview or, when it is refused, back to say why beside its field.
 * A servlet, since pages at clean addresses cannot read the parts of a form.
 */
@WebServlet("/importations/envoi")
@MultipartConfig(
        maxFileSize = SentFile.MOST_BYTES + 1L,
        maxRequestSize = SentFile.MOST_BYTES + 65_536L,
        fileSizeThreshold = 65_536)
public class ImportUpload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Imports imports;

    @Inject
    transient Profiles profiles;

    @Inject
    transient ImportRefusals refusals;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getContentLengthLong() > SentFile.MOST_BYTES) {
            back(response, List.of(new FieldProblem("/file", "import.too-large")), "", "");
            return;
        }
        String profile = "";
        String target = "";
        try {
            profile = Typed.trimmed(request.getParameter("profil"));
            target = Typed.trimmed(request.getParameter("cible"));
            Part part = request.getPart("fichier");
            String name = part == null ? null : part.getSubmittedFileName();
            if (part == null || name == null || name.isEmpty()) {
                throw DomainException.invalid("typed.required", "/file");
            }
            SentFile file = new SentFile(name, part.getInputStream().readNBytes(SentFile.MOST_BYTES + 1));
            Sent sent = new Sent(kind(profile), profile, target, release(request), null);
            go(response, "/importations/" + imports.send(sent, file).id());
        } catch (DomainException refusal) {
            back(response, problems(refusal), profile, target);
        } catch (ServletException unreadable) {
            back(response, List.of(new FieldProblem("/file", "input.cut-short")), profile, target);
        }
    }

    private String kind(String profile) {
        ImportProfile chosen = profiles.require(profile);
        return chosen.project() == null ? "plan-table" : "plan-project";
    }

    private static @Nullable String release(HttpServletRequest request) {
        String typed = Typed.trimmed(request.getParameter("parution"));
        if (!typed.isEmpty() && !typed.matches(Codes.PATTERN)) {
            throw DomainException.invalid("input.format-code", "/release");
        }
        return typed.isEmpty() ? null : typed;
    }

    private static List<FieldProblem> problems(DomainException refusal) {
        return refusal.fields().isEmpty()
                ? List.of(new FieldProblem("/", refusal.code(), refusal.arguments()))
                : refusal.fields();
    }

    private void back(HttpServletResponse response, List<FieldProblem> problems, String profile, String target)
            throws IOException {
        go(response, "/importations?refus=" + refusals.keep(problems, profile, target) + "#envoi");
    }

    private static void go(HttpServletResponse response, String page) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page);
    }
}
