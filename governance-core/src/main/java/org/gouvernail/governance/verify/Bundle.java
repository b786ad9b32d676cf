package org.gouvernail.governance.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** The files of a record bundle: written by the product, read by anyone. */
public final class Bundle {

    private static final int MOST_BYTES = 200 * 1024 * 1024;
    private static final String RECORD = "record.json";
    private static final String HASH = "record.sha256";
    private static final String ENTRIES = "entries.txt";
    private static final String SUMS = "SHA256SUMS";
    private static final int MOST_FILES = 20;

    private final Map<String, byte[]> files;
    private final @Nullable String broken;

    private Bundle(Map<String, byte[]> files, @Nullable String broken) {
        this.files = files;
        this.broken = broken;
    }

    /** Whether everything matches, and what was found in words. */
    public record Verdict(boolean intact, String words) {}

    /**
     * The bytes of a bundle: the same content gives the same bytes.
     *
     * @param others what else to read, by file name
     * @param entryLines entries of the journal, none when it is not given
     */
    public static byte[] write(String record, String sha256, Map<String, byte[]> others, List<String> entryLines) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(RECORD, bytes(record));
        files.put(HASH, bytes(sha256 + "\n"));
        if (!entryLines.isEmpty()) {
            files.put(ENTRIES, bytes(String.join("\n", entryLines) + "\n"));
        }
        files.putAll(new TreeMap<>(others));
        files.put(SUMS, bytes(sums(files)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setLastModifiedTime(FileTime.fromMillis(0));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A line a file, as {@code sha256sum} writes it. */
    private static String sums(Map<String, byte[]> files) {
        StringBuilder sums = new StringBuilder();
        new TreeMap<>(files)
                .forEach((name, content) -> sums.append(sha256(new byte[0], content))
                        .append("  ")
                        .append(name)
                        .append('\n'));
        return sums.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Bundle read(Path file) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        String current = null;
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                current = entry.getName();
                byte[] content = zip.readNBytes(MOST_BYTES + 1);
                if (content.length > MOST_BYTES || files.size() > MOST_FILES) {
                    throw new IOException("too large");
                }
                files.put(entry.getName(), content);
            }
        } catch (ZipException e) {
            if (current == null) {
                throw e;
            }
            return new Bundle(files, current);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        return new Bundle(files, null);
    }

    Verdict verdict() {
        if (broken != null) {
            return new Verdict(false, broken + " : illisible ou altéré / unreadable or altered");
        }
        byte[] record = files.get(RECORD);
        byte[] hash = files.get(HASH);
        if (record == null || hash == null) {
            return new Verdict(false, "le dossier ne contient pas d’enregistrement / the bundle holds no record");
        }
        String stated = new String(hash, StandardCharsets.UTF_8).strip();
        String actual = sha256(new byte[0], record);
        if (!stated.equals(actual)) {
            return new Verdict(
                    false, "record.json: SHA-256 " + actual + ", annoncé / stated " + stated + " : altéré / altered");
        }
        List<String> lines = new String(files.getOrDefault(ENTRIES, new byte[0]), StandardCharsets.UTF_8)
                .lines()
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int tab = line.indexOf('\t');
            String leaf = tab < 0
                    ? ""
                    : sha256(new byte[] {0}, line.substring(tab + 1).getBytes(StandardCharsets.UTF_8));
            if (tab < 0 || !line.substring(0, tab).equals(leaf)) {
                return new Verdict(false, "entries.txt, ligne / line " + (i + 1) + " : altérée / altered");
            }
        }
        String mismatch = mismatch();
        if (mismatch != null) {
            return new Verdict(false, mismatch + " : altéré ou absent / altered or missing");
        }
        return new Verdict(
                true,
                "intact : SHA-256 " + actual + ", " + lines.size() + " inscriptions du journal / journal entries");
    }

    /** Name of the first file that is not as the sums say, null when all are. */
    private @Nullable String mismatch() {
        Map<String, byte[]> others = new TreeMap<>(files);
        byte[] sums = others.remove(SUMS);
        if (sums == null) {
            return SUMS;
        }
        if (new String(sums, StandardCharsets.UTF_8).equals(sums(others))) {
            return null;
        }
        Map<String, String> stated = new TreeMap<>();
        new String(sums, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.length() > 66)
                .forEach(line -> stated.put(line.substring(66), line.substring(0, 64)));
        for (Map.Entry<String, byte[]> file : others.entrySet()) {
            if (!sha256(new byte[0], file.getValue()).equals(stated.remove(file.getKey()))) {
                return file.getKey();
            }
        }
        return stated.isEmpty() ? SUMS : stated.keySet().iterator().next();
    }

    private static String sha256(byte[] prefix, byte[] content) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(prefix);
            return HexFormat.of().formatHex(sha.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
