package org.gouvernail.web.coordination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.web.problem.ProblemTexts;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/** What became of a file just sent, told on the page that it was sent from. */
@Named
@RequestScoped
public class UploadNotice {

    private static final int LONGEST = 300;

    @Inject
    Reader reader;

    /** The address's part that tells a refusal, and what was typed beside it. */
    static String query(FieldProblem problem, String title) {
        String told = problem.arguments().isEmpty() ? "" : problem.arguments().get(0);
        return "refus=" + FileUpload.encoded(problem.code()) + "&champ=" + FileUpload.encoded(problem.pointer())
                + "&avec=" + FileUpload.encoded(told) + "&titre="
                + FileUpload.encoded(title.substring(0, Math.min(LONGEST, title.length())));
    }

    /** The milestone whose deliverable was taken, null when none was. */
    public @Nullable String getJoined() {
        String code = reader.parameter("joint");
        return code != null && code.matches(Codes.PATTERN) ? code : null;
    }

    /** What is wrong with the title, null when nothing is. */
    public @Nullable String getTitleWrong() {
        return "/title".equals(reader.parameter("champ")) ? wrong() : null;
    }

    /** What is wrong with the file or the whole, null when nothing is. */
    public @Nullable String getFileWrong() {
        return "/title".equals(reader.parameter("champ")) ? null : wrong();
    }

    private @Nullable String wrong() {
        String code = reader.parameter("refus");
        if (code == null || !code.matches("(deliverable|input|typed|access|unknown)\\.[a-z-]{1,40}")) {
            return null;
        }
        String told = reader.parameter("avec");
        return ProblemTexts.text(
                code,
                told == null || !told.matches("[\\w ./+-]{1,120}") ? List.of("…") : List.of(told),
                reader.getLocale());
    }

    /** The title as it was typed. */
    public String getTitle() {
        String typed = reader.parameter("titre");
        return typed == null ? "" : typed;
    }
}
