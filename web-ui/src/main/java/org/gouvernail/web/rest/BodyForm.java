package org.gouvernail.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;

/** Checks the form of a JSON text without building it: nesting and names given twice. */
final class BodyForm {

    private static final int DEPTH = 32;

    private BodyForm() {}

    static void check(String text) {
        Deque<Set<String>> open = new ArrayDeque<>();
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case START_OBJECT, START_ARRAY -> {
                        open.push(new HashSet<>());
                        if (open.size() > DEPTH) {
                            throw DomainException.unreadable("input.too-deep", List.of());
                        }
                    }
                    case END_OBJECT, END_ARRAY -> open.pop();
                    case KEY_NAME -> {
                        String name = parser.getString();
                        if (!open.getFirst().add(name)) {
                            throw DomainException.unreadable(
                                    "input.unreadable", List.of(new FieldProblem("/" + name, "input.duplicate")));
                        }
                    }
                    default -> {
                        // plain values have no form to check
                    }
                }
            }
        } catch (JsonException | NoSuchElementException | IllegalStateException e) {
            throw BodyReader.unreadable();
        }
    }
}
