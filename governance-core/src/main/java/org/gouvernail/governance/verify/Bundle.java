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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a record bundle: written by the product, read by anyone. */
public final class Bundle {

    private static final int MOST_BYTES = 200 * 1024 * 1024;
    private static final String RECORD = "record.json";
    private static final String HASH = "record.sha256";
    private static final String ENTRIES = "entries.txt";

    private final Map<String, byte[]> files;

    private Bundle(Map<String, byte[]> files) {
        this.files = files;
    }

    /** Whether everything matches, and what was found in words. */
    public record Verdict(boolean intact, String words) {}

    /** The bytes of a bundle: the same content gives the same bytes. */
    public static byte[] write(String record, String sha256, List<String> entryLines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, RECORD, record);
            put(zip, HASH, sha256 + "\n");
            put(zip, ENTRIES, entryLines.isEmpty() ? "" : String.join("\n", entryLines) + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    static Bundle read(Path file) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(MOST_BYTES + 1);
                if (content.length > MOST_BYTES || files.size() > 10) {
                    throw new IOException("too large");
                }
                files.put(entry.getName(), content);
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        return new Bundle(files);
    }

    Verdict verdict() {
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
        return new Verdict(
                true,
                "intact : SHA-256 " + actual + ", " + lines.size() + " inscriptions du journal / journal entries");
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
