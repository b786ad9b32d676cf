package org.gouvernail.web.it;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The public data sets beside the project, with control totals computed independently; tests skip where they are not. */
final class RealFiles {

    private RealFiles() {}

    static Path folder() {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path real = up.resolve("../shared/data/real").normalize();
            if (Files.isDirectory(real)) {
                return real;
            }
        }
        assumeTrue(false, "skipped: the public data sets are not beside the project (../shared/data/real)");
        throw new AssertionError();
    }

    static byte[] bytes(String path) {
        try {
            return Files.readAllBytes(folder().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Several files of a folder as one archive. */
    static byte[] zip(String in, List<String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String file : files) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(bytes(in + "/" + file));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The control totals of a data set, by what is checked. */
    static Map<String, String> expected(String dataset) {
        Map<String, String> expected = new LinkedHashMap<>();
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(new String(bytes("EXPECTED.csv"), StandardCharsets.UTF_8))) {
            for (CsvRecord row : rows) {
                if (row.getField(0).equals(dataset)) {
                    expected.put(row.getField(1), row.getField(2));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return expected;
    }
}
