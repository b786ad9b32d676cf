package org.gouvernail.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each module lists the entities and converters it owns: the persistence unit looks nowhere else. */
class MappingListTest {

    private static final Map<String, String> MODULE_OF_PACKAGE = Map.of(
            "governance", "governance-core",
            "sectorplans", "sector-plans",
            "consultation", "consultation",
            "indicators", "indicators",
            "web", "web-ui");
    private static final Pattern LISTED = Pattern.compile("<(?:entity|converter) class=\"([^\"]+)\"");

    @Test
    void every_entity_and_converter_is_listed_by_the_module_that_owns_it() {
        for (String module : Product.MODULES) {
            assertThat(listed(module)).as("mapping file of %s", module).isEqualTo(mapped(module));
        }
    }

    @Test
    void the_persistence_unit_reads_the_list_of_every_module_that_has_one() {
        String unit = Product.text(Product.main("web-ui", "resources").resolve("META-INF/persistence.xml"));
        List<String> files = Product.MODULES.stream()
                .filter(m -> Files.exists(file(m)))
                .map(m -> "META-INF/orm-" + m + ".xml")
                .toList();
        assertThat(files)
                .isNotEmpty()
                .allSatisfy(f -> assertThat(unit).contains("<mapping-file>" + f + "</mapping-file>"));
    }

    private static Set<String> mapped(String module) {
        return Product.classes().stream()
                .filter(c -> c.isAnnotatedWith(Entity.class) || c.isAnnotatedWith(Converter.class))
                .map(JavaClass::getFullName)
                .filter(n -> module.equals(MODULE_OF_PACKAGE.get(n.split("\\.")[2])))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> listed(String module) {
        Set<String> names = new TreeSet<>();
        if (Files.exists(file(module))) {
            Matcher m = LISTED.matcher(Product.text(file(module)));
            while (m.find()) {
                names.add(m.group(1));
            }
        }
        return names;
    }

    private static Path file(String module) {
        return Product.main(module, "resources").resolve("META-INF/orm-" + module + ".xml");
    }
}
