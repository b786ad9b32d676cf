package org.gouvernail.sectorplans.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Opens archives without trusting what they say of their own size. */
final class Archives {

    /** Most bytes that a workbook may unpack to: 96 MiB, read in passing. */
    static final long MOST_IN_WORKBOOK = 96L * 1024 * 1024;
    /** Most bytes of the parts of a workbook that are kept whole in memory, its shared texts and styles: 16 MiB each. */
    static final long MOST_SHARED = 16L * 1024 * 1024;
    /** Most bytes that several files in one archive may unpack to: 20 MiB. */
    static final long MOST_IN_BUNDLE = 20L * 1024 * 1024;

    private static final int MOST_ENTRIES = 1_000;

    private Archives() {}

    /** Refuses a workbook whose archive is broken or holds more than is read; tells whether it has number formats. */
    static boolean check(SentFile workbook) {
        boolean formats = false;
        long left = MOST_IN_WORKBOOK;
        try (ZipFile zip = zip(workbook)) {
            for (ZipArchiveEntry entry : entries(zip, workbook)) {
                boolean styles = entry.getName().endsWith("styles.xml");
                boolean shared = styles || entry.getName().endsWith("sharedStrings.xml");
                formats |= styles;
                left -= PartScan.of(zip.getInputStream(entry), shared ? Math.min(left, MOST_SHARED) : left, workbook);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Limits.refused("import.workbook-broken", workbook.name());
        }
        return formats;
    }

    /** The files in an archive, without its folders. */
    static List<SentFile> open(SentFile archive) {
        List<SentFile> files = new ArrayList<>();
        long left = MOST_IN_BUNDLE;
        try (ZipFile zip = zip(archive)) {
            for (ZipArchiveEntry entry : entries(zip, archive)) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] bytes = bytes(zip.getInputStream(entry), Math.min(left, SentFile.MOST_BYTES), archive);
                left -= bytes.length;
                String name = entry.getName();
                files.add(new SentFile(name.substring(name.lastIndexOf('/') + 1), bytes));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Limits.refused("import.archive-broken", archive.name());
        }
        return files;
    }

    /** A whole archive ends with its directory: what is cut short has none. */
    private static ZipFile zip(SentFile archive) {
        try {
            return ZipFile.builder().setByteArray(archive.bytes()).get();
        } catch (IOException | IllegalArgumentException e) {
            throw Limits.refused("import.cut-short", archive.name());
        }
    }

    private static List<ZipArchiveEntry> entries(ZipFile zip, SentFile archive) {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_ENTRIES) {
            throw Limits.refused("import.too-many-files", archive.name(), Integer.toString(MOST_ENTRIES));
        }
        return entries;
    }

    private static byte[] bytes(InputStream in, long most, SentFile archive) throws IOException {
        try (in) {
            byte[] bytes = in.readNBytes((int) most + 1);
            if (bytes.length > most) {
                throw Limits.refused("import.unpacks-to-too-much", archive.name());
            }
            return bytes;
        }
    }
}
