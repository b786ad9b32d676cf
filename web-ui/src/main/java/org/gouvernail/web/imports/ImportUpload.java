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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.sectorplans.imports.Imports;
import org.gouvernail.sectorplans.imports.Imports.Sent;
import org.gouvernail.sectorplans.measure.MeasureDirectory;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.profile.ImportProfile;
import org.gouvernail.sectorplans.profile.Profiles;
import org.gouvernail.sectorplans.table.SentFile;
import org.gouvernail.sectorplans.table.Tables;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.imports.ImportRefusals.Typing;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file, or pasted cells, from the pages of imports and goes on to its preview or, when it is refused, back to say why.
 * A servlet, since pages at clean addresses cannot read the parts of a form.
 */
@WebServlet("/importations/envoi")
@MultipartConfig(
        maxFileSize = SentFile.MOST_BYTES + 1L,
        maxRequestSize = SentFile.MOST_BYTES + 65_536L,
        fileSizeThreshold = 65_536)
public class ImportUpload extends HttpServlet {

    /** The name under which pasted cells are kept. */
    static final String PASTED = "cellules" + Tables.PASTED;

    private static final long serialVersionUID = 1L;
    private static final String UPDATES = "update-xlsx";
    private static final String PROJECT = "plan-project";

    @Inject
    transient Imports imports;

    @Inject
    transient Profiles profiles;

    @Inject
    transient MeasureDirectory measures;

    @Inject
    transient ImportRefusals refusals;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getContentLengthLong() > SentFile.MOST_BYTES) {
            back(response, List.of(new FieldProblem("/file", "import.too-large")), Typing.NOTHING);
            return;
        }
        Typing typing = Typing.NOTHING;
        try {
            typing = new Typing(
                    Typed.trimmed(request.getParameter("genre")),
                    Typed.trimmed(request.getParameter("profil")),
                    Typed.trimmed(request.getParameter("cible")),
                    Typed.trimmed(request.getParameter("mesure")),
                    Objects.toString(request.getParameter("cellules"), ""),
                    request.getPart("fichier") == null);
            SentFile file = file(request.getPart("fichier"), typing.cells());
            go(
                    response,
                    "/importations/" + imports.send(sent(request, typing), file).id());
        } catch (DomainException refusal) {
            back(response, problems(refusal), typing);
        } catch (ServletException unreadable) {
            back(response, List.of(new FieldProblem("/file", "input.cut-short")), typing);
        }
    }

    private Sent sent(HttpServletRequest request, Typing typing) {
        if (typing.kind().equals(UPDATES)) {
            String seen = Typed.trimmed(request.getParameter("vu"));
            if (seen.length() > Sent.MOST_SEEN) {
                throw DomainException.invalid("input.size", "/seen", "0 – " + Sent.MOST_SEEN);
            }
            return new Sent(UPDATES, null, typing.target(), null, seen.isEmpty() ? null : seen);
        }
        String kind = kind(typing.profile());
        return new Sent(kind, typing.profile(), target(kind, typing), release(request), null);
    }

    /** The measure where one was typed, of the plan chosen beside it; else the plan. */
    private String target(String kind, Typing typing) {
        if (typing.measure().isEmpty()) {
            return typing.target();
        }
        if (!typing.measure().matches(Codes.PATTERN)) {
            throw DomainException.invalid("input.format-code", "/measure");
        }
        if (!kind.equals(PROJECT)) {
            throw DomainException.invalid("import.measure-for-project", "/measure");
        }
        MeasureKey measure = measures.named(List.of(typing.measure())).stream()
                .findFirst()
                .orElseThrow(() -> DomainException.invalid("unknown.measure", "/measure", typing.measure()));
        if (!measure.plan().equals(typing.target())) {
            throw DomainException.invalid(
                    "import.measure-of-plan", "/measure", measure.code(), measure.plan(), typing.target());
        }
        return measure.code();
    }

    /** The file chosen, or the cells pasted instead of one. */
    private static SentFile file(@Nullable Part part, String cells) throws IOException {
        String name = part == null ? null : part.getSubmittedFileName();
        if (part != null && name != null && !name.isEmpty()) {
            if (!cells.isBlank()) {
                throw DomainException.invalid("import.file-or-cells", "/file");
            }
            return new SentFile(name, part.getInputStream().readNBytes(SentFile.MOST_BYTES + 1));
        }
        if (cells.isBlank()) {
            throw DomainException.invalid("typed.required", "/file");
        }
        return new SentFile(PASTED, cells.getBytes(StandardCharsets.UTF_8));
    }

    private String kind(String profile) {
        ImportProfile chosen = profiles.require(profile);
        return chosen.project() == null ? "plan-table" : PROJECT;
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

    private void back(HttpServletResponse response, List<FieldProblem> problems, Typing typing) {
        String page = typing.kind().equals(UPDATES) ? "/coordination/classeur" : "/importations";
        go(response, page + "?refus=" + refusals.keep(problems, typing) + "#envoi");
    }

    private static void go(HttpServletResponse response, String page) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page);
    }
}
