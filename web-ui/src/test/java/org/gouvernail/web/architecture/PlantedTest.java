package org.gouvernail.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds what it is there to find: a class that breaks it. */
class PlantedTest {

    static Stream<Arguments> planted() {
        return Stream.of(
                Arguments.of(ArchitectureTest.only_the_business_clock_reads_the_time, Caller.class),
                Arguments.of(ArchitectureTest.only_the_business_clock_reads_the_time, Referrer.class),
                Arguments.of(ArchitectureTest.fields_of_entities_are_private, OpenRow.class),
                Arguments.of(ArchitectureTest.fields_of_entities_are_private, OpenPart.class),
                Arguments.of(ArchitectureTest.entities_are_package_private, OpenRow.class),
                Arguments.of(ArchitectureTest.basic_fields_of_entities_are_eager, OpenRow.class),
                Arguments.of(ArchitectureTest.an_identifier_that_may_be_missing_is_converted, OpenRow.class),
                Arguments.of(ArchitectureTest.entities_hold_rules_only, OpenRow.class),
                Arguments.of(ArchitectureTest.entities_stay_inside_their_package, LeakByMethod.class),
                Arguments.of(ArchitectureTest.entities_stay_inside_their_package, LeakByField.class),
                Arguments.of(ArchitectureTest.entities_stay_inside_their_package, LeakByConstructor.class),
                Arguments.of(ArchitectureTest.roles_of_the_container_are_for_resources, Guarded.class),
                Arguments.of(ArchitectureTest.roles_of_the_container_are_for_methods_of_resources, Guarded.class),
                Arguments.of(ArchitectureTest.other_container_permissions_are_banned, Guarded.class),
                Arguments.of(ArchitectureTest.resources_decide_nothing, Deciding.class),
                Arguments.of(ArchitectureTest.dates_are_those_of_java_time, OldDate.class),
                Arguments.of(ArchitectureTest.only_what_talks_to_a_terminal_prints, OldDate.class));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void a_planted_violation_is_found(ArchRule rule, Class<?> planted) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(planted, OpenRow.class, Nothing.class))
                        .hasViolation())
                .as("%s, of %s", rule.getDescription(), planted.getSimpleName())
                .isTrue();
    }

    static class Nothing {}

    static class Caller {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    static class Referrer {
        Supplier<Instant> clock() {
            return Instant::now;
        }
    }

    @Entity
    public static class OpenRow {
        public String word = "";

        @Basic
        String lazy = "";

        @Nullable UUID other;

        @Path("x")
        void answer() {}
    }

    @Embeddable
    static class OpenPart {
        String word = "";
    }

    public static class LeakByMethod {
        public @Nullable OpenRow row() {
            return null;
        }
    }

    public static class LeakByField {
        public @Nullable OpenRow row;
    }

    public static class LeakByConstructor {
        public LeakByConstructor(OpenRow row) {}
    }

    @RolesAllowed("ADMIN")
    static class Guarded {
        @RolesAllowed("ADMIN")
        @PermitAll
        void act() {}
    }

    @Path("planted")
    static class Deciding {
        @Nullable EntityManager em;
    }

    static class OldDate {
        Date today() {
            System.out.println("today");
            return new Date(0);
        }
    }
}
