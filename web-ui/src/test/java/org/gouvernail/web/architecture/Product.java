package org.gouvernail.web.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the rules look at: the compiled classes of the five modules, and their source folders. */
final class Product {

    static final String ROOT = "org.gouvernail";

    /** Each module's folder, in the order of their dependencies. */
    static final List<String> MODULES =
            List.of("governance-core", "sector-plans", "consultation", "indicators", "web-ui");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new NoTestKit())
            .importPackages(ROOT);

    private Product() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    /** A folder of a module's main sources, such as {@code java} or {@code resources}; may not exist. */
    static Path main(String module, String folder) {
        return Path.of("..", module, "src", "main", folder).normalize();
    }

    /** The files under a module's folder whose name ends so; none when the folder does not exist. */
    static List<Path> files(String module, String folder, String end) {
        Path root = main(module, folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(p -> p.getFileName().toString().endsWith(end))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves out the jar in which governance-core lends its test kit. */
    static final class NoTestKit implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }
}
