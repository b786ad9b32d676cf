package org.gouvernail.governance.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {

    private static final String RECORD = "{\"figures\":{},\"period\":\"2017-2018-T2\"}";
    private static final String ENTRY = "{\"act\":\"plan.created\"}";

    private static final Map<String, byte[]> OTHERS =
            Map.of("report.csv", bytes("Code\r\n"), "report.json", bytes("{}"));

    @TempDir
    Path folder;

    @Test
    void an_untouched_bundle_is_intact() throws Exception {
        byte[] bundle = Bundle.write(RECORD, hash(RECORD, false), OTHERS, List.of(hash(ENTRY, true) + "\t" + ENTRY));
        assertThat(verify(bundle)).isZero();
        assertThat(Bundle.write(RECORD, hash(RECORD, false), OTHERS, List.of(hash(ENTRY, true) + "\t" + ENTRY)))
                .isEqualTo(bundle);
    }

    @Test
    void a_changed_record_is_found() throws Exception {
        assertThat(verify(Bundle.write(RECORD.replace("T2", "T3"), hash(RECORD, false), OTHERS, List.of())))
                .isOne();
    }

    @Test
    void a_changed_entry_is_found_and_named() throws Exception {
        byte[] bundle = Bundle.write(
                RECORD,
                hash(RECORD, false),
                OTHERS,
                List.of(hash(ENTRY, true) + "\t" + ENTRY.replace("created", "revised")));
        Path file = Files.write(folder.resolve("b.zip"), bundle);
        assertThat(Bundle.read(file).verdict().words()).contains("line 1");
        assertThat(verify(bundle)).isOne();
    }

    @Test
    void a_byte_flipped_anywhere_in_the_file_is_found_and_the_file_it_hit_is_named() throws Exception {
        byte[] bundle = Bundle.write(RECORD, hash(RECORD, false), OTHERS, List.of());
        int record = new String(bundle, StandardCharsets.ISO_8859_1).indexOf("record.json") + 40;
        bundle[record] ^= 1;
        Path file = Files.write(folder.resolve("flipped.zip"), bundle);

        assertThat(Bundle.read(file).verdict().intact()).isFalse();
        assertThat(Bundle.read(file).verdict().words()).startsWith("record.json");
        assertThat(verify(bundle)).isOne();
    }

    @Test
    void a_file_beside_the_record_that_was_changed_added_or_taken_away_is_named() throws Exception {
        byte[] bundle = Bundle.write(RECORD, hash(RECORD, false), OTHERS, List.of());

        assertThat(words(rewritten(bundle, "report.csv", bytes("Code;\r\n")))).startsWith("report.csv");
        assertThat(words(rewritten(bundle, "report.csv", null))).startsWith("report.csv");
        assertThat(words(rewritten(bundle, "extra.txt", bytes("x")))).startsWith("extra.txt");
        assertThat(words(rewritten(bundle, "SHA256SUMS", null))).startsWith("SHA256SUMS");
        assertThat(words(rewritten(bundle, "record.json", bytes(RECORD + " ")))).startsWith("record.json");
    }

    private String words(byte[] bundle) throws Exception {
        Path file = Files.write(folder.resolve("changed.zip"), bundle);
        assertThat(verify(bundle)).isOne();
        return Bundle.read(file).verdict().words();
    }

    /** The same zip with one file put, changed, or, without content, left out. */
    private static byte[] rewritten(byte[] bundle, String name, byte @Nullable [] content) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        if (content == null) {
            files.remove(name);
        } else {
            files.put(name, content);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void what_is_no_bundle_is_refused() throws Exception {
        assertThat(verify("no zip".getBytes(StandardCharsets.UTF_8))).isOne();
        assertThat(Verify.run(new String[0], quiet())).isOne();
    }

    private int verify(byte[] bundle) throws Exception {
        Path file = Files.write(folder.resolve("bundle.zip"), bundle);
        return Verify.run(new String[] {"verify", file.toString()}, quiet());
    }

    private static PrintStream quiet() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }

    private static String hash(String text, boolean leaf) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        if (leaf) {
            sha.update((byte) 0);
        }
        return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
