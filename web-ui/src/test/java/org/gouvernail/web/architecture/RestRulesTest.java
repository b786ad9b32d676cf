package org.gouvernail.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.rest.Idempotent;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.PublicAccess;
import org.junit.jupiter.api.Test;

/** Every REST method says who may call it, and takes nothing that is not bounded. */
class RestRulesTest {

    private static final List<Method> METHODS = Product.classes().stream()
            .filter(c -> c.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect)
            .flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
            .filter(RestRulesTest::answersRequests)
            .toList();

    @Test
    void there_are_rest_methods_to_check() {
        assertThat(METHODS).hasSizeGreaterThan(3);
    }

    @Test
    void every_method_of_a_resource_says_who_may_call_it() {
        assertThat(METHODS)
                .as("exactly one of @RolesAllowed and @PublicAccess: without one, the container lets everyone in")
                .allMatch(m -> m.isAnnotationPresent(RolesAllowed.class) != m.isAnnotationPresent(PublicAccess.class));
    }

    @Test
    void the_roles_named_exist_and_are_granted_to_people() {
        Set<String> roles = Arrays.stream(Role.values())
                .filter(r -> r != Role.SYSTEM)
                .map(Enum::name)
                .collect(Collectors.toSet());
        assertThat(METHODS.stream()
                        .filter(m -> m.isAnnotationPresent(RolesAllowed.class))
                        .flatMap(m -> Arrays.stream(
                                m.getAnnotation(RolesAllowed.class).value())))
                .as("a misspelt role refuses everyone")
                .isNotEmpty()
                .allMatch(roles::contains);
    }

    @Test
    void nobody_writes_without_signing_in() {
        assertThat(METHODS.stream().filter(m -> m.isAnnotationPresent(PUT.class) || m.isAnnotationPresent(PATCH.class)))
                .as("a change of what exists names the role that may make it")
                .allMatch(m -> m.isAnnotationPresent(RolesAllowed.class));
    }

    @Test
    void every_post_has_one_effect_however_often_it_is_repeated() {
        assertThat(METHODS.stream().filter(m -> m.isAnnotationPresent(POST.class)))
                .as("@Idempotent on every @POST: a network may repeat any of them")
                .isNotEmpty()
                .allMatch(m -> m.isAnnotationPresent(Idempotent.class));
    }

    @Test
    void every_method_of_a_resource_is_public() {
        assertThat(METHODS)
                .as("the container answers 404 for others")
                .allMatch(m -> Modifier.isPublic(m.getModifiers()));
    }

    @Test
    void every_body_is_a_bounded_input_or_a_stream() {
        assertThat(METHODS.stream()
                        .flatMap(m -> Arrays.stream(m.getParameters()))
                        .filter(RestRulesTest::isBody)
                        .map(Parameter::getType))
                .as("the entrance checks only what extends Input; a file is read as a stream with its own limit")
                .isNotEmpty()
                .allMatch(t -> Input.class.isAssignableFrom(t) || t == InputStream.class);
    }

    @Test
    void what_reads_the_whole_address_says_that_it_answers_a_page() {
        assertThat(METHODS.stream()
                        .filter(m -> List.of(m.getParameterTypes()).contains(jakarta.ws.rs.core.UriInfo.class)))
                .as("@Paged: the entrance refuses the parameters that a method does not declare")
                .isNotEmpty()
                .allMatch(m -> m.isAnnotationPresent(org.gouvernail.governance.rest.Paged.class));
    }

    private static boolean answersRequests(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(a -> a.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    /** A parameter without any annotation of JAX-RS carries the body. */
    private static boolean isBody(Parameter parameter) {
        return Stream.of(parameter.getAnnotations())
                .map(Annotation::annotationType)
                .noneMatch(t -> t == Context.class
                        || t.getName().endsWith("Param")
                        || t.getSimpleName().equals("Suspended"));
    }
}
