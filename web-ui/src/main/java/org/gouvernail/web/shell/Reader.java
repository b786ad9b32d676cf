package org.gouvernail.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Who reads this page, in which language, at which address. */
@Named
@RequestScoped
public class Reader {

    @Inject
    HttpServletRequest request;

    @Inject
    BusinessClock clock;

    /** A desk the reader may enter. */
    public record Desk(String path, String section) {}

    private Visit visit() {
        return Visit.of(request);
    }

    public Locale getLocale() {
        return visit().locale();
    }

    /** The language and region for the {@code lang} attribute. */
    public String getLanguage() {
        return visit().english() ? "en-CA" : "fr-CA";
    }

    public boolean isSignedIn() {
        return CurrentActor.get().signedIn();
    }

    /** The function of who signed in, in the reader's language. */
    public String getFunction() {
        return CurrentActor.get().function().in(getLocale());
    }

    /** The language of the function where it is not the page's, null where it is. */
    public @Nullable String getFunctionLanguage() {
        return getFormats().foreign(CurrentActor.get().function());
    }

    public boolean has(String role) {
        return CurrentActor.get().has(Role.valueOf(role));
    }

    /** The desks the reader may enter, in the order of the table: one for each role. */
    public List<Desk> getDesks() {
        Actor actor = CurrentActor.get();
        return Arrays.stream(Role.values())
                .filter(actor::has)
                .flatMap(role -> Routes.deskOf(role).stream())
                .map(route -> new Desk(route.path(), route.section()))
                .distinct()
                .toList();
    }

    /** The entry of the menu this page belongs to, empty for none. */
    public String getSection() {
        Route route = visit().route();
        return route == null ? "" : route.section();
    }

    /** The address of this page without the language, such as {@code /plans/PAEN}. */
    public String getPath() {
        return visit().path();
    }

    /** The clean address of this page, for a redirection after a posting. */
    public String getAddress() {
        return visit().address();
    }

    public String getOtherLanguage() {
        return visit().otherLanguage();
    }

    /** An address of the table in the reader's language. */
    public String link(String to) {
        return visit().link(to);
    }

    /** An address with the name of this server. */
    public String absolute(String path) {
        return request.getRequestURL()
                .toString()
                .replaceFirst("^(https?://[^/]+).*$", "$1" + java.util.regex.Matcher.quoteReplacement(path));
    }

    /** The value of a variable of the address, such as {@code code}; refuses as unknown when the route has none. */
    public String variable(String name) {
        String value = visit().variables().get(name);
        if (value == null) {
            throw DomainException.notFound("page", visit().path());
        }
        return value;
    }

    /** The same, null where the page is shown at addresses without it too. */
    public @Nullable String variableIfAny(String name) {
        return visit().variables().get(name);
    }

    /** A parameter of the query, trimmed; null when missing or blank. */
    public @Nullable String parameter(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.trim();
    }

    /** The names of the parameters of the query. */
    public List<String> parameters() {
        return List.copyOf(request.getParameterMap().keySet());
    }

    /** A text in the reader's language, empty for null. */
    public String text(@Nullable LocalizedText text) {
        return getFormats().in(text);
    }

    /** The words of a key with their arguments. */
    public String words(String key, Object... arguments) {
        return Texts.text(getLocale(), key, arguments);
    }

    public Formats getFormats() {
        return new Formats(getLocale());
    }

    /** The failure this page tells of, null on any other page. */
    public @Nullable FailurePage getFailure() {
        return FailurePage.in(request);
    }

    /** Today's business date. */
    public java.time.LocalDate getToday() {
        return clock.today();
    }

    /** The address of the stylesheet, which changes with its content. */
    public String getStylesheet() {
        return Stylesheet.address();
    }
}
