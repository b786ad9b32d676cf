package org.gouvernail.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.persistence.Basic;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Directions between modules and capabilities, the privacy of entities, and the one clock. */
@AnalyzeClasses(
        packages = Product.ROOT,
        importOptions = {ImportOption.DoNotIncludeTests.class, Product.NoTestKit.class})
class ArchitectureTest {

    @ArchTest
    static final ArchRule capabilities_are_free_of_cycles = slices().matching("org.gouvernail.(*).(*)..")
            .namingSlices("$1.$2")
            .should()
            .beFreeOfCycles()
            .because("a capability can be read and tested alone only if what it needs does not need it back");

    @ArchTest
    static final ArchRule governance_knows_no_other_module = noClasses()
            .that()
            .resideInAPackage("org.gouvernail.governance..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.gouvernail.sectorplans..",
                    "org.gouvernail.consultation..",
                    "org.gouvernail.indicators..",
                    "org.gouvernail.web..")
            .because("it is the ground of the others, who tell it what they do by subject references and events");

    @ArchTest
    static final ArchRule sector_plans_know_only_governance = noClasses()
            .that()
            .resideInAPackage("org.gouvernail.sectorplans..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.gouvernail.consultation..", "org.gouvernail.indicators..", "org.gouvernail.web..")
            .because("plans are steered the same whether or not anyone was consulted or anything is measured");

    @ArchTest
    static final ArchRule consultation_knows_only_governance = noClasses()
            .that()
            .resideInAPackage("org.gouvernail.consultation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.gouvernail.sectorplans..", "org.gouvernail.indicators..", "org.gouvernail.web..")
            .because("a consultation refers to plans and measures by subject reference only");

    @ArchTest
    static final ArchRule no_domain_module_knows_the_web_module = noClasses()
            .that()
            .resideOutsideOfPackage("org.gouvernail.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.gouvernail.web..", "jakarta.faces..", "org.primefaces..", "org.omnifaces..")
            .because("pages are built on the capabilities, never the reverse");

    @ArchTest
    static final ArchRule capabilities_are_flat = classes()
            .should()
            .resideInAPackage("org.gouvernail.*.*")
            .because("package-private works inside one package only: a layer below a capability would make all public");

    @ArchTest
    static final ArchRule entities_are_package_private = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(MappedSuperclass.class)
            .should()
            .bePackagePrivate()
            .because("only the capability that owns a row changes it");

    @ArchTest
    static final ArchRule fields_of_entities_are_private = fields().that()
            .areDeclaredInClassesThat(describe(
                    "are rows or parts of rows",
                    c -> c.isAnnotatedWith(Entity.class)
                            || c.isAnnotatedWith(MappedSuperclass.class)
                            || c.isAnnotatedWith(Embeddable.class)))
            .and()
            .areNotStatic()
            .should()
            .bePrivate()
            .because(
                    "the persistence provider sees no write made to a field from another class, and loses it silently");

    @ArchTest
    static final ArchRule basic_fields_of_entities_are_eager = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBeAnnotatedWith(Basic.class)
            .because("loading a lazy basic field resets the unsaved changes of its row");

    @ArchTest
    static final ArchRule an_identifier_that_may_be_missing_is_converted = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .haveRawType(UUID.class)
            .should(beConvertedWhenNullable())
            .because("the persistence provider alone fails to read a missing UUID");

    @ArchTest
    static final ArchRule entities_stay_inside_their_package = members()
            .that()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areNotPrivate()
            .should(notMentionEntities())
            .because("others are given records: what they hold cannot change a row");

    @ArchTest
    static final ArchRule entities_hold_rules_only = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..", "jakarta.faces..", "jakarta.batch..", "jakarta.enterprise..", "jakarta.inject..")
            .because("the rules of a row run without a container");

    @ArchTest
    static final ArchRule only_the_business_clock_reads_the_time = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(BusinessClock.class.getName())
            .should()
            .accessTargetWhere(readsTheSystemTime())
            .because("the demonstration and the tests live in another year, and a date due is Québec's date");

    @ArchTest
    static final ArchRule roles_of_the_container_are_for_resources = noClasses()
            .that()
            .areNotAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .because("the container ignores them on beans and lets everyone in; services carry @Requires");

    @ArchTest
    static final ArchRule roles_of_the_container_are_for_methods_of_resources = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areNotAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .because("the container ignores them on beans and lets everyone in; services carry @Requires");

    @ArchTest
    static final ArchRule other_container_permissions_are_banned = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(PermitAll.class, DenyAll.class, RunAs.class)
            .because("@PermitAll answers 401 to the public; what everyone may call carries @PublicAccess");

    @ArchTest
    static final ArchRule resources_decide_nothing = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("rules, permissions and transactions sit on the service that pages use too");

    @ArchTest
    static final ArchRule nothing_of_the_old_namespace_is_used = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.persistence..",
                    "javax.inject..",
                    "javax.enterprise..",
                    "javax.ws.rs..",
                    "javax.faces..",
                    "javax.servlet..",
                    "javax.ejb..",
                    "javax.validation..",
                    "javax.json..",
                    "javax.annotation..")
            .because("the container does not know it: such an annotation would be ignored without a word");

    @ArchTest
    static final ArchRule dates_are_those_of_java_time = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.SimpleDateFormat")
            .because("they change under the reader and carry the server's zone");

    /** By a call or by a reference such as {@code Instant::now}. */
    private static DescribedPredicate<JavaAccess<?>> readsTheSystemTime() {
        return describe("read the system's time", call -> {
            JavaClass owner = call.getTargetOwner();
            String name = call.getName();
            boolean givenAClock = call.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                    && target.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(Clock.class));
            boolean bareNow = name.equals("now") && owner.getPackageName().startsWith("java.time") && !givenAClock;
            boolean systemClock = owner.isEquivalentTo(Clock.class)
                    && (name.startsWith("system")
                            || name.equals("tickSeconds")
                            || name.equals("tickMinutes")
                            || name.equals("tickMillis"));
            boolean millis = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
            return bareNow || systemClock || millis;
        });
    }

    private static ArchCondition<JavaField> beConvertedWhenNullable() {
        return new ArchCondition<>("be converted when it may be missing") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean missing = field.reflect().getAnnotatedType().isAnnotationPresent(Nullable.class);
                if (missing && !field.isAnnotatedWith(Convert.class)) {
                    events.add(SimpleConditionEvent.violated(
                            field, field.getFullName() + " is @Nullable without @Convert"));
                }
            }
        };
    }

    private static ArchCondition<JavaMember> notMentionEntities() {
        return new ArchCondition<>("not mention an entity") {
            @Override
            public void check(JavaMember member, ConditionEvents events) {
                boolean leaves = member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED);
                mentioned(member)
                        .flatMap(t -> t.getAllInvolvedRawTypes().stream())
                        .filter(t -> t.isAnnotatedWith(Entity.class))
                        .filter(t -> leaves)
                        .forEach(t -> events.add(SimpleConditionEvent.violated(
                                member, member.getFullName() + " mentions " + t.getSimpleName())));
            }
        };
    }

    private static Stream<JavaType> mentioned(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit code = (JavaCodeUnit) member;
        return Stream.concat(Stream.of(code.getReturnType()), code.getParameterTypes().stream());
    }

    @ArchTest
    static final ArchRule only_what_talks_to_a_terminal_prints = noClasses()
            .that(describe("have no main method and do not start the product", c -> !talksToATerminal(c)))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("messages of a server go to its log");

    private static boolean talksToATerminal(JavaClass type) {
        return type.getPackageName().equals("org.gouvernail.web.start")
                || type.getName().equals("org.gouvernail.web.database.FailedStart")
                || type.getMethods().stream()
                        .anyMatch(m ->
                                m.getName().equals("main") && m.getModifiers().contains(JavaModifier.STATIC));
    }
}
