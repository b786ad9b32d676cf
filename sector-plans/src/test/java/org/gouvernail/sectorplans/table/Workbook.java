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

    /** A workbook of one sheet of one row, whose cells are as written. */
    static SentFile ofRow(String cells) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                            + "\"><sheets><sheet name=\"Plan\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"" + office
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + main + "\"><sheetData><row r=\"1\">" + cells
                            + "</row></sheetData></worksheet>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SentFile("plan.xlsx", bytes.toByteArray());
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
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
