package org.gouvernail.governance.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {

    private static final String RECORD = "{\"figures\":{},\"period\":\"2017-2018-T2\"}";
    private static final String ENTRY = "{\"act\":\"plan.created\"}";

    @TempDir
    Path folder;

    @Test
    void an_untouched_bundle_is_intact() throws Exception {
        byte[] bundle = Bundle.write(RECORD, hash(RECORD, false), List.of(hash(ENTRY, true) + "\t" + ENTRY));
        assertThat(verify(bundle)).isZero();
        assertThat(Bundle.write(RECORD, hash(RECORD, false), List.of(hash(ENTRY, true) + "\t" + ENTRY)))
                .isEqualTo(bundle);
    }

    @Test
    void a_changed_record_is_found() throws Exception {
        assertThat(verify(Bundle.write(RECORD.replace("T2", "T3"), hash(RECORD, false), List.of())))
                .isOne();
    }

    @Test
    void a_changed_entry_is_found_and_named() throws Exception {
        byte[] bundle = Bundle.write(
                RECORD, hash(RECORD, false), List.of(hash(ENTRY, true) + "\t" + ENTRY.replace("created", "revised")));
        Path file = Files.write(folder.resolve("b.zip"), bundle);
        assertThat(Bundle.read(file).verdict().words()).contains("line 1");
        assertThat(verify(bundle)).isOne();
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
