package org.gouvernail.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.journal.Journal;
import org.junit.jupiter.api.Test;

/** Whatever writes says who may: a use case from which the journal is reached inside its capability carries a role. */
class WritesTest {

    /** Acts of the product itself, and parts of another use case's transaction whose own roles were checked. */
    private static final Set<String> OF_THE_PRODUCT = Set.of(
            "CompilationReconciler.resumeInterrupted",
            "QuarterInputService.freeze",
            "ReportWriter.write",
            "MilestoneDatesService.apply",
            "MilestoneDatesService.keep",
            "MilestoneDatesService.takeBack",
            "StandingService.put");

    @Test
    void every_use_case_that_writes_carries_its_roles() {
        assertThat(open(Product.classes()))
                .as("public methods from which Journal.record is reached, without @Requires")
                .isSubsetOf(OF_THE_PRODUCT);
    }

    @Test
    void a_write_without_roles_is_found() {
        assertThat(open(new ClassFileImporter().importClasses(Planted.class, Journal.class)))
                .containsExactly("Planted.write");
    }

    private static Set<String> open(JavaClasses classes) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : classes) {
            boolean service = !type.isInterface() && !type.isAnnotatedWith(Path.class);
            for (JavaMethod method : type.getMethods()) {
                if (service && implementsAnInterface(type, method) && !says(type, method) && writes(method)) {
                    found.add(type.getSimpleName() + "." + method.getName());
                }
            }
        }
        return found;
    }

    /** What other capabilities and pages can call: a public method of an interface that the service implements. */
    private static boolean implementsAnInterface(JavaClass type, JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getAllRawInterfaces().stream()
                        .filter(i -> i.getPackageName().startsWith(Product.ROOT))
                        .flatMap(i -> i.getMethods().stream())
                        .anyMatch(m -> m.getName().equals(method.getName())
                                && m.getRawParameterTypes().size()
                                        == method.getRawParameterTypes().size());
    }

    private static boolean says(JavaClass type, JavaMethod method) {
        return method.isAnnotatedWith(Requires.class) || type.isAnnotatedWith(Requires.class);
    }

    /** Follows calls inside the package: another capability's use case carries its own roles. */
    private static boolean writes(JavaMethod start) {
        Deque<JavaCodeUnit> next = new ArrayDeque<>(List.of(start));
        Set<JavaCodeUnit> seen = new HashSet<>();
        while (!next.isEmpty()) {
            JavaCodeUnit code = next.pop();
            if (!seen.add(code)) {
                continue;
            }
            for (var call : code.getCallsFromSelf()) {
                if (call.getTargetOwner().isEquivalentTo(Journal.class)
                        && call.getName().equals("record")) {
                    return true;
                }
                call.getTarget()
                        .resolveMember()
                        .filter(m -> m.getOwner()
                                .getPackageName()
                                .equals(start.getOwner().getPackageName()))
                        .filter(m -> !(m instanceof JavaMethod other && says(m.getOwner(), other)))
                        .ifPresent(m -> next.push((JavaCodeUnit) m));
            }
        }
        return false;
    }

    interface Written {
        void write(Journal journal);
    }

    static class Planted implements Written {
        @Override
        public void write(Journal journal) {
            act(journal);
        }

        private void act(Journal journal) {
            journal.record("a", new org.gouvernail.governance.kernel.SubjectRef("a", "b"), null, "c");
        }
    }
}
