package org.gouvernail.governance.ledger;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import org.gouvernail.governance.journal.Journal;
import org.jspecify.annotations.Nullable;

/**
 * An entry with its place. To who may not read it, its place and its leaf hash alone are told. Everything but {@code index} and {@code leafHash}, as one RFC 8785 object preceded by a zero
 * byte, has {@code leafHash} as its SHA-256: whoever reads an entry can check it.
 *
 * @param index place in the sequence, from 0
 * @param recordedAt when it was recorded
 * @param actor account that did it
 * @param actingFor organisation it was done for, null when for none
 * @param act what was done
 * @param subject to what, as {@code kind~code}
 * @param reason why, may be null
 * @param state resulting state, as the text of its canonical JSON
 * @param leafHash hexadecimal
 * @param delegatedBy account by whose delegation it was done, several with commas between; left out where there is none
 */
public record LedgerEntry(
        long index,
        @Nullable Instant recordedAt,
        @Nullable String actor,
        @Nullable String actingFor,
        @Nullable String act,
        @Nullable String subject,
        @Nullable String reason,
        @Nullable String state,
        String leafHash,
        @JsonbNillable(false) @Nullable String delegatedBy) {

    static LedgerEntry of(Journal.Leaf leaf) {
        Journal.EntryView entry = leaf.entry();
        return new LedgerEntry(
                leaf.index(),
                entry.at(),
                entry.actor(),
                entry.actingFor(),
                entry.act(),
                entry.subject().toString(),
                entry.reason(),
                entry.state(),
                entry.leafHash(),
                entry.delegatedBy());
    }

    /** The place and the hash without the content. */
    static LedgerEntry sealed(Journal.Leaf leaf) {
        return new LedgerEntry(
                leaf.index(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                leaf.entry().leafHash(),
                null);
    }
}
