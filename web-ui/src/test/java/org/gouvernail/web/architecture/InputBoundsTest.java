package org.gouvernail.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.junit.jupiter.api.Test;

/** Whatever enters has a bound: every field of every body, nested ones too. */
class InputBoundsTest {

    private static final Set<Class<?>> BOUND_BY_TYPE =
            Set.of(LocalDate.class, LocalTime.class, Instant.class, Boolean.class, boolean.class);
    private static final Set<Class<?>> INTEGERS = Set.of(Integer.class, int.class, Long.class, long.class);

    private final List<String> unbounded = new ArrayList<>();
    private final Set<Class<?>> seen = new LinkedHashSet<>();

    @Test
    void every_field_of_every_input_is_bounded() {
        Product.classes().stream()
                .filter(c -> c.isAssignableTo(Input.class) && !c.isEquivalentTo(Input.class))
                .map(JavaClass::reflect)
                .forEach(this::input);
        assertThat(seen).as("inputs looked at").isNotEmpty();
        assertThat(unbounded)
                .as("a field without a bound lets one caller fill the database or the memory")
                .isEmpty();
    }

    @Test
    void a_field_without_a_bound_is_found() {
        input(Unbounded.class);
        assertThat(unbounded)
                .containsExactlyInAnyOrder(
                        "Unbounded.word: a text needs @Size(max) or a @Pattern that ends",
                        "Unbounded.endless: a text needs @Size(max) or a @Pattern that ends",
                        "Unbounded.count: a whole number needs @Min and @Max",
                        "Unbounded.amount: a decimal needs @Digits, or @DecimalMin and @DecimalMax",
                        "Unbounded.words: a list needs @Size(max)",
                        "Unbounded.words[]: a text needs @Size(max) or a @Pattern that ends",
                        "Unbounded.text: a bilingual text needs @Text",
                        "Unbounded.nested: an object needs @Valid",
                        "Nested.word: a text needs @Size(max) or a @Pattern that ends",
                        "Unbounded.any: no bound is known for Object");
    }

    private void input(Class<?> type) {
        if (!seen.add(type)) {
            return;
        }
        if (type.isRecord() || type.isAnnotationPresent(Entity.class)) {
            unbounded.add(type.getSimpleName() + ": a body is a plain class");
        }
        for (Class<?> c = type; c != Object.class && c != Input.class; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && !Modifier.isTransient(field.getModifiers())
                        && !field.isSynthetic()) {
                    value(c.getSimpleName() + "." + field.getName(), field.getType(), field.getAnnotatedType(), field);
                }
            }
        }
    }

    private void value(String name, Class<?> type, AnnotatedType annotated, AnnotatedElement element) {
        if (BOUND_BY_TYPE.contains(type) || type.isEnum()) {
            return;
        }
        if (type == String.class) {
            need(
                    sized(annotated, element) || ends(annotated, element),
                    name,
                    "a text needs @Size(max) or a @Pattern that ends");
        } else if (INTEGERS.contains(type)) {
            need(
                    has(Min.class, annotated, element) && has(Max.class, annotated, element),
                    name,
                    "a whole number needs @Min and @Max");
        } else if (type == BigDecimal.class) {
            boolean range = has(DecimalMin.class, annotated, element) && has(DecimalMax.class, annotated, element);
            need(
                    range || has(Digits.class, annotated, element),
                    name,
                    "a decimal needs @Digits, or @DecimalMin and @DecimalMax");
        } else if (type == LocalizedText.class) {
            need(has(Text.class, annotated, element), name, "a bilingual text needs @Text");
        } else if (List.class.isAssignableFrom(type)) {
            list(name, annotated, element);
        } else if (type.getName().startsWith(Product.ROOT)) {
            need(has(Valid.class, annotated, element), name, "an object needs @Valid");
            input(type);
        } else {
            unbounded.add(name + ": no bound is known for " + type.getSimpleName());
        }
    }

    private void list(String name, AnnotatedType annotated, AnnotatedElement element) {
        need(sized(annotated, element), name, "a list needs @Size(max)");
        AnnotatedType item = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
        Class<?> type = (Class<?>) item.getType();
        boolean validAtTheList =
                element.isAnnotationPresent(Valid.class) && type.getName().startsWith(Product.ROOT);
        if (validAtTheList && type != LocalizedText.class) {
            input(type);
        } else {
            value(name + "[]", type, item, item);
        }
    }

    private void need(boolean bounded, String name, String rule) {
        if (!bounded) {
            unbounded.add(name + ": " + rule);
        }
    }

    private static boolean has(
            Class<? extends java.lang.annotation.Annotation> bound, AnnotatedType annotated, AnnotatedElement element) {
        return annotated.isAnnotationPresent(bound) || element.isAnnotationPresent(bound);
    }

    private static boolean sized(AnnotatedType annotated, AnnotatedElement element) {
        return Arrays.asList(annotated, element).stream()
                .map(e -> e.getAnnotation(Size.class))
                .anyMatch(s -> s != null && s.max() <= 10_000);
    }

    /** Whether a pattern bounds the length: no quantifier without an upper limit. */
    private static boolean ends(AnnotatedType annotated, AnnotatedElement element) {
        return Arrays.asList(annotated, element).stream()
                .map(e -> e.getAnnotation(Pattern.class))
                .anyMatch(p -> p != null
                        && !p.regexp()
                                .replaceAll("\\\\.", "x")
                                .replaceAll("\\[[^\\]]*\\]", "x")
                                .matches(".*([*+]|\\{\\d+,\\}).*"));
    }

    @SuppressWarnings("unused")
    private static final class Unbounded extends Input {
        public String word = "";

        @Pattern(regexp = "[a-z]+") public String endless = "";

        public Integer count = 0;
        public BigDecimal amount = BigDecimal.ZERO;
        public List<String> words = List.of();
        public LocalizedText text = LocalizedText.of("texte", null);
        public Nested nested = new Nested();
        public Object any = "";

        @Size(max = 3) public String bounded = "";

        @Pattern(regexp = "[a-z+]{1,3}") public String short_ = "";

        @Size(max = 2) public List<@Size(max = 3) String> few = List.of();
    }

    @SuppressWarnings("unused")
    private static final class Nested {
        public String word = "";
    }
}
