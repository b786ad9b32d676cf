package org.gouvernail.governance.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.SubjectRef;
import org.junit.jupiter.api.Test;

/** Leaf hashes are those of RFC 9162, section 2.1.1: a zero byte before the bytes of the leaf. */
class LeafHashTest {

    private static final Instant AT = Instant.parse("2018-01-08T14:00:00Z");
    private static final SubjectRef SUBJECT = new SubjectRef("measure", "PAEN-M12");

    @Test
    void the_empty_leaf_has_its_known_hash() {
        assertThat(LeafHash.ofCanonical(""))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Test
    void a_leaf_is_hashed_behind_a_zero_byte() {
        assertThat(LeafHash.ofCanonical("L123456")).isEqualTo(Json.sha256("\0L123456"));
        assertThat(LeafHash.ofCanonical("L123456"))
                .isEqualTo("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56");
    }

    @Test
    void every_part_of_an_entry_counts() {
        String entry = LeafHash.of(AT, "coord.mcc", "MCC", null, "measure.revised", SUBJECT, "why", "{}");

        assertThat(LeafHash.of(AT, "coord.mcc", "MCC", null, "measure.revised", SUBJECT, "why", "{}"))
                .isEqualTo(entry);
        assertThat(LeafHash.of(AT.plusNanos(1000), "coord.mcc", "MCC", null, "measure.revised", SUBJECT, "why", "{}"))
                .isNotEqualTo(entry);
        assertThat(LeafHash.of(AT, "coord.sct", "MCC", null, "measure.revised", SUBJECT, "why", "{}"))
                .isNotEqualTo(entry);
        assertThat(LeafHash.of(AT, "coord.mcc", null, null, "measure.revised", SUBJECT, "why", "{}"))
                .isNotEqualTo(entry);
        assertThat(LeafHash.of(AT, "coord.mcc", "MCC", null, "measure.created", SUBJECT, "why", "{}"))
                .isNotEqualTo(entry);
        assertThat(LeafHash.of(
                        AT,
                        "coord.mcc",
                        "MCC",
                        null,
                        "measure.revised",
                        new SubjectRef("measure", "PAEN-M13"),
                        "why",
                        "{}"))
                .isNotEqualTo(entry);
        assertThat(LeafHash.of(AT, "coord.mcc", "MCC", null, "measure.revised", SUBJECT, null, "{}"))
                .isNotEqualTo(entry);
        assertThat(LeafHash.of(AT, "coord.mcc", "MCC", null, "measure.revised", SUBJECT, "why", "{\"a\":1}"))
                .isNotEqualTo(entry);
    }

    @Test
    void who_delegated_is_in_the_hash_and_nothing_is_where_nobody_did() {
        String own = LeafHash.of(AT, "coord.mcc", "MCC", null, "measure.revised", SUBJECT, "why", "{}");

        assertThat(own)
                .as("as it was before anybody could delegate")
                .isEqualTo(LeafHash.ofCanonical("{\"act\":\"measure.revised\",\"actingFor\":\"MCC\","
                        + "\"actor\":\"coord.mcc\",\"reason\":\"why\",\"recordedAt\":\"" + AT
                        + "\",\"state\":\"{}\",\"subject\":\"" + SUBJECT + "\"}"));
        assertThat(LeafHash.of(AT, "coord.mcc", "MCC", "coord.sct", "measure.revised", SUBJECT, "why", "{}"))
                .isNotEqualTo(own);
    }
}
