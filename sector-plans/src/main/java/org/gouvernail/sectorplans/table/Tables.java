package org.gouvernail.sectorplans.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tables of a file that was sent. */
public final class Tables {

    /** How the name of a file ends that holds cells pasted from a spreadsheet: lines of fields separated by tabs. */
    public static final String PASTED = ".tsv";

    private static final List<String> PROJECTS = List.of(".mpp", ".mpt", ".xer");

    private Tables() {}

    /**
     * Reads a workbook, delimited text, or an archive of them. What is no such file, or one that is encrypted, cut short or
     * too large, is refused with what the sender can do.
     */
    public static List<Table> read(SentFile file) {
        return read(file, true);
    }

    /** How a file of delimited text is encoded, null for any other. */
    public static @Nullable String encoding(SentFile file) {
        return file.startsWith('P', 'K') ? null : Encodings.of(file.bytes()).name();
    }

    private static List<Table> read(SentFile file, boolean archives) {
        if (file.bytes().length == 0) {
            throw Limits.refused("import.empty", file.name());
        }
        if (isProject(file)) {
            throw Limits.refused("import.project-file", file.name());
        }
        if (file.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            throw Limits.refused("import.encrypted-or-old", file.name());
        }
        if (file.startsWith('%', 'P', 'D', 'F')) {
            throw Limits.refused("import.not-a-table", file.name());
        }
        if (!file.startsWith('P', 'K')) {
            return List.of(DelimitedText.read(file));
        }
        if (isWorkbook(file)) {
            return Workbooks.read(file);
        }
        if (!archives) {
            throw Limits.refused("import.archive-in-archive", file.name());
        }
        List<Table> tables = new ArrayList<>();
        for (SentFile inside : Archives.open(file)) {
            if (!inside.name().startsWith(".")) {
                tables.addAll(read(inside, false));
            }
        }
        return tables;
    }

    /** A file of Microsoft Project or Primavera, which profiles of tables do not read: told by its name, or by its own marks. */
    private static boolean isProject(SentFile file) {
        if (PROJECTS.stream().anyMatch(file.name().toLowerCase(Locale.ROOT)::endsWith)) {
            return true;
        }
        String bytes = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        return file.startsWith('E', 'R', 'M', 'H', 'D', 'R')
                || (file.startsWith(0xD0, 0xCF, 0x11, 0xE0) && bytes.contains("MSProject"))
                || (file.startsWith('<', '?', 'x', 'm', 'l')
                        && (bytes.contains("schemas.microsoft.com/project") || bytes.contains("APIBusinessObjects")));
    }

    /** The parts of a workbook are named in its archive, near its beginning or in its directory at the end. */
    private static boolean isWorkbook(SentFile file) {
        String bytes = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        return file.name().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                || (bytes.contains("[Content_Types].xml") && bytes.contains("xl/workbook.xml"));
    }
}
