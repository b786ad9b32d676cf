package org.gouvernail.web.rest;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouvernail.governance.kernel.Characters;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.rest.Paged;

/** The query parameters a REST method takes, read from its declaration; any other, or one given twice, is refused. */
public final class Queries {

    private Queries() {}

    /** Names of the parameters, in the order of the declaration. */
    public static Set<String> accepted(Method method) {
        Set<String> names = new LinkedHashSet<>();
        Paged paged = method.getAnnotation(Paged.class);
        if (paged != null) {
            names.addAll(Arrays.asList(paged.filters()));
        }
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            }
        }
        if (paged != null) {
            names.addAll(List.of("limit", "cursor"));
        }
        return names;
    }

    static void check(Map<String, List<String>> given, Set<String> accepted) {
        List<FieldProblem> problems = new ArrayList<>();
        new TreeMap<>(given).forEach((name, values) -> {
            if (!accepted.contains(name)) {
                problems.add(new FieldProblem(BodyShape.pointer("", name), "input.unknown-parameter"));
            } else if (values.size() > 1) {
                problems.add(new FieldProblem(BodyShape.pointer("", name), "input.duplicate"));
            } else if (values.stream().anyMatch(value -> !Characters.sound(value))) {
                problems.add(new FieldProblem(BodyShape.pointer("", name), "input.character"));
            }
        });
        if (!problems.isEmpty()) {
            throw DomainException.unreadable("input.unreadable", problems);
        }
    }
}
