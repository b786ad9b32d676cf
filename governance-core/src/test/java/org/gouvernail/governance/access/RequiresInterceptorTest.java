package org.gouvernail.governance.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.Category;
import org.gouvernail.governance.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

class RequiresInterceptorTest {

    private final RequiresInterceptor interceptor = new RequiresInterceptor();

    static class Service {
        @Requires({Role.SECRETARIAT, Role.ADMIN})
        void close() {}

        @Requires
        void nobody() {}

        void open() {}

        @Requires(value = Role.ADMIN, withGivenPassword = true)
        void choose() {}
    }

    @Requires(Role.AUDITOR)
    static class AuditedService {
        void read() {}
    }

    @Test
    void any_of_the_roles_named_passes() {
        assertThat(calling(Service.class, "close", Role.SECRETARIAT)).isEqualTo("done");
        assertThat(calling(Service.class, "close", Role.COORDINATOR, Role.ADMIN))
                .isEqualTo("done");
    }

    @Test
    void another_role_is_forbidden() {
        assertThatThrownBy(() -> calling(Service.class, "close", Role.COORDINATOR))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.category()).isEqualTo(Category.FORBIDDEN));
    }

    @Test
    void a_reader_who_did_not_sign_in_is_asked_to() {
        assertThatThrownBy(() -> calling(Service.class, "close"))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.category()).isEqualTo(Category.UNAUTHENTICATED));
    }

    @Test
    void the_product_itself_always_passes() {
        assertThat(calling(Service.class, "close", Role.SYSTEM)).isEqualTo("done");
        assertThat(calling(Service.class, "nobody", Role.SYSTEM)).isEqualTo("done");
    }

    @Test
    void naming_no_role_admits_no_person() {
        assertThatThrownBy(() -> calling(Service.class, "nobody", Role.ADMIN)).isInstanceOf(DomainException.class);
    }

    @Test
    void a_role_named_on_the_class_holds_for_its_methods() {
        assertThat(calling(AuditedService.class, "read", Role.AUDITOR)).isEqualTo("done");
        assertThatThrownBy(() -> calling(AuditedService.class, "read", Role.ADMIN))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void the_actor_before_is_restored_after_a_refusal() {
        assertThatThrownBy(() -> calling(Service.class, "close", Role.ANALYST)).isInstanceOf(DomainException.class);
        assertThat(CurrentActor.get()).isEqualTo(Actor.PUBLIC);
    }

    @Test
    void who_came_in_with_a_password_that_was_given_only_chooses_another() {
        Actor given = new Actor(
                        "somebody",
                        LocalizedText.of("Fonction", null),
                        List.of(new Actor.Grant(Role.ADMIN, null, null)))
                .by(Actor.Entry.GIVEN_PASSWORD);
        assertThat(as(given, Service.class, "choose")).isEqualTo("done");
        assertThatThrownBy(() -> as(given, Service.class, "close"))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("access.given-password"));
    }

    private Object calling(Class<?> service, String name, Role... roles) {
        List<Actor.Grant> grants = java.util.Arrays.stream(roles)
                .map(r -> new Actor.Grant(r, null, null))
                .toList();
        Actor actor = new Actor("somebody", LocalizedText.of("Fonction", null), grants);
        return as(actor, service, name);
    }

    private Object as(Actor actor, Class<?> service, String name) {
        return CurrentActor.call(actor, () -> interceptor.check(invocation(service.getDeclaredMethod(name))));
    }

    private static InvocationContext invocation(Method method) {
        return (InvocationContext) Proxy.newProxyInstance(
                RequiresInterceptorTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, asked, arguments) -> switch (asked.getName()) {
                    case "getMethod" -> method;
                    case "proceed" -> "done";
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }
}
