package org.gouvernail.governance.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeHeadTest {

    @Test
    void a_tree_without_leaves_has_the_hash_of_nothing() {
        assertThat(new TreeHead().root()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void the_root_is_that_of_the_definition_however_many_leaves() throws Exception {
        TreeHead head = new TreeHead();
        List<byte[]> leaves = new ArrayList<>();
        for (int size = 1; size <= 130; size++) {
            byte[] leaf = sha256(new byte[] {0, (byte) size});
            leaves.add(leaf);
            head.add(HexFormat.of().formatHex(leaf));
            assertThat(head.root())
                    .as("%s leaves", size)
                    .isEqualTo(HexFormat.of().formatHex(defined(leaves)));
        }
    }

    @Test
    void a_head_kept_goes_on_as_if_it_had_never_stopped() throws Exception {
        TreeHead straight = new TreeHead();
        TreeHead kept = new TreeHead();
        for (int i = 0; i < 77; i++) {
            String leaf = HexFormat.of().formatHex(sha256(new byte[] {0, (byte) i}));
            straight.add(leaf);
            kept.add(leaf);
            kept = new TreeHead(kept.size(), kept.subtrees());
        }
        assertThat(kept.root()).isEqualTo(straight.root());
        assertThat(kept.size()).isEqualTo(77);
    }

    @Test
    void subtrees_of_another_size_are_refused() {
        assertThatThrownBy(() -> new TreeHead(3, "00".repeat(32))).isInstanceOf(IllegalArgumentException.class);
    }

    /** MTH as section 2.1.1 of RFC 9162 defines it, over leaves already hashed. */
    private static byte[] defined(List<byte[]> leaves) throws Exception {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = Integer.highestOneBit(leaves.size() - 1);
        byte[] left = defined(leaves.subList(0, k));
        byte[] right = defined(leaves.subList(k, leaves.size()));
        byte[] both = new byte[65];
        both[0] = 1;
        System.arraycopy(left, 0, both, 1, 32);
        System.arraycopy(right, 0, both, 33, 32);
        return sha256(both);
    }

    private static byte[] sha256(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
