package org.gouvernail.web.description;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;

/** The bodies that are accepted, with the bounds of each field, and the shapes every reply shares. */
final class Schemas {

    static final String PROBLEM = "Problem";
    static final String PAGE = "Page";
    private static final String BILINGUAL = "BilingualText";

    private final Map<String, Schema> all = new TreeMap<>();

    Schemas() {
        all.put(
                BILINGUAL,
                object().addProperty("fr", text())
                        .addProperty("en", text().nullable(true))
                        .required(List.of("fr")));
        all.put(
                PAGE,
                object().addProperty("items", list(object()))
                        .addProperty("total", whole().nullable(true).description("Exact up to 10,000, null beyond."))
                        .required(List.of("items", "total")));
        Schema error = object().addProperty("pointer", text())
                .addProperty("code", text())
                .addProperty("detail", text());
        Schema problem = object();
        for (String name : List.of("type", "title", "detail", "instance", "code")) {
            problem.addProperty(name, text());
        }
        all.put(
                PROBLEM,
                problem.addProperty("status", whole())
                        .addProperty("errors", list(error))
                        .required(List.of("type", "title", "status", "detail", "instance", "code")));
    }

    Map<String, Schema> all() {
        return all;
    }

    /** The name under which a body is described, which is done the first time. */
    String name(Class<?> type) {
        String name = type.getEnclosingClass() == null
                ? type.getSimpleName()
                : type.getEnclosingClass().getSimpleName().replaceFirst("(Resource|Input)$", "") + type.getSimpleName();
        if (!all.containsKey(name)) {
            all.put(name, object());
            all.put(name, body(type));
        }
        return name;
    }

    private Schema body(Class<?> type) {
        Schema schema = object().additionalPropertiesBoolean(false);
        for (Class<?> c = type; c != null && c != Input.class && c != Object.class; c = c.getSuperclass()) {
            Arrays.stream(c.getDeclaredFields())
                    .filter(f -> !Modifier.isStatic(f.getModifiers()) && !f.isSynthetic())
                    .forEach(field -> property(schema, field));
        }
        return schema;
    }

    private void property(Schema body, Field field) {
        Schema schema = schema(field.getAnnotatedType(), field);
        if (field.isAnnotationPresent(NotNull.class)) {
            body.addRequired(field.getName());
        } else if (schema.getRef() == null) {
            schema.nullable(true);
        }
        body.addProperty(field.getName(), schema);
    }

    private Schema schema(AnnotatedType annotated, AnnotatedElement rules) {
        if (annotated instanceof AnnotatedParameterizedType list) {
            AnnotatedType element = list.getAnnotatedActualTypeArguments()[0];
            Schema schema = list(schema(element, element));
            Size size = rules.getAnnotation(Size.class);
            return size == null ? schema : schema.maxItems(size.max());
        }
        return annotated.getType() instanceof Class<?> type ? plain(type, rules) : object();
    }

    private Schema plain(Class<?> type, AnnotatedElement rules) {
        if (type == String.class) {
            return bounded(text(), rules);
        } else if (type == Boolean.class || type == boolean.class) {
            return createSchema().type(SchemaType.BOOLEAN);
        } else if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return bounded(whole(), rules);
        } else if (type == BigDecimal.class) {
            return text().format("decimal")
                    .pattern("^-?\\d{1,15}(\\.\\d{1,4})?$")
                    .description(range(rules));
        } else if (type == LocalDate.class) {
            return text().format("date");
        } else if (type == Instant.class) {
            return text().format("date-time");
        } else if (type.isEnum()) {
            Schema schema = text();
            for (Object constant : type.getEnumConstants()) {
                schema.addEnumeration(((Enum<?>) constant).name());
            }
            return schema;
        } else if (type == LocalizedText.class) {
            Text text = rules.getAnnotation(Text.class);
            return text == null || text.max() == org.gouvernail.governance.kernel.Codes.TEXT
                    ? createSchema().ref(BILINGUAL)
                    : createSchema()
                            .allOf(List.of(createSchema().ref(BILINGUAL)))
                            .description("At most " + text.max() + " characters in each language.");
        }
        return type.getName().startsWith("org.gouvernail.") ? createSchema().ref(name(type)) : object();
    }

    private static Schema bounded(Schema schema, AnnotatedElement rules) {
        Size size = rules.getAnnotation(Size.class);
        if (size != null) {
            schema.maxLength(size.max()).minLength(size.min());
        }
        Pattern pattern = rules.getAnnotation(Pattern.class);
        if (pattern != null) {
            schema.pattern("^" + pattern.regexp() + "$");
        }
        Min min = rules.getAnnotation(Min.class);
        if (min != null) {
            schema.minimum(BigDecimal.valueOf(min.value()));
        }
        Max max = rules.getAnnotation(Max.class);
        if (max != null) {
            schema.maximum(BigDecimal.valueOf(max.value()));
        }
        return schema;
    }

    private static @org.jspecify.annotations.Nullable String range(AnnotatedElement rules) {
        DecimalMin min = rules.getAnnotation(DecimalMin.class);
        DecimalMax max = rules.getAnnotation(DecimalMax.class);
        return min == null || max == null ? null : "From " + min.value() + " to " + max.value() + ".";
    }

    private static Schema object() {
        return createSchema().type(SchemaType.OBJECT);
    }

    private static Schema list(Schema items) {
        return createSchema().type(SchemaType.ARRAY).items(items);
    }

    private static Schema text() {
        return createSchema().type(SchemaType.STRING);
    }

    private static Schema whole() {
        return createSchema().type(SchemaType.INTEGER);
    }
}
