package org.gouvernail.sectorplans.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens archives without trusting what they say of their own size. */
final class Archives {

    /** Most bytes that a workbook may unpack to: 96 MiB, read in passing. */
    static final long MOST_IN_WORKBOOK = 96L * 1024 * 1024;
    /** Most bytes of the part of a workbook that is kept whole in memory, its shared texts: 16 MiB. */
    static final long MOST_SHARED = 16L * 1024 * 1024;
    /** Most bytes that several files in one archive may unpack to: 20 MiB. */
    static final long MOST_IN_BUNDLE = 20L * 1024 * 1024;

    private static final int MOST_ENTRIES = 1_000;
    private static final byte[] END = {'P', 'K', 5, 6};

    private Archives() {}

    /** Refuses a workbook whose archive is broken or unpacks to more than is read. */
    static void check(SentFile workbook) {
        whole(workbook);
        long total = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean shared = entry.getName().endsWith("sharedStrings.xml")
                        || entry.getName().endsWith("styles.xml");
                long most = Math.min(MOST_IN_WORKBOOK - total, shared ? MOST_SHARED : MOST_IN_WORKBOOK);
                total += pass(zip, most, workbook);
                refuseMany(++entries, workbook);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Limits.refused("import.workbook-broken", workbook.name());
        }
    }

    /** The files in an archive, without its folders. */
    static List<SentFile> open(SentFile archive) {
        whole(archive);
        List<SentFile> files = new ArrayList<>();
        long left = MOST_IN_BUNDLE;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes((int) Math.min(left + 1, SentFile.MOST_BYTES + 1L));
                left -= bytes.length;
                if (left < 0 || bytes.length > SentFile.MOST_BYTES) {
                    throw Limits.refused("import.unpacks-to-too-much", archive.name());
                }
                refuseMany(files.size() + 1, archive);
                if (!entry.isDirectory()) {
                    String name = entry.getName();
                    files.add(new SentFile(name.substring(name.lastIndexOf('/') + 1), bytes));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Limits.refused("import.archive-broken", archive.name());
        }
        return files;
    }

    private static long pass(ZipInputStream zip, long most, SentFile archive) throws IOException {
        byte[] some = new byte[16 * 1024];
        long passed = 0;
        for (int n = zip.read(some); n >= 0; n = zip.read(some)) {
            passed += n;
            if (passed > most) {
                throw Limits.refused("import.unpacks-to-too-much", archive.name());
            }
        }
        return passed;
    }

    private static void refuseMany(int entries, SentFile archive) {
        if (entries > MOST_ENTRIES) {
            throw Limits.refused("import.too-many-files", archive.name(), Integer.toString(MOST_ENTRIES));
        }
    }

    /** A whole archive ends with its directory: a file cut short does not. */
    private static void whole(SentFile archive) {
        byte[] bytes = archive.bytes();
        for (int i = bytes.length - 22; i >= Math.max(0, bytes.length - 22 - 65_535); i--) {
            if (bytes[i] == END[0] && bytes[i + 1] == END[1] && bytes[i + 2] == END[2] && bytes[i + 3] == END[3]) {
                return;
            }
        }
        throw Limits.refused("import.cut-short", archive.name());
    }
}
