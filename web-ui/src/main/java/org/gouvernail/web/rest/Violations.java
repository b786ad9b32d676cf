package org.gouvernail.web.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.Map;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;

/** Turns a broken constraint into the field and message the caller reads. */
final class Violations {

    static final Comparator<FieldProblem> ORDER = Comparator.comparing(FieldProblem::pointer);

    private Violations() {}

    static FieldProblem problem(ConstraintViolation<?> violation) {
        String at = pointer(violation.getPropertyPath());
        Map<String, Object> bounds = violation.getConstraintDescriptor().getAttributes();
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (name) {
            case "NotNull", "NotBlank", "NotEmpty" -> new FieldProblem(at, "input.required");
            case "Size" -> new FieldProblem(at, "input.size", bounds.get("min") + " – " + bounds.get("max"));
            case "Text" -> new FieldProblem(at, "input.size", "1 – " + bounds.get("max"));
            case "Min", "DecimalMin" -> new FieldProblem(at, "input.range", String.valueOf(bounds.get("value")), "…");
            case "Max", "DecimalMax" -> new FieldProblem(at, "input.range", "…", String.valueOf(bounds.get("value")));
            case "Pattern" -> new FieldProblem(at, "input.format", String.valueOf(bounds.get("regexp")));
            default -> new FieldProblem(at, "input.choice");
        };
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
