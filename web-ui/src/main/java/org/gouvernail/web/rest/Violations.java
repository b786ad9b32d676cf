package org.gouvernail.web.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;

/** Turns a broken constraint into the field and message the caller reads. */
final class Violations {

    static final Comparator<FieldProblem> ORDER = Comparator.comparing(FieldProblem::pointer);

    /** The words for each form that an input asks for: a reader is shown no pattern. */
    static final Map<String, String> FORMS = Map.of(
            Codes.PATTERN,
            "input.format-code",
            "[0-9a-f]{64}",
            "input.format-sha256",
            "[a-z0-9][a-z0-9.-]{0,59}",
            "input.format-username",
            "[a-z-]{1,40}~.{1,80}",
            "input.format-subject",
            "\\d{4}-\\d{4}",
            "input.format-fiscal-year",
            "-?\\d{1,15}(\\.\\d{1,6})?",
            "input.format-figure",
            "[^\\p{Cntrl}]*\\S[^\\p{Cntrl}]*",
            "input.one-line",
            "fr|en",
            "input.format-language");

    private Violations() {}

    static FieldProblem problem(ConstraintViolation<?> violation) {
        String at = pointer(violation.getPropertyPath());
        Annotation rule = violation.getConstraintDescriptor().getAnnotation();
        Map<String, Object> bounds = violation.getConstraintDescriptor().getAttributes();
        return switch (rule.annotationType().getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> new FieldProblem(at, "input.required");
            case "Size" -> new FieldProblem(at, "input.size", bounds.get("min") + " – " + bounds.get("max"));
            case "Text" ->
                violation.getMessageTemplate().equals("input.one-line")
                        ? new FieldProblem(at, "input.one-line")
                        : new FieldProblem(at, "input.size", "1 – " + bounds.get("max"));
            case "Min", "DecimalMin", "Max", "DecimalMax" -> range(at, rule, violation);
            case "Digits" ->
                new FieldProblem(
                        at,
                        "input.digits",
                        String.valueOf(bounds.get("integer")),
                        String.valueOf(bounds.get("fraction")));
            case "Pattern" -> new FieldProblem(at, FORMS.getOrDefault(bounds.get("regexp"), "input.format"));
            default -> new FieldProblem(at, "input.value");
        };
    }

    /** Both ends when the field has both, else the one that was passed. */
    private static FieldProblem range(String at, Annotation broken, ConstraintViolation<?> violation) {
        List<Annotation> rules = new ArrayList<>(List.of(broken));
        String name = "";
        for (Path.Node node : violation.getPropertyPath()) {
            name = node.getName() == null ? "" : node.getName();
        }
        for (Class<?> c = violation.getLeafBean() == null
                        ? null
                        : violation.getLeafBean().getClass();
                c != null;
                c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    rules.addAll(List.of(field.getAnnotations()));
                }
            }
        }
        String least = rules.stream()
                .map(Violations::least)
                .filter(b -> !b.isEmpty())
                .findFirst()
                .orElse("");
        String most = rules.stream()
                .map(Violations::most)
                .filter(b -> !b.isEmpty())
                .findFirst()
                .orElse("");
        if (most.isEmpty()) {
            return new FieldProblem(at, "input.at-least", least);
        }
        return least.isEmpty()
                ? new FieldProblem(at, "input.at-most", most)
                : new FieldProblem(at, "input.range", least, most);
    }

    private static String least(Annotation rule) {
        return rule instanceof Min min
                ? String.valueOf(min.value())
                : rule instanceof DecimalMin decimal ? decimal.value() : "";
    }

    private static String most(Annotation rule) {
        return rule instanceof Max max
                ? String.valueOf(max.value())
                : rule instanceof DecimalMax decimal ? decimal.value() : "";
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
