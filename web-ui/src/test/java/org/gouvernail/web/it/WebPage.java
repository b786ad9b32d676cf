package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouvernail.web.it.WebForm.Field;

/**
 * A page as it came back, read by its tags: what it refuses, beside which field, and what its forms hold.
 *
 * @param asked what had been asked, for the words of a failing test
 */
record WebPage(String asked, int status, String location, String html) {

    /** What only those who wrote the product know: classes, traces, statements. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\wException|org\\.gouvernail|\\bjavax?\\.[a-z]|jakarta\\.(?!faces\\.(ViewState|resource))|\\bat [a-z.]+\\(|SQL",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTROL = Pattern.compile("(?s)<(input|textarea|select)\\b([^>]*)>(?:(.*?)</\\1>)?");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");
    private static final Pattern OFFERED = Pattern.compile("<option value=\"([^\"]*)\"");

    /** Whatever was sent, no failure of the product's own and nothing of its inside. */
    WebPage sound() {
        assertThat(status).as(asked).isLessThan(500);
        assertThat(html).as(asked).doesNotContainPattern(INSIDE);
        return this;
    }

    /** A page that stands for a refusal, with the way back. */
    WebPage refused(int expected) {
        assertThat(status).as(asked).isEqualTo(expected);
        assertThat(html).as(asked).contains("<h1>", "href=\"/\"");
        return this;
    }

    /** The page again, with a message beside a field that the summary leads to. */
    WebPage refusedAt(String field) {
        assertThat(status).as(asked).isEqualTo(200);
        assertThat(html).as(asked).contains("href=\"#" + field + "\"");
        return marked(field);
    }

    /** A field that says it is invalid and is described by a message that says why. */
    WebPage marked(String field) {
        String tag = control(field).orElseThrow(() -> new AssertionError(asked + ": no field " + field));
        assertThat(tag).as("%s: %s", asked, field).contains("aria-invalid=\"true\"");
        assertThat(Stream.of(attribute(tag, "aria-describedby").split(" ", -1))
                        .map(this::words)
                        .filter(words -> !words.isBlank()))
                .as("%s: what describes %s", asked, tag)
                .isNotEmpty();
        return this;
    }

    /** The page again, with a word at its top. */
    WebPage toldAtTheTop(String id) {
        assertThat(status).as(asked).isEqualTo(200);
        assertThat(html).as(asked).contains(id);
        return this;
    }

    /** What was typed is still there. */
    WebPage keeps(String form, String field, String typed) {
        assertThat(form(form).value(field)).as("%s: %s", asked, field).isEqualTo(typed);
        return this;
    }

    /** The words of an element, empty when the page has none of this id that refuses. */
    private String words(String id) {
        Matcher element = Pattern.compile(
                        "(?s)id=\"" + Pattern.quote(id) + "\"(?: class=\"wrong\")?>(.*?)</(?:span|div)>")
                .matcher(html);
        boolean refusal = id.matches("(.*:)?m-.*") || id.equals("probleme");
        return refusal && element.find() ? element.group(1).replaceAll("<[^>]*>", "") : "";
    }

    private Optional<String> control(String name) {
        Matcher control = CONTROL.matcher(html);
        return control.results()
                .map(found -> found.group(2))
                .filter(tag -> attribute(tag, "name").equals(name))
                .findFirst();
    }

    boolean offers(String form) {
        return html.contains("<form id=\"" + form + "\"");
    }

    WebForm form(String id) {
        Matcher form = Pattern.compile("(?s)<form id=\"" + Pattern.quote(id) + "\"([^>]*)>(.*?)</form>")
                .matcher(html);
        assertThat(form.find()).as("%s: form %s of %s", asked, id, html).isTrue();
        List<Field> fields = new ArrayList<>();
        Matcher control = CONTROL.matcher(form.group(2));
        while (control.find()) {
            String tag = control.group(2);
            boolean sent = !attribute(tag, "name").isEmpty()
                    && !tag.contains("disabled=")
                    && !attribute(tag, "type").equals("submit")
                    && (!attribute(tag, "type").equals("checkbox") || tag.contains("checked="));
            if (sent) {
                fields.add(new Field(attribute(tag, "name"), value(control)));
            }
        }
        return new WebForm(attribute(form.group(1), "action"), fields);
    }

    private static String value(Matcher control) {
        return switch (control.group(1)) {
            case "textarea" -> plain(control.group(3)).replaceFirst("^\\n", "");
            case "select" ->
                Stream.of(CHOSEN, OFFERED)
                        .map(option -> option.matcher(control.group(3)))
                        .filter(Matcher::find)
                        .map(option -> plain(option.group(1)))
                        .findFirst()
                        .orElse("");
            default -> attribute(control.group(2), "value");
        };
    }

    private static String attribute(String tag, String name) {
        Matcher attribute =
                Pattern.compile("(?<![\\w-])" + name + "=\"([^\"]*)\"").matcher(tag);
        return attribute.find() ? plain(attribute.group(1)) : "";
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&nbsp;", "\u00a0")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
