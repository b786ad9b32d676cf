package org.gouvernail.web.it;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A form as a browser would send it: its fields in their order with what they hold.
 *
 * @param action where it goes
 * @param fields what it sends, buttons and unticked boxes left out
 */
record WebForm(String action, List<Field> fields) {

    /** A field with its value. */
    record Field(String name, String value) {}

    /** The same with another value in a field, or with one more field. */
    WebForm with(String name, String value) {
        List<Field> changed = new ArrayList<>(fields);
        changed.replaceAll(f -> f.name().equals(name) ? new Field(name, value) : f);
        return has(name) ? new WebForm(action, changed) : also(name, value);
    }

    /** The same with one more value, whether the field is there already or not. */
    WebForm also(String name, String value) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, value));
        return new WebForm(action, more);
    }

    WebForm without(String name) {
        return new WebForm(
                action, fields.stream().filter(f -> !f.name().equals(name)).toList());
    }

    /** Sent by one of its buttons. */
    WebForm pressing(String button) {
        return also(button, "x");
    }

    /** Sent to another address. */
    WebForm to(String address) {
        return new WebForm(address, fields);
    }

    boolean has(String name) {
        return fields.stream().map(Field::name).anyMatch(Predicate.isEqual(name));
    }

    String value(String name) {
        return fields.stream()
                .filter(f -> f.name().equals(name))
                .map(Field::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name + " in " + fields));
    }

    /** The name of the last field whose name matches. */
    String named(String pattern) {
        return fields.stream()
                .map(Field::name)
                .filter(n -> n.matches(pattern))
                .reduce((a, b) -> b)
                .orElseThrow(() -> new AssertionError("no field " + pattern + " in " + fields));
    }

    String encoded() {
        return fields.stream()
                .map(f -> encoded(f.name()) + "=" + encoded(f.value()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
