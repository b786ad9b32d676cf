package org.gouvernail.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What files that mean harm cost in memory. Each is read by the product's own reader in a virtual machine that may use so
 * much more heap than one that only read a small workbook, the file itself and its copy at the entrance included; the least
 * that suffices is found by trying. Ends with an error when a file needs more than {@value #MOST} MiB, or is told otherwise
 * than by the refusal that stands beside it.
 *
 * <p>Settings: {@code -Donly=} a name, to try that file alone.
 */
public final class HostileFiles {

    private static final int MOST = 64;
    private static final int[] STEPS = {4, 8, 16, 24, 32, 40, 48, 56, MOST};
    private static final int FOUND_OUT_OF_MEMORY = 3;

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String SHARED = "xl/sharedStrings.xml";
    private static final String SHEET_HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String SHEET_TAIL = "</sheetData></worksheet>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String SHARED_HEAD =
            "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    private static final String FIRST_SHARED =
            SHEET_HEAD + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>" + SHEET_TAIL;

    private HostileFiles() {}

    /** Writes the parts of a workbook that mean harm. */
    private interface Parts {
        void write(ZipOutputStream zip) throws IOException;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("gouvernail-hostile");
        int base = Integer.parseInt(run(512).said());
        System.out.printf("a small workbook read: %d MiB in use; each file may need %d MiB more%n", base, MOST);
        boolean passed = true;
        for (Map.Entry<String, String> file : files(folder).entrySet()) {
            String only = System.getProperty("only", "");
            if (only.isEmpty() || file.getKey().equals(only)) {
                passed &= holds(folder.resolve(file.getKey()), file.getValue(), base);
            }
        }
        System.out.println(passed ? "within the limits" : "NOT WITHIN THE LIMITS");
        System.exit(passed ? 0 : 1);
    }

    private static boolean holds(Path file, String expected, int base) throws IOException, InterruptedException {
        Ended last = new Ended("", 0);
        for (int more : STEPS) {
            last = run(base + more, file.toString());
            if (last.code() == 0) {
                boolean told = List.of(expected.split(" ", -1)).contains(last.said());
                System.out.printf(
                        "%-28s %9d bytes: %s with %d MiB more%s%n",
                        file.getFileName(), Files.size(file), last.said(), more, told ? "" : ", NOT " + expected);
                return told;
            }
        }
        System.out.printf(
                "%-28s %9d bytes: NOT READ with %d MiB more (%s)%n",
                file.getFileName(),
                Files.size(file),
                MOST,
                last.code() == FOUND_OUT_OF_MEMORY ? "out of memory" : "exit " + last.code());
        return false;
    }

    /** How a virtual machine ended, and the last line it said. */
    private record Ended(String said, int code) {}

    private static Ended run(int mebibytes, String... file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "java",
                "-Xmx" + mebibytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                HostileReading.class.getName()));
        command.addAll(List.of(file));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Ended(said.substring(said.lastIndexOf('\n') + 1), process.waitFor());
    }

    /** Writes them; what each is refused for, several where either will do. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        workbook(folder.resolve("zip-bomb.xlsx"), zip -> {
            zip.putNextEntry(new ZipEntry(SHEET));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 4096; i++) {
                zip.write(blanks);
            }
        });
        files.put("zip-bomb.xlsx", "import.unpacks-to-too-much");
        workbook(folder.resolve("million-rows.xlsx"), zip -> {
            zip.putNextEntry(new ZipEntry(SHEET));
            text(zip, SHEET_HEAD);
            for (int i = 1; i <= 1_000_000; i++) {
                text(zip, "<row r=\"" + i + "\"><c r=\"A" + i + "\"><v>1</v></c></row>");
            }
            text(zip, SHEET_TAIL);
        });
        files.put("million-rows.xlsx", "import.too-many-rows");
        workbook(folder.resolve("million-cells-in-a-row.xlsx"), zip -> {
            zip.putNextEntry(new ZipEntry(SHEET));
            text(zip, SHEET_HEAD + "<row r=\"1\">");
            for (int i = 0; i < 1_000_000; i++) {
                text(zip, "<c r=\"" + org.gouvernail.sectorplans.table.Cell.letter(i + 1) + "1\"><v>1</v></c>");
            }
            text(zip, "</row>" + SHEET_TAIL);
        });
        files.put("million-cells-in-a-row.xlsx", "import.too-many-columns");
        workbook(folder.resolve("cell-far-away.xlsx"), zip -> {
            zip.putNextEntry(new ZipEntry(SHEET));
            text(zip, SHEET_HEAD + "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>" + SHEET_TAIL);
        });
        files.put("cell-far-away.xlsx", "import.too-many-columns import.workbook-broken");
        workbook(folder.resolve("formula.xlsx"), zip -> {
            zip.putNextEntry(new ZipEntry(SHEET));
            text(zip, SHEET_HEAD + "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c></row>" + SHEET_TAIL);
        });
        files.put("formula.xlsx", "import.formula");
        workbook(folder.resolve("entities.xlsx"), zip -> {
            zip.putNextEntry(new ZipEntry(SHEET));
            text(zip, FIRST_SHARED);
            zip.putNextEntry(new ZipEntry(SHARED));
            text(zip, laughs());
        });
        files.put("entities.xlsx", "import.workbook-broken");
        workbook(folder.resolve("small-shared-texts.xlsx"), zip -> {
            zip.putNextEntry(new ZipEntry(SHEET));
            text(zip, FIRST_SHARED.replace("<v>0<", "<v>1099999<"));
            zip.putNextEntry(new ZipEntry(SHARED));
            text(zip, SHARED_HEAD);
            for (int i = 0; i < 1_100_000; i++) {
                text(zip, "<si><t/></si>");
            }
            text(zip, "</sst>");
        });
        files.put("small-shared-texts.xlsx", "import.too-much-text");
        workbook(folder.resolve("endless-reference.xlsx"), zip -> {
            zip.putNextEntry(new ZipEntry(SHEET));
            text(zip, SHEET_HEAD + "<row r=\"1\"><c r=\"");
            for (int i = 0; i < 80; i++) {
                text(zip, "A".repeat(1 << 20));
            }
            text(zip, "\"/></row>" + SHEET_TAIL);
        });
        files.put("endless-reference.xlsx", "import.unpacks-to-too-much");
        workbook(folder.resolve("endless-text.xlsx"), zip -> {
            zip.putNextEntry(new ZipEntry(SHEET));
            text(zip, SHEET_HEAD + "<row r=\"1\"><c r=\"A1\" t=\"str\"><v><![CDATA[");
            for (int i = 0; i < 80; i++) {
                text(zip, "<".repeat(1 << 20));
            }
            text(zip, "]]></v></c></row>" + SHEET_TAIL);
        });
        files.put("endless-text.xlsx", "import.workbook-broken");
        workbook(folder.resolve("endless-names.xlsx"), zip -> {
            zip.putNextEntry(new ZipEntry(SHEET));
            text(zip, SHEET_HEAD);
            for (int i = 0; i < 3_000_000; i++) {
                text(zip, "<a" + i + "/>");
            }
            text(zip, SHEET_TAIL);
        });
        files.put("endless-names.xlsx", "import.workbook-broken");
        workbook(folder.resolve("deep.xlsx"), zip -> {
            zip.putNextEntry(new ZipEntry(SHEET));
            text(zip, SHEET_HEAD + "<row r=\"1\"><c r=\"A1\"><is>");
            for (int i = 0; i < 1_000_000; i++) {
                text(zip, "<t>");
            }
        });
        files.put("deep.xlsx", "import.workbook-broken");
        workbook(folder.resolve("endless-relations.xlsx"), zip -> {
            zip.putNextEntry(new ZipEntry(SHEET));
            text(zip, FIRST_SHARED);
            zip.putNextEntry(new ZipEntry("xl/worksheets/_rels/sheet1.xml.rels"));
            text(zip, RELATIONS);
            for (int i = 0; i < 700_000; i++) {
                text(zip, "<Relationship Id=\"r" + i + "\" Type=\"t\" Target=\"worksheets/sheet" + i + ".xml\"/>");
            }
            text(zip, "</Relationships>");
        });
        files.put("endless-relations.xlsx", "import.workbook-broken");
        workbook(folder.resolve("as-much-as-is-read.xlsx"), zip -> {
            zip.putNextEntry(new ZipEntry(SHEET));
            text(zip, SHEET_HEAD);
            for (int row = 1; row <= 19_000; row++) {
                text(zip, "<row r=\"" + row + "\">");
                for (int c = 1; c <= 31; c++) {
                    text(zip, "<c t=\"inlineStr\"><is><t>cellule " + row + " de " + c + "</t></is></c>");
                }
                text(zip, "</row>");
            }
            text(zip, SHEET_TAIL);
        });
        files.put("as-much-as-is-read.xlsx", "read import.too-much-text");
        Files.write(folder.resolve("encrypted.xlsx"), encrypted());
        files.put("encrypted.xlsx", "import.encrypted-or-old");
        byte[] rows = Files.readAllBytes(folder.resolve("million-rows.xlsx"));
        Files.write(folder.resolve("cut-short.xlsx"), java.util.Arrays.copyOf(rows, rows.length / 2));
        files.put("cut-short.xlsx", "import.cut-short");
        Files.writeString(folder.resolve("commas.csv"), ",".repeat(10 << 20));
        files.put("commas.csv", "import.too-many-columns import.csv-broken");
        Files.writeString(folder.resolve("open-quote.csv"), "a;b\n\"" + "œ".repeat(5 << 20));
        files.put("open-quote.csv", "import.csv-broken");
        Files.writeString(folder.resolve("lines.csv"), "a;b\n".repeat((10 << 20) / 4));
        files.put("lines.csv", "import.too-many-rows");
        return files;
    }

    private static byte[] encrypted() {
        byte[] bytes = new byte[10 << 20];
        int[] head = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int i = 0; i < head.length; i++) {
            bytes[i] = (byte) head[i];
        }
        return bytes;
    }

    /** A text that is ten to the ninth as long once its entities stand for what they say. */
    private static String laughs() {
        StringBuilder declared = new StringBuilder("<!DOCTYPE sst [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            declared.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return declared + "]>" + SHARED_HEAD + "<si><t>&e9;</t></si></sst>";
    }

    /** A workbook of one sheet, whose parts that mean harm come last. */
    private static void workbook(Path file, Parts parts) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Plan\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            parts.write(zip);
        }
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        text(zip, content);
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
