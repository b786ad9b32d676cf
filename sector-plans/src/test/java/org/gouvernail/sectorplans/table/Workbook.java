package org.gouvernail.sectorplans.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;

/** Makes workbooks, sound and unsound ones. */
final class Workbook {

    private Workbook() {}

    /** A workbook of one sheet. */
    static SentFile of(Consumer<Worksheet> filled) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(bytes, "test", "1.0")) {
            filled.accept(workbook.newWorksheet("Plan"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SentFile("plan.xlsx", bytes.toByteArray());
    }

    /** An archive of one file that unpacks to so many mebibytes of blanks. */
    static byte[] unpackingTo(int mebibytes, String entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] mebibyte = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            for (int i = 0; i < mebibytes; i++) {
                zip.write(mebibyte);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
