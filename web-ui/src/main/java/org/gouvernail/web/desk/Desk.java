package org.gouvernail.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.Category;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.web.problem.ProblemTexts;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/**
 * What the page beans of the desks share: reading what the request is about, and answering it, either by the next page
 * with a word of success or by the same page with what was refused beside the fields and what was typed still there.
 */
@RequestScoped
public class Desk {

    /** Name of the hidden field that lists the rows of a form in the order in which its reader saw them. */
    private static final String ROWS = "rows";

    /** Name of the hidden field that says of which subject a form offers the choice between two versions. */
    private static final String CONTESTED = "contested";

    @Inject
    Reader reader;

    /** The code in the address; refuses as unknown what cannot be one. */
    public String code(String variable, String kind) {
        String value = reader.variable(variable);
        if (!value.matches(Codes.PATTERN)) {
            throw DomainException.notFound(kind, value);
        }
        return value;
    }

    /** The same, null where the address has none: a page that writes what is new as well as what is there. */
    public @Nullable String codeIfAny(String variable, String kind) {
        return reader.variableIfAny(variable) == null ? null : code(variable, kind);
    }

    /** A parameter, null when missing or blank. */
    public @Nullable String parameter(String name) {
        return reader.parameter(name);
    }

    /**
     * The codes of a form's rows: as its reader saw them when the form comes back, so that what was typed beside a code
     * stays beside it whatever changed since; as they are now otherwise. A code may carry its quarter, as in
     * {@code PAEN-M01@2016-2017-T4}.
     */
    public List<String> rows(Supplier<List<String>> now) {
        String seen = reader.parameter(ROWS);
        return seen == null || !posted()
                ? now.get()
                : Arrays.stream(seen.split(",", -1))
                        .filter(c -> c.matches(Codes.PATTERN + "(@" + Codes.PATTERN + ")?"))
                        .distinct()
                        .toList();
    }

    /** Whether a form comes back with the choice between what was typed of a subject and what somebody else saved. */
    public boolean contested(String code) {
        String[] all = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(CONTESTED);
        return posted() && all != null && List.of(all).contains(code);
    }

    /** Whether a form was sent. */
    public boolean posted() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    /** Whether this one of the page's forms was sent: the others are then shown as they stand. */
    public boolean sent(String form) {
        return posted() && parameter(form) != null;
    }

    /** Today's business date. */
    public LocalDate today() {
        return reader.getToday();
    }

    /** The words of a key in the reader's language. */
    public String words(String key, Object... arguments) {
        return reader.words(key, arguments);
    }

    /** Goes to a page by GET, which tells what was done. */
    public void done(String page, String key, Object... arguments) {
        note(key, arguments);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.getFlash().setKeepMessages(true);
        try {
            external.redirect(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells what was done without leaving the page. */
    public void note(String key, Object... arguments) {
        tell(null, FacesMessage.SEVERITY_INFO, words(key, arguments));
    }

    /** Remarks that nothing was done, without blame: nothing had changed, or nothing was chosen. */
    public void remark(String key, Object... arguments) {
        tell(null, FacesMessage.SEVERITY_WARN, words(key, arguments));
    }

    /** Refuses at a place of the page, in the page's own words. */
    public void wrong(String client, String key, Object... arguments) {
        tell(client, FacesMessage.SEVERITY_ERROR, words(key, arguments));
    }

    /** Tells at the top of the page's problems how much of what was asked could not be done. */
    public void partly(String key, Object... arguments) {
        tell(null, FacesMessage.SEVERITY_ERROR, words(key, arguments));
    }

    /**
     * Stays on the page and tells a refusal. A form that does not say which version its reader saw is told as one that
     * saw another: nobody who reads a page states versions themselves.
     *
     * @param place client id of the field a JSON pointer stands for (the empty pointer for the whole), null for none
     */
    public void refused(DomainException refusal, Function<String, @Nullable String> place) {
        if (refusal.fields().isEmpty()) {
            DomainException said = refusal.category() == Category.VERSION_REQUIRED ? DomainException.stale() : refusal;
            String told = ProblemTexts.text(said.code(), said.arguments(), reader.getLocale());
            tell(place.apply(""), FacesMessage.SEVERITY_ERROR, told);
        }
        for (FieldProblem field : refusal.fields()) {
            String told = ProblemTexts.text(field.code(), field.arguments(), reader.getLocale());
            tell(place.apply(field.pointer()), FacesMessage.SEVERITY_ERROR, told);
        }
    }

    /** Stays on the page and tells a refusal at its top. */
    public void refused(DomainException refusal) {
        refused(refusal, pointer -> null);
    }

    private static void tell(@Nullable String client, FacesMessage.Severity severity, String message) {
        FacesContext.getCurrentInstance().addMessage(client, new FacesMessage(severity, message, null));
    }
}
