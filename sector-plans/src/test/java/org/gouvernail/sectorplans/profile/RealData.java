package org.gouvernail.sectorplans.profile;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouvernail.sectorplans.table.Cell;
import org.gouvernail.sectorplans.table.SentFile;
import org.gouvernail.sectorplans.table.Tables;

/**
 * The public data sets beside the project, read where they lie and never copied, with control totals that were computed
 * independently. Tests that need them skip where they are not.
 */
public final class RealData {

    private RealData() {}

    /** The folder; skips the test, saying so, where there is none. */
    public static Path folder() {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path real = up.resolve("../shared/data/real").normalize();
            if (Files.isDirectory(real)) {
                return real;
            }
        }
        assumeTrue(false, "skipped: the public data sets are not beside the project (../shared/data/real)");
        throw new AssertionError();
    }

    public static SentFile file(String path) {
        try {
            Path file = folder().resolve(path);
            return new SentFile(Objects.toString(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The control totals of a data set, by what is checked. */
    public static Map<String, String> expected(String dataset) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (List<Cell> row : Tables.read(file("EXPECTED.csv")).get(0).rows()) {
            if (row.get(0).text().equals(dataset)) {
                expected.put(row.get(1).text(), row.get(2).text());
            }
        }
        return expected;
    }
}
