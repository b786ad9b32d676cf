package org.gouvernail.sectorplans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntityListTest {

    private static final Pattern LISTED = Pattern.compile("<entity class=\"([^\"]+)\"/>");

    @Test
    void every_entity_of_the_module_is_listed_and_every_one_listed_exists() throws Exception {
        TreeSet<String> listed = new TreeSet<>();
        try (InputStream in = EntityListTest.class.getResourceAsStream("/META-INF/orm-sector-plans.xml")) {
            Matcher m = LISTED.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (m.find()) {
                listed.add(m.group(1));
            }
        }
        assertThat(listed).contains(SectorPlan.class.getName()).isEqualTo(entities());
    }

    private static TreeSet<String> entities() throws Exception {
        Path root = Path.of(SectorPlan.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String relative = root.relativize(file).toString();
                String name = relative.substring(0, relative.length() - ".class".length())
                        .replace('/', '.');
                if (!name.endsWith("-info")
                        && Class.forName(name, false, EntityListTest.class.getClassLoader())
                                .isAnnotationPresent(Entity.class)) {
                    found.add(name);
                }
            }
        }
        return found;
    }
}
